export type { CasesDeps } from './deps.ts'
export { casePages } from './pages.ts'
