import type { Page } from '../ui/page.ts'
import type { ExportDeps } from './deps.ts'
import { exportPage } from './pages/export/page.ts'
import { verifierPage } from './pages/verifier/page.ts'

export const exportPages: readonly Page<ExportDeps>[] = [exportPage, verifierPage]
