import { formPage, redirect } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import { changeTeam } from '../../decisions/change-team.ts'
import type { AdministrationDeps } from '../../deps.ts'
import { keepTeam } from '../../keep.ts'
import { teamOf, teamsOn, teamToChange } from '../../read-models/teams.ts'
import { movedOnWords } from '../shared.tsx'
import { readTeam } from './form.ts'
import { TeamView } from './view.tsx'

export const teamPage = formPage({
  path: paths.admin.team,
  title: 'One team',
  access: 'administration',
  examples: async ({ db }: AdministrationDeps) =>
    (await db.selectFrom('team').select('id').orderBy('id').limit(2).execute()).map(({ id }) => paths.admin.team(id)),
  load: async ({ db }: AdministrationDeps, { teamId }, { today }) => {
    const team = await teamOf(db, teamId, today)
    return team === null ? null : { team }
  },
  read: readTeam,
  view: (model, form) => TeamView({ ...model, form }),
  submit: async ({ db }, { team: { id } }, command, context) => {
    const team = await teamToChange(db, id, context.today)
    const others = (await teamsOn(db, context.today)).filter(one => one.id !== id)
    const decided = changeTeam(team, others, command)
    if (decided.ok) await keepTeam({ db, context, route: paths.admin.team.pattern }, id, decided.value)
    return decided
  },
  explain: {
    'moved-on': () => movedOnWords('this team'),
    'name-taken': () => ({ field: 'name', message: 'Another team has this name already' }),
    'not-its-manager': () => ({ field: 'managerId', message: 'Choose somebody of this team who is in the role of team manager' }),
    'patch-named-twice': ({ patch }) => `Two patches of this team would be called ${patch}`,
    'nothing-changed': () => 'Nothing was changed',
  },
  done: ({ team: { id } }) => redirect(paths.admin.team(id), 'Saved. It holds from now on.'),
})
