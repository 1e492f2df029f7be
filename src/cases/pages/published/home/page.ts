import { paths } from '../../../../ui/paths.ts'
import { page } from '../../../../ui/page.ts'
import type { CasesDeps } from '../../../deps.ts'
import { standingOf } from '../../../standing.ts'
import { HomeView } from './view.tsx'

export const homePage = page({
  path: paths.published.list,
  title: 'Home',
  access: 'everyone',
  load: ({ caseFiles, judgeCase, standards }: CasesDeps) => ({
    rules: standards.rules.length,
    cases: caseFiles.map(file => ({ file, counts: standingOf(judgeCase(file, file.considered.to)).counts })),
  }),
  view: model => HomeView(model),
})
