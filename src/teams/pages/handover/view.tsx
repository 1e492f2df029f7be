import { Day } from '../../../ui/dates.tsx'
import type { FormState } from '../../../ui/form-state.ts'
import { errorAt } from '../../../ui/form-state.ts'
import { PostForm, textarea } from '../../../ui/forms.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { Choice } from '../../read-models/candidates.ts'
import type { CaseBrief } from '../../read-models/case-brief.ts'
import type { OfferShown } from '../../read-models/offers.ts'
import { HandoverFrame, OfferNote, settledWords } from '../shared.tsx'
import { questions } from './form.ts'

export type HandoverView = {
  readonly brief: CaseBrief
  readonly mayOffer: boolean
  readonly actorId: string
  readonly offers: readonly OfferShown[]
  readonly choices: readonly Choice[]
  readonly form: FormState
}

export const HandoverView = (view: HandoverView): Html => {
  const { brief, offers, form } = view
  const open = offers.find(one => one.state === 'offered')
  return (
    <HandoverFrame brief={brief} title="Hand this case over" form={form}>
      {open ? <OpenOffer view={view} offer={open} /> : view.mayOffer && <OfferForm view={view} />}
      {(open || !view.mayOffer) && <Typed form={form} />}
      {!brief.isOpen && <p class="govuk-body">The case is closed, so there is nothing to hand over.</p>}
      <EarlierOffers offers={offers.filter(one => one.state !== 'offered')} />
    </HandoverFrame>
  )
}

const OpenOffer = ({ view, offer }: { readonly view: HandoverView; readonly offer: OfferShown }): Html => {
  const { brief, actorId } = view
  return (
    <>
      <p class="govuk-body">
        Offered to {offer.to} on <Day date={offer.offeredOn} /> and not answered yet.{' '}
        {brief.lead === null ? 'Until it is accepted, nobody leads it.' : `Until it is accepted, ${brief.lead} leads it.`}
      </p>
      <OfferNote offer={offer} />
      <p class="govuk-button-group putright-screen-only">
        {offer.toId === actorId && govuk('button', { text: 'Accept or refuse', href: paths.case.handoverAnswer(brief.caseId) })}
        {view.mayOffer && (
          <a class="govuk-link" href={paths.case.handoverWithdrawal(brief.caseId)}>
            Take the offer back
          </a>
        )}
      </p>
    </>
  )
}

/** Where the form cannot be shown again, what was typed into it is. */
const Typed = ({ form }: { readonly form: FormState }): Html | null => {
  const typed = Object.keys(questions).flatMap(name => form.values[name] ?? [])
  return typed.some(text => text !== '') ? (
    <section aria-labelledby="typed">
      <h2 class="govuk-heading-m" id="typed">
        What you typed, which was not sent
      </h2>
      <div class="govuk-inset-text putright-verbatim">{typed.filter(text => text !== '').join('\n\n')}</div>
    </section>
  ) : null
}

const OfferForm = ({ view }: { readonly view: HandoverView }): Html => {
  const { brief, choices, form } = view
  return (
    <PostForm>
      <input type="hidden" name="seen" value={String(brief.seen)} />
      {govuk('select', {
        id: 'to',
        name: 'to',
        label: { text: 'Who should lead the case next?', classes: 'govuk-label--s' },
        errorMessage: errorAt(form, 'to'),
        value: form.values['to'],
        items: [
          { value: '', text: 'Choose somebody' },
          ...choices.map(one => ({ value: one.id, text: one.team === null ? one.name : `${one.name}, ${one.team}` })),
        ],
      })}
      {govuk(
        'textarea',
        textarea(form, 'needs', {
          label: questions.needs,
          hint: 'Whoever you offer it to reads this before they accept. Do not say who reported, unless everybody on the case knows.',
        }),
      )}
      {govuk('textarea', textarea(form, 'promise', { label: `${questions.promise} (optional)`, rows: '3' }))}
      {govuk('textarea', textarea(form, 'worries', { label: `${questions.worries} (optional)`, rows: '3' }))}
      <p class="govuk-body">
        Nothing changes until it is accepted{brief.lead === null ? '' : `: until then ${brief.lead} leads the case`}. When it is,
        the resident is told.
      </p>
      {govuk('button', { text: 'Offer the case', preventDoubleClick: true })}
    </PostForm>
  )
}

const EarlierOffers = ({ offers }: { readonly offers: readonly OfferShown[] }): Html | null =>
  offers.length === 0 ? null : (
    <section aria-labelledby="earlier">
      <h2 class="govuk-heading-m" id="earlier">
        Earlier hand-overs
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {offers.map(one => (
          <li>
            <Day date={one.offeredOn} />: {one.from ?? 'the manager'} to {one.to}. {settledWords[one.state]}
            {one.settledOn !== null && (
              <>
                {' '}
                on <Day date={one.settledOn} />
              </>
            )}
            .{one.reasons !== null && ` ${one.reasons}`}
          </li>
        ))}
      </ul>
    </section>
  )
