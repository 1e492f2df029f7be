export type { CaseFile, CaseFileEntry } from './case-file.ts'
export { concordanceOf, isAdverse, type Concordance, type FailingMatch } from './concordance.ts'
export { entriesOf, loadCaseFiles, readCaseFile } from './load.ts'
