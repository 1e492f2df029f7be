import { page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { absencesFrom } from '../../read-models/absences.ts'
import { everybody } from '../../read-models/people.ts'
import { teamsOn } from '../../read-models/teams.ts'
import { AdminHomeView } from './view.tsx'

export const adminHomePage = page({
  path: paths.admin.home,
  title: 'Administration',
  access: 'administration',
  load: async ({ db }: AdministrationDeps, _, { today }) => ({
    staff: await everybody(db),
    teams: await teamsOn(db, today),
    absences: await absencesFrom(db, today),
    today,
  }),
  view: AdminHomeView,
})
