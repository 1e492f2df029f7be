// What the pages of this slice need from outside, wired in main.
import type { CaseFile } from '../casefiles/index.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { RecordDeps } from '../record/index.ts'
import type { Standards } from '../standards/index.ts'
import type { CaseJudge } from '../verdicts/index.ts'

/** For pages on live cases. */
export type LiveDeps = RecordDeps & Pick<CasesDeps, 'standards'>

export type CasesDeps = {
  readonly caseFiles: readonly CaseFile[]
  readonly standards: Standards
  readonly calendar: Calendar
  readonly judgeCase: CaseJudge
}
