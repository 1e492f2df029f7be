import type { Page } from '../ui/page.ts'
import type { CasesDeps, LiveDeps } from './deps.ts'
import { liveCasePage } from './pages/live/case/page.ts'
import { liveVerdictPage } from './pages/live/verdict/page.ts'
import { casePage } from './pages/published/case/page.ts'
import { determinationPage } from './pages/published/determination/page.ts'
import { homePage } from './pages/published/home/page.ts'
import { rulePage } from './pages/published/rule/page.ts'
import { standardsPage } from './pages/published/standards/page.ts'
import { verdictPage } from './pages/published/verdict/page.ts'

/** Of published cases: they need no database. */
export const casePages: readonly Page<CasesDeps>[] = [homePage, casePage, verdictPage, determinationPage, standardsPage, rulePage]

/** Of live ones. */
export const liveCasePages: readonly Page<LiveDeps>[] = [liveCasePage, liveVerdictPage]
