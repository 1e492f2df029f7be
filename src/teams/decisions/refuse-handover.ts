import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Result } from '../../kernel/result.ts'
import type { NewFact, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { Leadership } from '../leadership.ts'
import { offerTo, type NoOffer } from './offer-to.ts'

export type RefuseHandover = { readonly by: StaffId; readonly on: PlainDate; readonly reasons: string }

/** Also on a case that was closed meanwhile: nobody should be left with an offer they cannot answer. */
export function refuseHandover(leadership: Leadership, command: RefuseHandover): Result<readonly NewFact[], NoOffer> {
  const { by, on, reasons } = command
  const offer = offerTo(leadership, by)
  return offer.ok ? accept([happened('hand-over refused', on, { reasons }, { about: [offer.value.thing] })]) : offer
}
