import { capital } from '../../../kernel/capital.ts'
import type { OpenedCase } from '../../../cases/index.ts'
import type { Recorded } from '../../../ledger/fact.ts'
import { CaseFrame } from '../../../ui/case-frame.tsx'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { input, PostForm, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { fieldInWords, headingOf, wordsIn } from '../../in-words.ts'
import { boxOf } from './form.ts'

type ErasureView = {
  readonly opened: OpenedCase
  readonly fact: Recorded
  readonly sealed: readonly string[]
  readonly form: FormState
}

export const ErasureView = ({ opened, fact, sealed, form }: ErasureView): Html => (
  <CaseFrame head={opened.head} title="Destroy words of an entry" form={form}>
    <p class="govuk-body">
      <strong>{headingOf(opened, fact)}.</strong> The entry, its day and who wrote it stay, and the proof stays whole; the words
      you choose go, for good. A second person must agree first. A correction of this entry has words of its own.
    </p>
    {sealed.length === 0 ? (
      <p class="govuk-inset-text">Nothing in this entry can be destroyed.</p>
    ) : (
      <PostForm>
        {govuk('checkboxes', {
          idPrefix: 'fields',
          name: 'fields',
          fieldset: { legend: { text: 'What should go?', classes: 'govuk-fieldset__legend--s' } },
          errorMessage: errorAt(form, 'fields'),
          items: sealed.map(field => ({
            name: boxOf(field),
            value: 'yes',
            text: capital(fieldInWords(field)),
            hint: { text: wordsIn(fact, field) },
            checked: form.values[boxOf(field)] === 'yes',
          })),
        })}
        {govuk('radios', {
          idPrefix: 'as',
          name: 'as',
          fieldset: { legend: { text: 'Why does it go?', classes: 'govuk-fieldset__legend--s' } },
          errorMessage: errorAt(form, 'as'),
          value: form.values['as'] ?? '',
          items: [
            { value: 'erased', text: 'It is no longer to be kept: a retention rule, or somebody’s request' },
            { value: 'redacted', text: 'It should not stand in this entry: somebody else’s details, or what was never needed' },
          ],
        })}
        {govuk(
          'input',
          input(form, 'rule', {
            label: 'If it is no longer to be kept: which rule or request?',
            hint: 'For example, retention 6.2. Do not name anybody: it stays.',
          }),
        )}
        {govuk(
          'textarea',
          textarea(form, 'instead', {
            label: 'If it should not stand there: what may be said in its place? (optional)',
            hint: 'For example, “the name of a neighbour”',
            rows: '2',
          }),
        )}
        {govuk(
          'textarea',
          textarea(form, 'reasons', { label: 'Why should it go?', hint: 'Do not repeat the words here.', rows: '3' }),
        )}
        {govuk('button', { text: 'Ask a second person', preventDoubleClick: true })}
      </PostForm>
    )}
  </CaseFrame>
)
