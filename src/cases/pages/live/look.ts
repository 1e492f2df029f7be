// A live case looked at: what its entries are called in a sentence, and where its verdicts and entries are.
import { longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { entryIdIn } from '../../../ledger/entry.ts'
import type { CaseId } from '../../../ledger/fact.ts'
import { paths } from '../../../ui/paths.ts'
import type { JudgedRecord } from '../../../verdicts/index.ts'
import { whenInWords } from '../../days.ts'
import { entryWords, type Names } from '../../entry-words.ts'
import type { Look } from '../shared/how-counted.tsx'

type Looked = {
  readonly caseId: CaseId
  readonly judged: JudgedRecord
  readonly names: Names
  readonly calendar: Calendar
  readonly today: PlainDate
}

/** Addresses carry the days only when they are not today's. */
export function liveLook({ caseId, judged, names, calendar, today }: Looked): Look {
  const days = daysQuery(judged, today)
  const byId = new Map(judged.entries.map(entry => [entry.id, entry]))
  return {
    asAt: judged.asAt,
    calendar,
    says: id => {
      const entry = byId.get(id)
      if (entry === undefined) return 'an entry'
      const when = entry.occurred.precision === 'day' ? longDate(entry.occurred.on) : whenInWords(entry.occurred)
      return `${entryWords(entry, names).heading}: ${when}`
    },
    verdictUrl: ({ verdict, nth }) => paths.case.verdict(caseId, entryIdIn(verdict.trigger), String(nth), verdict.rule, days),
    entryUrl: id => {
      const entryId = entryIdIn(id)
      return `${paths.case.show(caseId, { ...days, entry: entryId })}#e-${entryId}`
    },
    dayUrl: day => paths.case.show(caseId, day === today ? {} : { asAt: day }),
    opensInPlace: false,
  }
}

export const daysQuery = ({ asAt, knownAt }: Pick<JudgedRecord, 'asAt' | 'knownAt'>, today: PlainDate) => ({
  ...(asAt !== today && { asAt }),
  ...(knownAt !== today && { knownAt }),
})
