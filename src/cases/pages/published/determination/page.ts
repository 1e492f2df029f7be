import { concordanceOf, entriesOf } from '../../../../casefiles/index.ts'
import { paths } from '../../../../ui/paths.ts'
import { page } from '../../../../ui/page.ts'
import type { CasesDeps } from '../../../deps.ts'
import { lookAt } from '../case/view.tsx'
import { DeterminationView } from './view.tsx'

export const determinationPage = page({
  path: paths.published.determination,
  title: 'What the Ombudsman found, beside the verdicts',
  access: 'everyone',
  examples: ({ caseFiles }: CasesDeps) => caseFiles.map(file => paths.published.determination(file.case)),
  load: ({ caseFiles, judgeCase, calendar }: CasesDeps, { caseId }) => {
    const file = caseFiles.find(one => one.case === caseId)
    if (!file) return null
    const judged = judgeCase(file)
    return {
      judged,
      concordance: concordanceOf(file, entriesOf(file), judged.verdicts, calendar),
      look: lookAt(judged, calendar),
    }
  },
  view: model => DeterminationView(model),
})
