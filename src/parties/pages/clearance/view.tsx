import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm, radios, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { becauseInWords } from '../shared.tsx'

type Kept = { readonly id: string; readonly name: string; readonly because: readonly string[] }
type Props = { readonly head: CaseHead; readonly kept: readonly Kept[]; readonly form: FormState }

export const ClearanceView = ({ head, kept, form }: Props): Html => (
  <CaseFrame head={head} title="Let somebody see this case again" form={form}>
    {kept.length === 0 ? (
      <p class="govuk-body">There is nobody whom you can let see this case again.</p>
    ) : (
      <PostForm>
        <p class="govuk-body">
          Record this only when the case does not concern them any more. Whoever manages them, and is kept from it only because of
          them, finds it again too. It does not make them its lead again.
        </p>
        {govuk('radios', radios(form, 'staff', { label: 'Who?' }, Object.fromEntries(kept.map(one => [one.id, said(one)]))))}
        {govuk(
          'textarea',
          textarea(form, 'reasons', {
            label: 'Why does the case not concern them any more?',
            hint: 'Whoever may see staff conduct on this case sees this. For example: it was somebody of the same name.',
            rows: '3',
          }),
        )}
        {govuk('button', { text: 'Let them see it again', preventDoubleClick: true })}
      </PostForm>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.case.people(head.caseId)}>
        Back to the people on this case
      </a>
    </p>
  </CaseFrame>
)

const words: Readonly<Record<string, string>> = becauseInWords
const said = ({ name, because }: Kept): string => `${name}. ${because.map(one => words[one] ?? one).join('. ')}`
