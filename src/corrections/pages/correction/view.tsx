import type { FormState } from '../../../ui/form-state.ts'
import { input, PostForm, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import { wordFieldsOf } from '../../decisions/correct-entry.ts'
import type { OpenedEntry } from '../../opened-entry.ts'
import { EntryFrame } from '../shared.tsx'

type CorrectionView = { readonly entry: OpenedEntry; readonly form: FormState }

export const CorrectionView = ({ entry, form }: CorrectionView): Html => {
  const { opened, fact } = entry
  const shown = hasBeenTyped(form) ? form : { ...form, values: asItStands(entry) }
  return (
    <EntryFrame entry={entry} title="Correct an entry" form={form}>
      <p class="govuk-body">What it says now is kept under the correction, with your name and the time.</p>
      <PostForm>
        <input type="hidden" name="seen" value={shown.values['seen'] ?? String(opened.facts.length)} />
        {wordFieldsOf(fact).map(field =>
          govuk('textarea', textarea(shown, `words-${field}`, { label: labels[field] ?? 'What it should say', rows: '6' })),
        )}
        {fact.occurred.precision === 'day' && (
          <div class="putright-inline">
            {govuk('input', { ...input(shown, 'on', { label: 'Day it happened' }), type: 'date' })}
            {govuk('input', { ...input(shown, 'at', { label: 'Time, if you know it' }), type: 'time' })}
          </div>
        )}
        {govuk(
          'textarea',
          textarea(shown, 'reasons', {
            label: 'What was wrong?',
            hint: 'For example, the wrong name, or more was said.',
            rows: '2',
          }),
        )}
        {govuk('button', { text: 'Save the correction', preventDoubleClick: true })}
      </PostForm>
      <p class="govuk-body">
        If it should not be there at all,{' '}
        <a class="govuk-link" href={paths.case.withdrawal(opened.caseId, fact.entryId)}>
          take it back
        </a>
        .
      </p>
    </EntryFrame>
  )
}

const hasBeenTyped = ({ values }: FormState): boolean => Object.keys(values).length > 0

const asItStands = ({ fact, opened }: OpenedEntry): FormState['values'] => ({
  seen: String(opened.facts.length),
  ...(fact.occurred.precision === 'day' && { on: fact.occurred.on, at: fact.occurred.at ?? '' }),
  ...Object.fromEntries(wordFieldsOf(fact).map(field => [`words-${field}`, wordsIn(fact, field)])),
})

const labels: { readonly [field: string]: string } = {
  says: 'What it should say',
  content: 'What was said',
  what: 'What was promised',
  note: 'The note',
  found: 'What was found',
  decision: 'What was decided',
  words: 'The words',
  reasons: 'The reasons it gives',
  safeContact: 'Safe contact',
  ifUnreached: 'If nobody is reached',
  mayKnow: 'Who may know',
}

function wordsIn({ fields }: OpenedEntry['fact'], field: string): string {
  const value = fields[field]
  return typeof value === 'string' ? value : ''
}
