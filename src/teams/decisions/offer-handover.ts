import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { NewFact, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { nextOffer, openOffer, type Leadership } from '../leadership.ts'
import type { Candidate, CannotTakeIt } from './candidate.ts'

export type OfferHandover = {
  readonly to: Candidate
  /** What the resident needs to know, the next promise, what worries. */
  readonly note: string
  readonly by: StaffId
  /** Whether they manage the case's team. */
  readonly manages: boolean
  readonly on: PlainDate
}

export type OfferRefused =
  | { readonly why: 'closed' }
  | { readonly why: 'not-yours' }
  | { readonly why: 'already-offered'; readonly to: StaffId; readonly on: PlainDate | null }
  | { readonly why: 'to-yourself' }
  | { readonly why: 'already-leads'; readonly name: string }
  | CannotTakeIt

/** The lead hands the case over, or the manager does; the manager, too, where nobody leads. */
export function offerHandover(leadership: Leadership, command: OfferHandover): Result<readonly NewFact[], OfferRefused> {
  const { to, note, by, manages, on } = command
  const { isOpen, leadId } = leadership
  const open = openOffer(leadership)
  if (!isOpen) return refuse({ why: 'closed' })
  if (leadId !== by && !manages) return refuse({ why: 'not-yours' })
  if (open) return refuse({ why: 'already-offered', to: open.to, on: open.on })
  if (to.id === by) return refuse({ why: 'to-yourself' })
  if (to.id === leadId) return refuse({ why: 'already-leads', name: to.name })
  if (!to.canTakeIt) return refuse({ why: 'cannot-take-it', name: to.name })
  const fields = { to: to.id, from: leadId, note }
  return accept([happened('hand-over offered', on, fields, { about: [nextOffer(leadership)] })])
}
