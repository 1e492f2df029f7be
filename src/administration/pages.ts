import type { Page } from '../ui/page.ts'
import type { AdministrationDeps } from './deps.ts'
import { absencePage } from './pages/absence/page.ts'
import { absencesPage } from './pages/absences/page.ts'
import { adminHomePage } from './pages/home/page.ts'
import { lastDayPage } from './pages/last-day/page.ts'
import { newPersonPage } from './pages/new-person/page.ts'
import { newTeamPage } from './pages/new-team/page.ts'
import { personPage } from './pages/person/page.ts'
import { staffPage } from './pages/staff/page.ts'
import { teamPage } from './pages/team/page.ts'
import { teamsPage } from './pages/teams/page.ts'

/** "new" stands before ":staffId": the first that fits answers. */
export const administrationPages: readonly Page<AdministrationDeps>[] = [
  adminHomePage,
  staffPage,
  newPersonPage,
  personPage,
  lastDayPage,
  teamsPage,
  newTeamPage,
  teamPage,
  absencesPage,
  absencePage,
]
