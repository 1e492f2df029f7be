import { CaseFrame } from '../../../ui/case-frame.tsx'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { PostForm, radios } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { PeopleOpened } from '../../open-people.ts'
import type { StaffChoice } from '../../read-models/staff.ts'
import { becauseInWords } from '../shared.tsx'

type Props = { readonly people: PeopleOpened; readonly choices: readonly StaffChoice[]; readonly form: FormState }

export const StaffView = ({ people, choices, form }: Props): Html => {
  const { opened, staffId, worksTheCase } = people
  const offered = worksTheCase ? choices : choices.filter(one => one.id === staffId)
  return (
    <CaseFrame head={opened.head} title="A member of staff is involved" form={form}>
      <p class="govuk-body">
        Somebody whom a case concerns does not work on it and does not see it: whoever a complaint is about, a witness, a relative
        or a friend of somebody in it. Whoever manages the person a complaint is about is kept from it too, without anybody
        asking.
      </p>
      {!worksTheCase && (
        <p class="govuk-inset-text">
          You can record this of yourself. Of others, tell whoever leads this case, the manager or the data protection officer.
        </p>
      )}
      <PostForm>
        {govuk('select', {
          id: 'staff',
          name: 'staff',
          label: { text: 'Who is involved?', classes: 'govuk-label--s' },
          errorMessage: errorAt(form, 'staff'),
          value: form.values['staff'],
          items: [
            { value: '', text: 'Choose somebody' },
            ...offered.map(one => ({ value: one.id, text: one.team === null ? one.name : `${one.name}, ${one.team}` })),
          ],
        })}
        {govuk('radios', radios(form, 'because', { label: 'How are they involved?' }, becauseInWords))}
        <p class="govuk-body">Nothing is saved yet. The next page says what will happen.</p>
        {govuk('button', { text: 'Go on' })}
      </PostForm>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.case.people(opened.caseId)}>
          Back to the people on this case
        </a>
      </p>
    </CaseFrame>
  )
}
