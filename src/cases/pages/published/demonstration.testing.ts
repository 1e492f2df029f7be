// The application as it starts, for the tests of the case pages: the real standards and the five case files.
import { loadCaseFiles } from '../../../casefiles/index.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { englandAndWales, loadStandards } from '../../../standards/index.ts'
import { caseJudge } from '../../../verdicts/index.ts'
import { createApp } from '../../../web/app.tsx'
import { always } from '../../../web/scope.ts'
import { loadAssets } from '../../../web/assets.ts'
import type { CasesDeps } from '../../deps.ts'
import { casePages } from '../../pages.ts'

const standards = loadStandards()
export const demonstrationDeps: CasesDeps = {
  standards,
  calendar: englandAndWales,
  caseFiles: loadCaseFiles(),
  judgeCase: caseJudge(standards, englandAndWales),
}
export const demonstration = createApp({
  pages: casePages,
  assets: loadAssets(),
  open: always({ deps: demonstrationDeps, today: plainDate('2026-05-05') }),
})
