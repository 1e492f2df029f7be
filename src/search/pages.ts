import type { RecordDeps } from '../record/index.ts'
import type { Page } from '../ui/page.ts'
import { searchPage } from './pages/search/page.ts'

export const searchPages: readonly Page<RecordDeps>[] = [searchPage]
