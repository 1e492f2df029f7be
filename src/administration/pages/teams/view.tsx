import { ActionLink } from '../../../ui/case-frame.tsx'
import { count } from '../../../ui/dates.tsx'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { StackedTable } from '../../../ui/stacked-table.tsx'
import type { Team } from '../../decisions/change-team.ts'
import type { Patch } from '../../person.ts'
import { AdminFrame } from '../shared.tsx'

export type TeamsModel = { readonly teams: readonly Team[]; readonly patches: readonly Patch[] }

export const TeamsView = ({ teams, patches }: TeamsModel): Html => (
  <AdminFrame title="Teams">
    <ActionLink href={paths.admin.newTeam()} text="Add a team" />
    <p class="govuk-body">
      {count(teams.length, 'team')}. People are counted who are in the team and whose last day has not passed. A team’s managers
      are those of them in the role of team manager.
    </p>
    {teams.length > 0 && (
      <StackedTable
        caption="Teams"
        captionHidden
        columns={[{ text: 'Team' }, { text: 'Managers' }, { text: 'People', numeric: true }, { text: 'Patches' }]}
        rows={teams.map(team => [
          <a class="govuk-link" href={paths.admin.team(team.id)}>
            {team.name}
          </a>,
          managersOf(team),
          team.people.length,
          <PatchList patches={patches.filter(one => one.teamId === team.id)} />,
        ])}
      />
    )}
  </AdminFrame>
)

const managersOf = ({ people }: Team): string =>
  people
    .filter(one => one.isManager)
    .map(one => one.name)
    .join(', ') || 'Nobody: their cases are on no board'

const PatchList = ({ patches }: { readonly patches: readonly Patch[] }): Html =>
  patches.length === 0 ? (
    <>None</>
  ) : (
    <ul class="govuk-list">
      {patches.map(({ name, officer }) => (
        <li>
          {name}: {officer ?? 'nobody'}
        </li>
      ))}
    </ul>
  )
