// Opening a record that is not yours to see: with a reason, for a time, told to the case and to whoever audits. Who the
// informant is needs a second person. No reason opens a way through a wall: for a person behind one the case is not there,
// so nothing here is asked about them (see restricted/open-record.ts).
import { instantOf, type Instant } from '../kernel/instant.ts'
import { accept, refuse, type Result } from '../kernel/result.ts'
import { compartmentsIn, everyCompartment, includes, maskOf, type Compartment, type Mask } from '../ledger/compartment.ts'
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
  const compartments = maskOf('general', ...command.compartments)
  if ((compartments & ~already) === 0) return refuse({ why: 'nothing-more-to-see' })
  if (approvedBy === by) return refuse({ why: 'second-person-is-yourself' })
  return accept({
    compartments,
    from: at,
    until: later(at, hours),
    reason,
    approvedBy,
    waitsForSecondPerson: includes(compartments, 'informant identity') && approvedBy === null,
  })
}

/**
 * Where the case keeps the note of it: in the closest of the compartments that were opened, so that the note tells nobody of
 * a compartment that they may not see.
 */
export function compartmentOfNote(opened: Mask): Compartment {
  const closest = compartmentsIn(opened & everyCompartment).at(-1)
  return closest ?? 'general'
}
