import { looked } from '../../../audit/index.ts'
import { addDays, isPlainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { actorOf, page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { dutyOf } from '../../duty.ts'
import { dutyRules } from '../../duty-rules.ts'
import { everything } from '../../filter.ts'
import { dutiesOf, monday, sunday } from '../../read-models/duties.ts'
import { promisedIn } from '../../read-models/promised.ts'
import { DueView, type DueModel } from './view.tsx'

const atMost = 100

/** A year either way is enough, and keeps what is asked of the database bounded. */
function weekOf(asked: string | null, today: PlainDate): PlainDate {
  const inReach = asked !== null && isPlainDate(asked) && asked >= addDays(today, -366) && asked <= addDays(today, 366)
  return monday(inReach ? asked : today)
}

export const duePage = page({
  path: paths.due,
  title: 'Due this week',
  access: 'casework',
  load: async ({ db, judging }: RecordDeps, _, context): Promise<DueModel> => {
    const { today, query } = context
    const from = weekOf(query('week'), today)
    const rules = dutyRules(judging.rules)
    const wanted = { of: 'visible', filter: everything, atMost, within: { from, to: sunday(from) } } as const
    const { rows, counts } = await dutiesOf(db, actorOf(context), today, rules, wanted)
    const promises = rows.filter(row => rules.promises.includes(row.rule)).map(row => row.trigger)
    const promised = await promisedIn(db, promises)
    await looked(db, context, null, 'opened what is due in a week', paths.due.pattern)
    return {
      from,
      duties: rows.map(row => dutyOf(row, rules, promised)),
      matching: counts.matching,
      calendar: judging.calendar,
    }
  },
  view: DueView,
})
