import type { Page } from '../ui/page.ts'
import type { CasesDeps } from './deps.ts'
import { casePage } from './pages/published/case/page.ts'
import { determinationPage } from './pages/published/determination/page.ts'
import { homePage } from './pages/published/home/page.ts'
import { rulePage } from './pages/published/rule/page.ts'
import { standardsPage } from './pages/published/standards/page.ts'
import { verdictPage } from './pages/published/verdict/page.ts'

export const casePages: readonly Page<CasesDeps>[] = [homePage, casePage, verdictPage, determinationPage, standardsPage, rulePage]
