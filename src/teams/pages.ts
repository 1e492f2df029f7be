import type { RecordDeps } from '../record/index.ts'
import type { Page } from '../ui/page.ts'
import { answerPage } from './pages/answer/page.ts'
import { boardPage } from './pages/board/page.ts'
import { coverPage } from './pages/cover/page.ts'
import { handoverPage } from './pages/handover/page.ts'
import { returnPage } from './pages/return/page.ts'
import { withdrawalPage } from './pages/withdrawal/page.ts'

export const teamPages: readonly Page<RecordDeps>[] = [handoverPage, answerPage, withdrawalPage, boardPage, coverPage, returnPage]
