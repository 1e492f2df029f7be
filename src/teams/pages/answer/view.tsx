import { Day } from '../../../ui/dates.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm, radios, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { CaseBrief } from '../../read-models/case-brief.ts'
import type { OfferShown } from '../../read-models/offers.ts'
import { HandoverFrame, OfferNote, settledWords } from '../shared.tsx'

type AnswerView = { readonly brief: CaseBrief; readonly offer: OfferShown; readonly form: FormState }

export const AnswerView = ({ brief, offer, form }: AnswerView): Html => (
  <HandoverFrame brief={brief} title="Will you take this case on?" form={form}>
    <p class="govuk-body">
      {offer.from ?? 'The manager'} offered it to you on <Day date={offer.offeredOn} />.{' '}
      {brief.lead !== null && offer.state === 'offered' && `Until you accept it, ${brief.lead} leads it.`}
    </p>
    <OfferNote offer={offer} />
    {offer.state === 'offered' ? <AnswerForm brief={brief} form={form} /> : <Settled offer={offer} />}
  </HandoverFrame>
)

const Settled = ({ offer }: { readonly offer: OfferShown }): Html => (
  <p class="govuk-body">
    {settledWords[offer.state]}
    {offer.settledOn !== null && (
      <>
        {' '}
        on <Day date={offer.settledOn} />
      </>
    )}
    . There is nothing left to answer.
  </p>
)

const AnswerForm = ({ brief, form }: Pick<AnswerView, 'brief' | 'form'>): Html => (
  <PostForm>
    {govuk(
      'radios',
      radios(
        form,
        'answer',
        {
          label: 'Your answer',
          hint: `If you accept, you lead the case from today${brief.resident === null ? '' : ` and ${brief.resident} is told`}.`,
        },
        { accept: 'I take it on', refuse: 'I cannot take it on' },
      ),
    )}
    {govuk(
      'textarea',
      textarea(form, 'reasons', {
        label: 'If you cannot, why?',
        hint: 'Whoever leads the case and their manager read this.',
        rows: '3',
      }),
    )}
    {govuk('button', { text: 'Send your answer', preventDoubleClick: true })}
  </PostForm>
)
