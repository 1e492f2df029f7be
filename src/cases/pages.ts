import type { Page } from '../ui/page.ts'
import type { CasesDeps } from './deps.ts'
import { casePage } from './pages/case/page.ts'
import { determinationPage } from './pages/determination/page.ts'
import { homePage } from './pages/home/page.ts'
import { rulePage } from './pages/rule/page.ts'
import { standardsPage } from './pages/standards/page.ts'
import { verdictPage } from './pages/verdict/page.ts'

export const casePages: readonly Page<CasesDeps>[] = [homePage, casePage, verdictPage, determinationPage, standardsPage, rulePage]
