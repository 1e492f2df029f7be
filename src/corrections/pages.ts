import type { RecordDeps } from '../record/index.ts'
import type { Page } from '../ui/page.ts'
import { correctionPage } from './pages/correction/page.ts'
import { undoPage } from './pages/undo/page.ts'
import { entryWithdrawalPage } from './pages/withdrawal/page.ts'

export const correctionPages: readonly Page<RecordDeps>[] = [correctionPage, entryWithdrawalPage, undoPage]
