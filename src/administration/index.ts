export { administrationPages } from './pages.ts'
export { firstAdministrator, type NotFirst } from './first-administrator.ts'
