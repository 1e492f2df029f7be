import { partsOf, type PlainDate } from '../../../kernel/plain-date.ts'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { DateField, PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { daysInWords, versionOfAbsence, type Absence } from '../../decisions/record-absence.ts'
import { absences, AdminFrame, Seen } from '../shared.tsx'

type AbsenceModel = { readonly absence: Absence & { readonly name: string }; readonly form: FormState }

export const AbsenceView = ({ absence, form: given }: AbsenceModel): Html => {
  const form = 'seen' in given.values ? given : { ...given, values: valuesOf(absence) }
  return (
    <AdminFrame title="Change days away" way={[absences]} form={form}>
      <p class="govuk-body">
        {absence.name} is recorded as away {daysInWords(absence)}.
      </p>
      <PostForm>
        <Seen version={versionOfAbsence(absence)} />
        {govuk('radios', {
          idPrefix: 'what',
          name: 'what',
          fieldset: { legend: { text: 'What should be changed?', classes: 'govuk-fieldset__legend--s' } },
          errorMessage: errorAt(form, 'what'),
          value: form.values['what'] ?? '',
          items: [
            { value: 'days', text: 'The days, to those below' },
            { value: 'not away', text: 'They were not away, or will not be: take it back' },
          ],
        })}
        <DateField form={form} name="from" label="First day away" />
        <DateField form={form} name="until" label="Last day away (optional)" hint="Leave it empty while nobody knows." />
        {govuk('button', { text: 'Save', preventDoubleClick: true })}
      </PostForm>
    </AdminFrame>
  )
}

function dayValues(name: string, date: PlainDate | null): FormState['values'] {
  if (date === null) return {}
  const { day, month, year } = partsOf(date)
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

const valuesOf = ({ from, until }: Absence): FormState['values'] => ({
  what: 'days',
  ...dayValues('from', from),
  ...dayValues('until', until),
})
