import type { RecordDeps } from '../record/index.ts'
import type { Page } from '../ui/page.ts'
import { staffClearedPage } from './pages/clearance/page.ts'
import { partyDetailsPage } from './pages/details/page.ts'
import { newPartyPage } from './pages/new-party/page.ts'
import { peoplePage } from './pages/people/page.ts'
import { partyRemovalPage } from './pages/removal/page.ts'
import { staffInvolvedPage } from './pages/staff/page.ts'

export const partyPages: readonly Page<RecordDeps>[] = [
  peoplePage,
  newPartyPage,
  partyDetailsPage,
  partyRemovalPage,
  staffInvolvedPage,
  staffClearedPage,
]
