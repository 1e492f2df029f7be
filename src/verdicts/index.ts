export { caseJudge, type CaseJudge, type JudgedCase } from './judged-case.ts'
export { recordJudge, type JudgedRecord, type RecordJudge } from './record-judge.ts'
export { predict, type PredictedFinding } from './predict.ts'
export { isOn, judgeEntries, verdictRows, type Judging, type VerdictRow } from './kept.ts'
