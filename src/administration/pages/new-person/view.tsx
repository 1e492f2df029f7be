import { partsOf, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FormState } from '../../../ui/form-state.ts'
import { DateField, PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Directory } from '../../person.ts'
import { PersonFields } from '../person-fields.tsx'
import { AdminFrame, people } from '../shared.tsx'

type NewPersonModel = {
  readonly directory: Directory
  readonly today: PlainDate
  readonly invites: boolean
  readonly form: FormState
}

export const NewPersonView = ({ directory, today, invites, form }: NewPersonModel): Html => (
  <AdminFrame title="Add a person" way={[people]} form={form}>
    <p class="govuk-body">
      {invites
        ? 'Once they are added, you make a link with which they choose their own password.'
        : 'Once they are added, they sign in with the landlord’s own sign-in, by their work address.'}
    </p>
    <PostForm>
      <PersonFields form={form} directory={directory} />
      <DateField
        form={'startedOn-day' in form.values ? form : { ...form, values: { ...form.values, ...dayValues(today) } }}
        name="startedOn"
        label="First day"
        hint="Before it they cannot sign in."
      />
      {govuk('button', { text: 'Add the person', preventDoubleClick: true })}
    </PostForm>
  </AdminFrame>
)

function dayValues(today: PlainDate): FormState['values'] {
  const { day, month, year } = partsOf(today)
  return { 'startedOn-day': String(day), 'startedOn-month': String(month), 'startedOn-year': String(year) }
}
