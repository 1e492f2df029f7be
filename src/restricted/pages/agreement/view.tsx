import { CaseFrame, type CaseHead } from '../../../ui/case-frame.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm, radios, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { Opening } from '../../read-models/openings.ts'
import { momentInWords } from '../../until.ts'

type Props = { readonly head: CaseHead; readonly waiting: readonly Opening[]; readonly form: FormState }

/** One is answered at a time, the oldest first, unless a form comes back: then the one it was about. */
export const AgreementView = ({ head, waiting, form }: Props): Html => {
  const one = waiting.find(({ id }) => id === form.values['opening']) ?? waiting[0]
  return (
    <CaseFrame head={head} title="Who may see who reported" form={form}>
      {one === undefined ? (
        <p class="govuk-body">Nothing waits for your answer on this case.</p>
      ) : (
        <Waiting one={one} more={waiting.length - 1} form={form} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.case.show(head.caseId)}>
          Back to the case
        </a>
      </p>
    </CaseFrame>
  )
}

type WaitingProps = { readonly one: Opening; readonly more: number; readonly form: FormState }

const Waiting = ({ one, more, form }: WaitingProps): Html => (
  <section aria-labelledby="asked">
    <h2 class="govuk-heading-m" id="asked">
      {one.name} asks to see who reported
    </h2>
    <div class="govuk-inset-text putright-verbatim">{one.reason}</div>
    <p class="govuk-body">
      Asked at {momentInWords(one.from)}. If you agree, they see it until {momentInWords(one.until)}. What you answer stays on the
      record.{more > 0 && ' Somebody else asks for the same: that is shown once you have answered this.'}
    </p>
    <PostForm>
      <input type="hidden" name="opening" value={one.id} />
      {govuk(
        'radios',
        radios(
          form,
          'answer',
          { label: 'Your answer' },
          { agreed: `I agree: ${one.name} sees who reported`, refused: 'I do not agree: it stays closed' },
        ),
      )}
      {govuk(
        'textarea',
        textarea(form, 'reasons', {
          label: 'If they should not see it, why?',
          hint: `${one.name} reads this. Say nothing in it of who reported.`,
          rows: '3',
        }),
      )}
      {govuk('button', { text: 'Send your answer', preventDoubleClick: true })}
    </PostForm>
  </section>
)
