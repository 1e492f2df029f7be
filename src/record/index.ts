export { allRows, keepingUp, type AfterwardsDeps } from './afterwards.ts'
export { seenWith } from './keep-verdicts.ts'
export type { RecordDeps } from './deps.ts'
