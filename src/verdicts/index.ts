export { caseJudge, type CaseJudge, type JudgedCase } from './judged-case.ts'
export { judgeRecord, type JudgedRecord, type RecordJudging } from './record-judge.ts'
export { predict, type PredictedFinding } from './predict.ts'
export { isOn, judgeEntries, verdictRows, type Judging, type VerdictRow } from './kept.ts'
