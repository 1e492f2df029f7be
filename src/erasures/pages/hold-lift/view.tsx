import type { OpenedCase } from '../../../cases/index.ts'
import type { Recorded } from '../../../ledger/fact.ts'
import { CaseFrame } from '../../../ui/case-frame.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { dayRecorded, wordsIn } from '../../in-words.ts'

type HoldLiftView = { readonly opened: OpenedCase; readonly hold: Recorded; readonly inForce: boolean; readonly form: FormState }

export const HoldLiftView = ({ opened, hold, inForce, form }: HoldLiftView): Html => (
  <CaseFrame head={opened.head} title="Lift a legal hold" form={form}>
    <p class="govuk-body">
      Placed on {dayRecorded(hold)}: {wordsIn(hold, 'reasons')}
    </p>
    {inForce ? (
      <PostForm>
        {govuk('textarea', textarea(form, 'reasons', { label: 'Why is it no longer needed?', rows: '3' }))}
        {govuk('button', { text: 'Lift the hold', preventDoubleClick: true })}
      </PostForm>
    ) : (
      <p class="govuk-inset-text">This hold was lifted already.</p>
    )}
  </CaseFrame>
)
