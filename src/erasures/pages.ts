import type { RecordDeps } from '../record/index.ts'
import type { Page } from '../ui/page.ts'
import { erasureAnswerPage } from './pages/erasure-answer/page.ts'
import { erasurePage } from './pages/erasure/page.ts'
import { holdLiftPage } from './pages/hold-lift/page.ts'
import { holdPage } from './pages/hold/page.ts'
import { keepingPage } from './pages/keeping/page.ts'

export const erasurePages: readonly Page<RecordDeps>[] = [keepingPage, holdPage, holdLiftPage, erasurePage, erasureAnswerPage]
