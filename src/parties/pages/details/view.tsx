import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { input, PostForm, radios, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { authorityInWords, partsToAdd, partWords } from '../../parts.ts'
import type { ResidentFound } from '../../read-models/residents.ts'
import { whoKnowsChoices } from './form.ts'

type Props = { readonly head: CaseHead; readonly resident: ResidentFound | null; readonly form: FormState }

export const DetailsView = ({ head, resident, form }: Props): Html => {
  // The form says for whom it was shown; its address may not, once it was sent.
  const residentId = form.values['resident'] ?? resident?.id ?? ''
  const action = paths.case.newPartyDetails(head.caseId, residentId === '' ? {} : { resident: residentId })
  return (
    <CaseFrame head={head} title="What part do they have?" form={form}>
      <PostForm action={action}>
        <input type="hidden" name="resident" value={residentId} />
        {resident === null ? <Name form={form} /> : <Who resident={resident} />}
        {govuk(
          'radios',
          radios(
            form,
            'part',
            { label: 'Part in the case' },
            Object.fromEntries(partsToAdd(head.kind).map(part => [part, partWords[part]])),
          ),
        )}
        {govuk('select', {
          id: 'authority',
          name: 'authority',
          label: { text: 'For an advocate: what shows that they may speak for somebody', classes: 'govuk-label--s' },
          errorMessage: errorAt(form, 'authority'),
          value: form.values['authority'],
          items: [{ value: '', text: 'Choose' }, ...Object.entries(authorityInWords).map(([value, text]) => ({ value, text }))],
        })}
        {govuk('input', {
          ...input(form, 'telephone', {
            label: 'Telephone (optional)',
            ...(resident?.phone && { hint: `We have ${resident.phone}. Leave this empty to keep to it.` }),
          }),
          classes: 'govuk-input--width-20',
          type: 'tel',
          autocomplete: 'off',
        })}
        {govuk(
          'textarea',
          textarea(form, 'safeContact', {
            label: 'How to reach them safely (optional)',
            hint: 'For example: text first, never at home, leave no message.',
            rows: '2',
          }),
        )}
        {govuk('input', {
          ...input(form, 'language', { label: 'Language, where an interpreter is needed or is this person (optional)' }),
          classes: 'govuk-input--width-20',
          autocomplete: 'off',
        })}
        {govuk('radios', {
          ...radios(
            form,
            'whoKnows',
            {
              label: 'Who may know that they are on this case?',
              hint: 'The person reported is never told who reported, whatever is chosen here.',
            },
            whoKnowsChoices,
          ),
        })}
        {govuk('button', { text: 'Add to the case', preventDoubleClick: true })}
      </PostForm>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.case.newParty(head.caseId)}>
          Somebody else
        </a>
      </p>
    </CaseFrame>
  )
}

const Who = ({ resident }: { readonly resident: ResidentFound }): Html => (
  <p class="govuk-body">
    <strong>{resident.name}</strong>
    {resident.knownAs !== null && `, called ${resident.knownAs}`}
    {resident.address !== null && `, ${resident.address}`}
  </p>
)

const Name = ({ form }: { readonly form: FormState }): Html =>
  govuk('input', {
    ...input(form, 'name', {
      label: 'What are they called?',
      hint: 'The name of the person; of a body, its name and whom you speak to there.',
    }),
    classes: 'govuk-input--width-20',
    autocomplete: 'off',
    spellcheck: false,
  })
