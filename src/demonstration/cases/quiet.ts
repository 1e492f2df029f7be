// A case in which nobody has been in touch since a day: they spoke on it, and what would have come after is left out.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { Told, ToldCase } from '../life/told.ts'
import { moment } from '../london.ts'
import type { Lots } from '../random.ts'

const inTouch = new Set([
  'ContactMade',
  'ContactAttempted',
  'LetterSent',
  'UpdateSent',
  'MeetingHeld',
  'MeetingNoted',
  'WrittenFollowUpSent',
  'AdvocateContacted',
])

export function quietSince({ caseId, facts }: ToldCase, day: PlainDate, lots: Lots): ToldCase {
  const kept = facts.filter(fact => !inTouch.has(fact.type) || dayOf(fact) < day)
  const call: Told = {
    ...happened('contact made', day, {
      channel: 'telephone',
      by: 'landlord',
      content: 'Much the same. Said that I will ring again in three weeks at the latest.',
    }),
    entryId: lots.hex(6),
    by: facts.at(-1)?.by ?? null,
    at: moment(day, 10 * 60 + 5),
  }
  return { caseId, facts: [...kept, call].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) }
}

const dayOf = ({ occurred, at }: Told): string => (occurred.precision === 'day' ? occurred.on : at.slice(0, 10))
