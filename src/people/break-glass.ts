// Opening a record that is not yours to see: with a reason, for a time, told to the case and to whoever audits. Who the
// informant is needs a second person. No reason opens a way through a wall: for a person behind one the case is not there,
// so nothing here is asked about them (see restricted/open-record.ts).
import { instantOf, type Instant } from '../kernel/instant.ts'
import { accept, refuse, type Result } from '../kernel/result.ts'
import {
  bitOf,
  compartmentsIn,
  everyCompartment,
  includes,
  maskOf,
  nothing,
  type Compartment,
  type Mask,
} from '../ledger/compartment.ts'
import type { StaffId } from '../ledger/fact.ts'

export const defaultHours = 4
export const mostHours = 24

export type OpenRecord = {
  readonly by: StaffId
  readonly at: Instant
  readonly reason: string
  /** Whole hours; 4 when not given, at most 24. */
  readonly hours?: number
  readonly compartments: readonly Compartment[]
  /** Somebody who may see who the informant is, and is not the person asking. Null: nobody yet. */
  readonly approvedBy: StaffId | null
}

export type OpenRefused =
  | { readonly why: 'no-reason' }
  | { readonly why: 'not-so-long'; readonly most: number }
  | { readonly why: 'nothing-more-to-see' }
  | { readonly why: 'second-person-is-yourself' }

export type Opened = {
  readonly compartments: Mask
  /** Of what they do not see yet, what opens at once. Nothing: all of it waits. */
  readonly opensNow: Mask
  readonly from: Instant
  readonly until: Instant
  readonly reason: string
  readonly approvedBy: StaffId | null
  /** Who the informant is stays closed until a second person agrees. */
  readonly waitsForSecondPerson: boolean
}

const later = (at: Instant, hours: number): Instant => instantOf(new Date(Date.parse(at) + hours * 3_600_000))

/** `already`: what this person may see of the case without opening anything. */
export function decideOpening(already: Mask, command: OpenRecord): Result<Opened, OpenRefused> {
  const { by, at, approvedBy, hours = defaultHours } = command
  const reason = command.reason.trim()
  if (reason === '') return refuse({ why: 'no-reason' })
  if (!Number.isInteger(hours) || hours < 1 || hours > mostHours) return refuse({ why: 'not-so-long', most: mostHours })
  // What waits for a second person is only what they do not see without one.
  const compartments = maskOf('general', ...command.compartments) & ~(already & bitOf('informant identity'))
  if ((compartments & ~already) === 0) return refuse({ why: 'nothing-more-to-see' })
  if (approvedBy === by) return refuse({ why: 'second-person-is-yourself' })
  const waitsForSecondPerson = includes(compartments & ~already, 'informant identity') && approvedBy === null
  return accept({
    compartments,
    opensNow: compartments & ~already & ~(waitsForSecondPerson ? bitOf('informant identity') : nothing),
    from: at,
    until: later(at, hours),
    reason,
    approvedBy,
    waitsForSecondPerson,
  })
}

/** An opening as it is kept. `already`: what the person saw of the case when they asked. */
export type KeptOpening = {
  readonly compartments: Mask
  readonly already: Mask
  readonly approvedBy: StaffId | null
  readonly refusedBy: StaffId | null
}

/** Part of it is closed until a second person agrees, and nobody has answered. */
export const waitsForSecond = ({ compartments, approvedBy, refusedBy }: KeptOpening): boolean =>
  includes(compartments, 'informant identity') && approvedBy === null && refusedBy === null

/** What the person sees because of it and would not see otherwise. Nothing: all of it waits, or was refused. */
export const openedBecause = ({ compartments, already, approvedBy }: KeptOpening): Mask =>
  compartments & ~already & ~(approvedBy === null ? bitOf('informant identity') : nothing)

/**
 * Where the case keeps the note of it: in the closest of the compartments that were opened, so that the note tells nobody of
 * a compartment that they may not see.
 */
export function compartmentOfNote(opened: Mask): Compartment {
  const closest = compartmentsIn(opened & everyCompartment).at(-1)
  return closest ?? 'general'
}
