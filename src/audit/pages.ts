import type { RecordDeps } from '../record/index.ts'
import type { Page } from '../ui/page.ts'
import { auditPage } from './pages/audit/page.ts'
import { auditExportPage } from './pages/audit-export/page.ts'
import { caseAuditPage } from './pages/case-audit/page.ts'

export const auditPages: readonly Page<RecordDeps>[] = [auditPage, auditExportPage, caseAuditPage]
