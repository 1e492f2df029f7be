import type { RecordDeps } from '../record/index.ts'

export type ContactDeps = RecordDeps
