import { accept } from '../../../kernel/result.ts'
import { fields, text } from '../../../ui/fields.ts'
import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { addTeam } from '../../decisions/change-team.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { keepNewTeam } from '../../keep.ts'
import { teamsOn } from '../../read-models/teams.ts'
import { NewTeamView } from './view.tsx'

export const newTeamPage = formPage({
  path: paths.admin.newTeam,
  title: 'Add a team',
  access: 'administration',
  load: async ({ db }: AdministrationDeps, _, { today }) => ({ teams: await teamsOn(db, today) }),
  read: body => fields(body, { name: text('the name of the team', { atMost: 60 }) }),
  view: (_, form) => NewTeamView({ form }),
  submit: async ({ db }, { teams }, { name }, context) => {
    const decided = addTeam(teams, name)
    if (!decided.ok) return decided
    return accept(await keepNewTeam({ db, context, route: paths.admin.newTeam.pattern }, name, decided.value.says))
  },
  explain: { 'name-taken': () => ({ field: 'name', message: 'Another team has this name already' }) },
  done: (_, teamId) => redirect(paths.admin.team(teamId), 'The team was added. Put people into it on each person’s page.'),
})
