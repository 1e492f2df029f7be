import { actorOf, page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { toldOfOpenings } from '../../../restricted/index.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { dutyOf } from '../../duty.ts'
import { dutyRules } from '../../duty-rules.ts'
import { readFilter } from '../../filter.ts'
import { coveringOf } from '../../read-models/covering.ts'
import { dutiesOf } from '../../read-models/duties.ts'
import { promisedIn } from '../../read-models/promised.ts'
import { erasuresToAnswer } from '../../../erasures/index.ts'
import { leadlessCases, waitingHandovers } from '../../../teams/index.ts'
import { WorkView, type WorkModel } from './view.tsx'

const atMost = 25

export const workPage = page({
  path: paths.work,
  title: 'My work',
  access: 'casework',
  load: async ({ db, judging }: RecordDeps, _, context): Promise<WorkModel> => {
    const actor = actorOf(context)
    const { today, query } = context
    const rules = dutyRules(judging.rules)
    const filter = readFilter(query)
    const { rows, counts } = await dutiesOf(db, actor, today, rules, { of: 'mine', filter, atMost })
    const promised = await promisedIn(
      db,
      rows.filter(row => rules.promises.includes(row.rule)).map(row => row.trigger),
    )
    return {
      duties: rows.map(row => dutyOf(row, rules, promised)),
      counts,
      filter,
      phones: query('phones') === 'yes',
      handovers: await waitingHandovers(db, actor),
      leadless: await leadlessCases(db, actor),
      erasures: await erasuresToAnswer(db, actor),
      openings: await toldOfOpenings(db, context),
      covering: await coveringOf(db, actor, today),
      calendar: judging.calendar,
    }
  },
  view: WorkView,
})
