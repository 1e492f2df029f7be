import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { NewFact, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { openOffer, type Leadership } from '../leadership.ts'

export type WithdrawHandover = { readonly by: StaffId; readonly manages: boolean; readonly on: PlainDate }
export type WithdrawalRefused = { readonly why: 'no-offer' } | { readonly why: 'not-yours' }

/** Whoever leads takes the offer back, or the manager. */
export function withdrawHandover(
  leadership: Leadership,
  { by, manages, on }: WithdrawHandover,
): Result<readonly NewFact[], WithdrawalRefused> {
  const offer = openOffer(leadership)
  if (offer === null) return refuse({ why: 'no-offer' })
  if (leadership.leadId !== by && !manages) return refuse({ why: 'not-yours' })
  return accept([happened('hand-over withdrawn', on, {}, { about: [offer.thing] })])
}
