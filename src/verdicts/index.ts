export { caseJudge, type CaseJudge, type JudgedCase } from './judged-case.ts'
export { predict, type PredictedFinding } from './predict.ts'
