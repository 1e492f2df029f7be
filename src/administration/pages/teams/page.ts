import { page } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { directoryOn } from '../../read-models/people.ts'
import { teamsOn } from '../../read-models/teams.ts'
import { TeamsView } from './view.tsx'

export const teamsPage = page({
  path: paths.admin.teams,
  title: 'Teams',
  access: 'administration',
  load: async ({ db }: AdministrationDeps, _, { today }) => ({
    teams: await teamsOn(db, today),
    patches: (await directoryOn(db, today)).patches,
  }),
  view: TeamsView,
})
