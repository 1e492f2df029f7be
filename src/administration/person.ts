// Somebody who works for the landlord, as an administrator keeps them. Pure: what a page shows, and what it may be changed to.
import type { PlainDate } from '../kernel/plain-date.ts'
import type { StaffId } from '../ledger/fact.ts'
import type { Role } from '../people/actor.ts'

export type Person = PersonGiven & {
  readonly id: StaffId
  readonly startedOn: PlainDate
  /** Their last day. */
  readonly leftOn: PlainDate | null
  readonly patches: readonly string[]
}

/** What is typed of a person, new or not. */
export type PersonGiven = {
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly teamId: string | null
  readonly managerId: StaffId | null
  readonly roles: readonly Role[]
}

export type Named = { readonly id: string; readonly name: string }
export type Patch = Named & { readonly teamId: string; readonly officerId: StaffId | null; readonly officer: string | null }

/** What there is to choose from. */
export type Directory = {
  readonly teams: readonly Named[]
  /** Whoever is a team manager and works here. */
  readonly managers: readonly Named[]
  readonly patches: readonly Patch[]
}

/**
 * What stood on the page when it was opened, as text: a form that was filled in beside something else is not taken. It holds
 * nothing that the page does not show.
 */
export const versionOf = (person: Person): string =>
  JSON.stringify([
    person.name,
    person.email,
    person.phone,
    person.teamId,
    person.managerId,
    [...person.roles].sort(),
    [...person.patches].sort(),
    person.startedOn,
    person.leftOn,
  ])

/** Roles whose cases come to them by their team. */
export const rolesOfATeam: readonly Role[] = ['housing officer', 'ASB officer', 'team manager']

/** Looks like an address that mail could go to. */
export const isWorkAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) && text.length <= 254
