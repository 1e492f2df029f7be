// Every page of Putright. The router, the site map and the accessibility run are made from this list.
import { administrationPages } from './administration/index.ts'
import { auditPages } from './audit/pages.ts'
import { casePages, liveCasePages, type CasesDeps } from './cases/index.ts'
import { contactPages } from './contact/index.ts'
import { correctionPages } from './corrections/index.ts'
import { demonstrationPages, type DemonstrationDeps } from './demonstration/pages.ts'
import { erasurePages } from './erasures/index.ts'
import { exportPages, type ExportDeps } from './exports/index.ts'
import type { ReadingDeps } from './determinations/pages/reading/page.ts'
import { determinationPages } from './determinations/pages.ts'
import { partyPages } from './parties/pages.ts'
import { signInPages, type SignInDeps } from './people/sign-in/index.ts'
import type { RecordDeps } from './record/index.ts'
import { searchPages } from './search/pages.ts'
import { restrictedPages } from './restricted/pages.ts'
import { teamPages } from './teams/pages.ts'
import type { Page } from './ui/page.ts'
import { workPages } from './work/pages.ts'

/** What the pages need from outside; main makes it once. */
export type Deps = CasesDeps & ReadingDeps & RecordDeps & SignInDeps & DemonstrationDeps & ExportDeps

export const allPages: readonly Page<Deps>[] = [
  ...workPages,
  ...searchPages,
  ...teamPages,
  ...casePages,
  ...liveCasePages,
  ...contactPages,
  ...partyPages,
  ...restrictedPages,
  ...correctionPages,
  ...erasurePages,
  ...exportPages,
  ...auditPages,
  ...administrationPages,
  ...determinationPages,
  ...signInPages,
  ...demonstrationPages,
]
