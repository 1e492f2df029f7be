// The offer that somebody may answer; or why there is none, which is not the same for one that was settled.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { StaffId } from '../../ledger/fact.ts'
import type { Leadership, Offer } from '../leadership.ts'

export type NoOffer =
  | { readonly why: 'no-offer' }
  | { readonly why: 'already-accepted'; readonly on: PlainDate | null }
  | { readonly why: 'already-refused'; readonly on: PlainDate | null }
  | { readonly why: 'taken-back'; readonly on: PlainDate | null }

/** The last offer to this person decides. */
export function offerTo({ offers }: Leadership, person: StaffId): Result<Offer, NoOffer> {
  const last = offers.findLast(one => one.to === person)
  if (last === undefined) return refuse({ why: 'no-offer' })
  const { state, settledOn: on } = last
  switch (state) {
    case 'offered':
      return accept(last)
    case 'accepted':
      return refuse({ why: 'already-accepted', on })
    case 'refused':
      return refuse({ why: 'already-refused', on })
    case 'withdrawn':
      return refuse({ why: 'taken-back', on })
  }
}
