import type { RecordDeps } from '../record/index.ts'
import type { Page } from '../ui/page.ts'
import { duePage } from './pages/due/page.ts'
import { workPage } from './pages/work/page.ts'

export const workPages: readonly Page<RecordDeps>[] = [workPage, duePage]
