export { exportPages } from './pages.ts'
export type { ExportDeps } from './deps.ts'
