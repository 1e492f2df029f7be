import type { FormState } from '../../../ui/form-state.ts'
import { input, PostForm } from '../../../ui/forms.tsx'
import { count } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { versionOfTeam, type Team } from '../../decisions/change-team.ts'
import { AdminFrame, Choice, Seen, teams } from '../shared.tsx'
import { patchName } from './form.ts'

type TeamModel = { readonly team: Team; readonly form: FormState }

export const TeamView = ({ team, form: given }: TeamModel): Html => {
  const form = 'seen' in given.values ? given : { ...given, values: valuesOf(team) }
  const managers = team.people.filter(one => one.isManager)
  return (
    <AdminFrame title={team.name} caption="Team" way={[teams]} form={form}>
      <People team={team} />
      <h2 class="govuk-heading-m">Change</h2>
      <PostForm>
        <Seen version={versionOfTeam(team)} />
        {govuk('input', { ...input(form, 'name', { label: 'Name of the team' }), classes: 'govuk-input--width-20' })}
        <Choice
          form={form}
          name="managerId"
          label="Make one person the manager of everybody in the team"
          hint="One of those in the role of team manager here. All of these see the team’s cases; the one who manages somebody is kept from cases about their conduct."
          none="Leave each person’s manager as it is"
          from={managers}
          value={form.values['managerId'] ?? ''}
        />
        {team.patches.map(({ id }) =>
          govuk('input', { ...input(form, patchName(id), { label: 'Name of a patch' }), classes: 'govuk-input--width-20' }),
        )}
        {govuk('input', {
          ...input(form, 'newPatch', {
            label: 'A new patch (optional)',
            hint: 'Who looks after it is chosen on their own page.',
          }),
          classes: 'govuk-input--width-20',
        })}
        {govuk('button', { text: 'Save', preventDoubleClick: true })}
      </PostForm>
    </AdminFrame>
  )
}

const People = ({ team: { people } }: { readonly team: Team }): Html => (
  <>
    <p class="govuk-body">
      {people.length === 0
        ? 'Nobody is in this team yet. Put people into it on each person’s page.'
        : `${count(people.length, 'person').replace('persons', 'people')} in it whose last day has not passed:`}
    </p>
    <ul class="govuk-list">
      {people.map(one => (
        <li>
          <a class="govuk-link" href={paths.admin.person(one.id)}>
            {one.name}
          </a>
          {one.isManager ? ', team manager' : `, managed by ${nameOf(people, one.managerId)}`}
        </li>
      ))}
    </ul>
  </>
)

const nameOf = (people: Team['people'], id: string | null): string =>
  id === null ? 'nobody' : (people.find(one => one.id === id)?.name ?? 'somebody outside the team')

const valuesOf = ({ name, patches }: Team): FormState['values'] => ({
  name,
  ...Object.fromEntries(patches.map(one => [patchName(one.id), one.name])),
})
