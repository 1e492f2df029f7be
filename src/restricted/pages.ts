import type { RecordDeps } from '../record/index.ts'
import type { Page } from '../ui/page.ts'
import { agreementPage } from './pages/agreement/page.ts'
import { exceptionPage } from './pages/exception/page.ts'
import { exceptionsPage } from './pages/exceptions/page.ts'
import { openByExceptionPage } from './pages/open/page.ts'

export const restrictedPages: readonly Page<RecordDeps>[] = [exceptionsPage, exceptionPage, agreementPage, openByExceptionPage]
