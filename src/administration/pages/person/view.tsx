import { capital } from '../../../kernel/capital.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Day } from '../../../ui/dates.tsx'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { IfPage } from '../../../ui/if-page.tsx'
import { paths } from '../../../ui/paths.ts'
import { versionOf, type Directory, type Person } from '../../person.ts'
import { PersonFields } from '../person-fields.tsx'
import { patchField, rolesAsTicked } from '../person-form.ts'
import { AdminFrame, people, Seen } from '../shared.tsx'

type PersonModel = {
  readonly person: Person
  readonly directory: Directory
  readonly today: PlainDate
  /** Whether people here choose a password of their own. */
  readonly invites: boolean
  readonly form: FormState
}

export const PersonView = (model: PersonModel): Html => {
  const { person, directory } = model
  const form = 'seen' in model.form.values ? model.form : { ...model.form, values: valuesOf(person) }
  return (
    <AdminFrame title={person.name} windowTitle="One person" way={[people]} form={form}>
      <Standing {...model} />
      <h2 class="govuk-heading-m">Change</h2>
      <PostForm>
        <Seen version={versionOf(person)} />
        <PersonFields form={form} directory={directory} />
        <Patches directory={directory} person={person} form={form} />
        {govuk('button', { text: 'Save', preventDoubleClick: true })}
      </PostForm>
    </AdminFrame>
  )
}

const named = (some: readonly { readonly id: string; readonly name: string }[], ids: readonly (string | null)[]): string =>
  some
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ')

/** What is on record now, which is not always what is in the form. */
const Standing = ({ person, directory, today, invites }: PersonModel): Html => (
  <>
    {govuk('summary-list', {
      rows: [
        row('Work e-mail address', person.email),
        row('Work telephone', person.phone ?? 'None'),
        row('Roles', person.roles.length === 0 ? 'None' : capital(person.roles.join(', '))),
        row('Team', named(directory.teams, [person.teamId]) || 'No team'),
        row('Manager', named(directory.managers, [person.managerId]) || 'No manager here'),
        row('Patches', named(directory.patches, person.patches) || 'None'),
        row('First day', <Day date={person.startedOn} />),
        row('Last day', person.leftOn === null ? 'None set' : <LastDay day={person.leftOn} today={today} />),
      ],
    })}
    <ul class="govuk-list putright-inline putright-screen-only">
      <li>
        <a class="govuk-link" href={paths.admin.leaver(person.id)}>
          {person.leftOn === null ? 'They are leaving: set the last day' : 'Change the last day'}
        </a>
      </li>
      {invites && (
        <IfPage path={paths.admin.invitation}>
          <li>
            <a class="govuk-link" href={paths.admin.invitation(person.id)}>
              Make a link to choose a password
            </a>
          </li>
        </IfPage>
      )}
    </ul>
  </>
)

const row = (key: string, value: Html | string) => ({
  key: { text: key },
  value: typeof value === 'string' ? { text: value } : { html: value },
})

const LastDay = ({ day, today }: { readonly day: PlainDate; readonly today: PlainDate }): Html => (
  <>
    <Day date={day} />
    {day < today && '. They cannot sign in any more.'}
  </>
)

type PatchesProps = { readonly directory: Directory; readonly person: Person; readonly form: FormState }

const Patches = ({ directory, person, form }: PatchesProps): Html | null =>
  directory.patches.length === 0
    ? null
    : govuk('checkboxes', {
        idPrefix: 'patches',
        name: 'patches',
        classes: 'govuk-checkboxes--small',
        fieldset: { legend: { text: 'Patches', classes: 'govuk-fieldset__legend--s' } },
        hint: { text: 'The homes they look after. A patch has one officer: ticking it takes it from whoever has it.' },
        errorMessage: errorAt(form, 'patches'),
        items: directory.patches.map((patch, n) => ({
          id: n === 0 ? 'patches' : patchField(patch.id),
          name: patchField(patch.id),
          value: 'yes',
          text: `${patch.name} (${named(directory.teams, [patch.teamId])})`,
          hint: patch.officer === null || patch.officerId === person.id ? undefined : { text: `Now with ${patch.officer}` },
          checked: form.values[patchField(patch.id)] === 'yes',
        })),
      })

const valuesOf = (person: Person): FormState['values'] => ({
  name: person.name,
  email: person.email,
  phone: person.phone ?? '',
  teamId: person.teamId ?? '',
  managerId: person.managerId ?? '',
  ...rolesAsTicked(person.roles),
  ...Object.fromEntries(person.patches.map(id => [patchField(id), 'yes'])),
})
