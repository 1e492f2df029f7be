export { contactPages } from './pages.ts'
export { isResident, parts, type Part } from './parts.ts'
