export { administered, looked, type AuditKind } from './looked.ts'
