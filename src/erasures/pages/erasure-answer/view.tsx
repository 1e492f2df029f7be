import type { OpenedCase } from '../../../cases/index.ts'
import type { Recorded } from '../../../ledger/fact.ts'
import { CaseFrame } from '../../../ui/case-frame.tsx'
import { errorAt, type FormState } from '../../../ui/form-state.ts'
import { PostForm, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { ErasureAsked } from '../../erasure.ts'
import { dayRecorded, factAt, fieldInWords, headingOf, wordsIn } from '../../in-words.ts'

type ErasureAnswerView = {
  readonly opened: OpenedCase
  readonly asking: Recorded
  /** Null: it was answered. */
  readonly asked: ErasureAsked | null
  /** Whoever looks is the one who asked. */
  readonly own: boolean
  readonly form: FormState
}

export const ErasureAnswerView = ({ opened, asking, asked, own, form }: ErasureAnswerView): Html => {
  const by = asking.recordedBy === null ? 'Somebody' : opened.names.staff(asking.recordedBy)
  return (
    <CaseFrame head={opened.head} title="Agree that words are destroyed" form={form}>
      <p class="govuk-body">
        {by} asked for this on {dayRecorded(asking)}. Destroyed words cannot be brought back.
      </p>
      {asked === null ? (
        <p class="govuk-inset-text">It was answered already.</p>
      ) : (
        <>
          <What opened={opened} asked={asked} />
          <Answer own={own} form={form} />
        </>
      )}
    </CaseFrame>
  )
}

const What = ({ opened, asked }: { readonly opened: OpenedCase; readonly asked: ErasureAsked }): Html => {
  const fact = factAt(opened, asked.of)
  const rows = [
    { key: { text: 'Entry' }, value: { text: fact === null ? 'Not there' : headingOf(opened, fact) } },
    ...asked.fields.map(field => ({
      key: { text: `To go: ${fieldInWords(field)}` },
      value: { text: fact === null ? '' : wordsIn(fact, field) },
    })),
    asked.as === 'erased'
      ? { key: { text: 'Rule or request' }, value: { text: asked.rule } }
      : { key: { text: 'In its place' }, value: { text: asked.instead ?? 'Nothing' } },
    { key: { text: 'Why' }, value: { text: asked.reasons } },
  ]
  return govuk('summary-list', { rows })
}

const Answer = ({ own, form }: { readonly own: boolean; readonly form: FormState }): Html => (
  <PostForm>
    {govuk('radios', {
      idPrefix: 'answer',
      name: 'answer',
      fieldset: { legend: { text: 'Your answer', classes: 'govuk-fieldset__legend--s' } },
      ...(own && { hint: { text: 'You asked for it: somebody else must agree. You can take it back.' } }),
      errorMessage: errorAt(form, 'answer'),
      value: form.values['answer'] ?? '',
      items: [
        ...(own ? [] : [{ value: 'agreed', text: 'I agree: destroy these words for good' }]),
        { value: 'refused', text: own ? 'I take it back' : 'I do not agree' },
      ],
    })}
    {govuk('textarea', textarea(form, 'reasons', { label: 'If it should not be destroyed, why?', rows: '3' }))}
    {govuk('button', { text: 'Send your answer', preventDoubleClick: true })}
  </PostForm>
)
