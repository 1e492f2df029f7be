import type { Page } from '../ui/page.ts'
import type { DemonstrationDeps } from './deps.ts'

export type { DemonstrationDeps } from './deps.ts'
import { clockPage } from './pages/clock/page.ts'
import { resetPage } from './pages/reset/page.ts'
import { startPage } from './pages/start/page.ts'

export const demonstrationPages: readonly Page<DemonstrationDeps>[] = [startPage, clockPage, resetPage]
