import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { NewFact, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { Leadership } from '../leadership.ts'
import type { Candidate, CannotTakeIt } from './candidate.ts'

export type ArrangeCover = {
  /** Whoever is away. */
  readonly instead: StaffId
  readonly by: Candidate
  /** The first day away, and the last; null while nobody knows. */
  readonly from: PlainDate
  readonly until: PlainDate | null
  /** The day on which it is arranged. */
  readonly on: PlainDate
}

export type CoverRefused =
  | { readonly why: 'closed' }
  | { readonly why: 'not-theirs' }
  | { readonly why: 'ends-before-it-starts' }
  | { readonly why: 'by-the-one-away' }
  | CannotTakeIt

/** The lead stays the lead. Cover is arranged on the day it begins, or today where that has passed: never backwards. */
export function arrangeCover(leadership: Leadership, command: ArrangeCover): Result<readonly NewFact[], CoverRefused> {
  const { instead, by, from, until, on } = command
  if (!leadership.isOpen) return refuse({ why: 'closed' })
  if (leadership.leadId !== instead) return refuse({ why: 'not-theirs' })
  const begins = from > on ? from : on
  if (until !== null && until < begins) return refuse({ why: 'ends-before-it-starts' })
  if (by.id === instead) return refuse({ why: 'by-the-one-away' })
  if (!by.canTakeIt) return refuse({ why: 'cannot-take-it', name: by.name })
  return accept([
    ...(isRecorded(leadership, instead, from) ? [] : [happened('officer absent', from, { staff: instead, from, until })]),
    happened('cover arranged', begins, { staff: by.id, instead, from: begins, until }),
  ])
}

const isRecorded = ({ absences }: Leadership, staff: StaffId, from: PlainDate): boolean =>
  absences.some(one => one.staff === staff && one.from === from)
