import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { NewFact, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { Leadership, Offer } from '../leadership.ts'
import { offerTo, type NoOffer } from './offer-to.ts'

export type AcceptHandover = {
  readonly by: StaffId
  readonly on: PlainDate
  /** Their team, where the case is another team's until now. */
  readonly toTeam: string | null
}

export type AcceptanceRefused = { readonly why: 'closed' } | NoOffer

/** From this day the other leads. The resident is told by whoever calls this: a lead whom they do not know is no lead. */
export function acceptHandover(leadership: Leadership, command: AcceptHandover): Result<readonly NewFact[], AcceptanceRefused> {
  if (!leadership.isOpen) return refuse({ why: 'closed' })
  const offer = offerTo(leadership, command.by)
  return offer.ok ? accept(accepted(offer.value, command)) : offer
}

const accepted = ({ thing }: Offer, { by, on, toTeam }: AcceptHandover): readonly NewFact[] => [
  happened('hand-over accepted', on, { by }, { about: [thing] }),
  happened('lead named', on, { staff: by, team: toTeam }),
]
