import { Day } from '../../../ui/dates.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { PostForm } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { CaseBrief } from '../../read-models/case-brief.ts'
import type { OfferShown } from '../../read-models/offers.ts'
import { HandoverFrame } from '../shared.tsx'

type WithdrawalView = { readonly brief: CaseBrief; readonly offer: OfferShown | null; readonly form: FormState }

export const WithdrawalView = ({ brief, offer, form }: WithdrawalView): Html => (
  <HandoverFrame brief={brief} title="Take the offer back" form={form}>
    {offer === null ? (
      <p class="govuk-body">There is no offer to take back: it was answered or taken back already.</p>
    ) : (
      <PostForm>
        <p class="govuk-body">
          The case was offered to {offer.to} on <Day date={offer.offeredOn} />. Taken back, it can be offered to somebody else.
        </p>
        {govuk('button', { text: 'Take it back', preventDoubleClick: true })}
      </PostForm>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={paths.case.handover(brief.caseId)}>
        Back to the hand-over
      </a>
    </p>
  </HandoverFrame>
)
