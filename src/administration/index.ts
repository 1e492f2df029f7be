export { administrationPages } from './pages.ts'
