import { paths } from '../../../../ui/paths.ts'
import { page } from '../../../../ui/page.ts'
import type { CasesDeps } from '../../../deps.ts'
import { readDays } from '../../shared/day-query.ts'
import { lookAt } from '../case/view.tsx'
import { VerdictView } from './view.tsx'

export const verdictPage = page({
  path: paths.published.verdict,
  title: 'One verdict, and how it was counted',
  access: 'everyone',
  examples: ({ caseFiles }: CasesDeps) => caseFiles.map(file => paths.published.verdict(file.case, '1')),
  load: ({ caseFiles, judgeCase, calendar, standards }: CasesDeps, { caseId, ordinal }, context) => {
    const file = caseFiles.find(one => one.case === caseId)
    if (!file) return null
    const days = readDays(context)
    const judged = judgeCase(file, days.asAt ?? file.considered.to, days.knownAt)
    const verdict = /^[1-9]\d*$/.test(ordinal) ? judged.verdicts[Number(ordinal) - 1] : undefined
    const rule = standards.rules.find(one => one.rule === verdict?.rule)
    return verdict && rule ? { verdict, rule, judged, look: lookAt(judged, calendar) } : null
  },
  view: model => VerdictView(model),
})
