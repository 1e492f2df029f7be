// One case of 312 entries: two years between two households, for the pages and papers that must bear it.
import { addDays, plainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { ToldCase } from '../life/told.ts'
import { isWorked } from '../life/workdays.ts'
import { asbCase } from '../life/asb/asb-case.ts'
import { idOf, lotsFrom } from '../random.ts'
import type { Making } from './asb-cases.ts'

export const longCaseId = idOf('case/the long one')
export const longCaseSize = 312

/**
 * Begun on whichever day gives that many entries by now, or a few more; those last few are then left out. The size of a
 * life jumps about from one first day to the next, so one is soon found.
 */
export function longCase(making: Making): ToldCase {
  const cast = making.casting(lotsFrom(`${making.seed}/long/cast`), 'Brindlewick West', plainDate('2019-01-01'))
  const reference = making.reference()
  for (let day = plainDate('2024-05-01'); day < '2024-10-01'; day = addDays(day, 1)) {
    if (!isWorked(day)) continue
    const { facts, caseId } = begunOn(making, cast, reference, day)
    if (facts.length >= longCaseSize && facts.length < longCaseSize + 4) return { caseId, facts: facts.slice(0, longCaseSize) }
  }
  throw new Error('no first day gives so long a case')
}

function begunOn(making: Making, cast: ReturnType<Making['casting']>, reference: string, opened: PlainDate): ToldCase {
  const lots = lotsFrom(`${making.seed}/long/${opened}`)
  const { reported, neighbour, ...place } = cast
  const entry = lotsFrom(`${making.seed}/long/entries/${opened}`)
  return asbCase(
    {
      ...place,
      caseId: longCaseId,
      reference,
      title: 'Dispute between neighbours',
      opened,
      end: addDays(making.asOf, -1),
      lead: 'Gareth Pugh',
      manager: 'Ruth Calloway',
      care: 'ordinary',
      helper: null,
      type: 'harassment',
      lasts: null,
      ground: null,
      comesBack: null,
      highRisk: false,
      everyDays: 14,
      reported,
      informant: neighbour,
      witness: neighbour,
      handOver: { to: 'Amara Boateng', afterWorkingDays: 160, accepted: true },
      leftHome: false,
      safeguarding: false,
      legal: true,
      pace: 0.2,
      contradiction: null,
    },
    lots,
    () => entry.hex(6),
  )
}
