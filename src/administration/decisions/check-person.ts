// What must hold of anybody, whether they are new or have long been here.
import type { StaffId } from '../../ledger/fact.ts'
import type { Role } from '../../people/actor.ts'
import { rolesOfATeam, type Directory, type PersonGiven } from '../person.ts'

export type Around = {
  readonly directory: Directory
  /** Who has this work address already. */
  readonly addressOf: StaffId | null
}

export type PersonRefused =
  | { readonly why: 'address-taken' }
  | { readonly why: 'no-team'; readonly role: Role }
  | { readonly why: 'no-such-team' }
  | { readonly why: 'own-manager' }
  | { readonly why: 'no-such-manager' }

/** Null: nothing is wrong. `self` is null for somebody new. */
export function wrongWith(given: PersonGiven, { directory, addressOf }: Around, self: StaffId | null): PersonRefused | null {
  const { teamId, managerId, roles } = given
  const needsTeam = roles.find(role => rolesOfATeam.includes(role))
  if (addressOf !== null && addressOf !== self) return { why: 'address-taken' }
  if (teamId === null && needsTeam !== undefined) return { why: 'no-team', role: needsTeam }
  if (teamId !== null && !directory.teams.some(({ id }) => id === teamId)) return { why: 'no-such-team' }
  if (managerId !== null && managerId === self) return { why: 'own-manager' }
  if (managerId !== null && !directory.managers.some(({ id }) => id === managerId)) return { why: 'no-such-manager' }
  return null
}
