import type { OpenedCase } from '../../../cases/index.ts'
import { CaseFrame } from '../../../ui/case-frame.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { DateField, PostForm, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'

type HoldView = { readonly opened: OpenedCase; readonly form: FormState }

export const HoldView = ({ opened, form }: HoldView): Html => (
  <CaseFrame head={opened.head} title="Place a legal hold" form={form}>
    <p class="govuk-body">
      Until it is lifted nothing of this case can be destroyed: not under a retention rule, not at somebody’s request. Several
      holds may stand side by side; each is lifted by itself.
    </p>
    <PostForm>
      {govuk(
        'textarea',
        textarea(form, 'reasons', {
          label: 'Why may nothing be destroyed?',
          hint: 'For example, a claim, or the Ombudsman’s enquiry. Everybody on the case can read it.',
          rows: '3',
        }),
      )}
      <DateField form={form} name="review" label="When should somebody ask whether it is still needed? (optional)" />
      {govuk('button', { text: 'Place the hold', preventDoubleClick: true })}
    </PostForm>
  </CaseFrame>
)
