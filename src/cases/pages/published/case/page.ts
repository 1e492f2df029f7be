import { paths } from '../../../../ui/paths.ts'
import { page } from '../../../../ui/page.ts'
import type { CasesDeps } from '../../../deps.ts'
import { standingOf } from '../../../standing.ts'
import { timelineOf } from '../../../timeline.ts'
import { readDays, typedAs } from '../../shared/day-query.ts'
import { daysWorthSeeing } from '../../../days-worth-seeing.ts'
import { CaseView } from './view.tsx'

export const casePage = page({
  path: paths.published.show,
  title: 'A case on a day',
  access: 'everyone',
  examples: ({ caseFiles }: CasesDeps) => caseFiles.map(file => paths.published.show(file.case, { asAt: file.determined })),
  load: ({ caseFiles, judgeCase, calendar }: CasesDeps, { caseId }, context) => {
    const file = caseFiles.find(one => one.case === caseId)
    if (!file) return null
    const days = readDays(context)
    // Without a day asked for, the last one the Ombudsman looked at: later the clocks of an unanswered duty only run on.
    const judged = judgeCase(file, days.asAt ?? file.considered.to, days.knownAt)
    const filter = context.query('show') === 'gaps' ? ('gaps and late entries' as const) : ('all' as const)
    const order = context.query('order') === 'oldest' ? ('oldest' as const) : ('newest' as const)
    const timeline = timelineOf(judged, calendar, filter)
    return {
      judged,
      calendar,
      standing: standingOf(judged),
      timeline: order === 'oldest' ? timeline : timeline.toReversed(),
      filter,
      order,
      worthSeeing: daysWorthSeeing(file),
      form: {
        ...days.form,
        values: { ...typedAs('asAt', judged.asAt), ...typedAs('knownAt', judged.knownAt), ...days.form.values },
      },
    }
  },
  view: model => CaseView(model),
})
