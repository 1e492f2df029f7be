import type { FormState } from '../../../ui/form-state.ts'
import { PostForm, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { OpenedEntry } from '../../opened-entry.ts'
import { EntryFrame } from '../shared.tsx'

export const EntryWithdrawalView = ({ entry, form }: { readonly entry: OpenedEntry; readonly form: FormState }): Html => (
  <EntryFrame entry={entry} title="Take an entry back" form={form}>
    <p class="govuk-body">
      Nothing is deleted. The entry stays where it is, struck through, with your reason; rules and dates no longer count it.
    </p>
    <PostForm>
      {govuk(
        'textarea',
        textarea(form, 'reasons', {
          label: 'Why should it not be there?',
          hint: 'For example, it belongs to another case, or it was typed twice.',
          rows: '3',
        }),
      )}
      {govuk('button', { text: 'Take it back', preventDoubleClick: true })}
    </PostForm>
  </EntryFrame>
)
