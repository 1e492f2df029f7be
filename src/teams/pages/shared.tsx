// What the pages about who leads a case have in common.
import { Day } from '../../ui/dates.tsx'
import { Frame } from '../../ui/frame.tsx'
import type { FormState } from '../../ui/form-state.ts'
import type { Html } from '../../ui/html.ts'
import { paths } from '../../ui/paths.ts'
import type { CaseBrief } from '../read-models/case-brief.ts'
import type { OfferShown } from '../read-models/offers.ts'

type CaseFrameProps = {
  readonly brief: CaseBrief
  readonly title: string
  readonly form?: FormState
  readonly children?: unknown
}

export const HandoverFrame = ({ brief, title, form, children }: CaseFrameProps): Html => (
  <Frame
    title={title}
    caption={`${brief.reference}, ${brief.title}`}
    section="work"
    reference={brief.reference}
    breadcrumbs={[
      { href: paths.work(), text: 'My work' },
      { href: paths.case.show(brief.caseId), text: brief.reference },
    ]}
    {...(form && { form })}
  >
    <p class="govuk-body">
      {brief.resident ?? 'Nobody by name'}
      {brief.address !== null && `, ${brief.address}`}. <WhoLeads brief={brief} />
    </p>
    {children as Html}
  </Frame>
)

const WhoLeads = ({ brief }: { readonly brief: CaseBrief }): Html =>
  brief.lead === null ? (
    <>Nobody leads this case.</>
  ) : (
    <>
      {brief.lead} leads this case
      {brief.leadSince !== null && (
        <>
          {' '}
          since <Day date={brief.leadSince} />
        </>
      )}
      .
    </>
  )

/** The note as it was written, under who offered it and when. */
export const OfferNote = ({ offer }: { readonly offer: OfferShown }): Html => (
  <section aria-labelledby="note">
    <h2 class="govuk-heading-m" id="note">
      What {offer.from ?? 'the manager'} wrote
    </h2>
    {offer.note === null ? (
      <p class="govuk-body">There is no note that you may read.</p>
    ) : (
      <div class="govuk-inset-text putright-verbatim">{offer.note}</div>
    )}
  </section>
)

export const settledWords: Readonly<Record<OfferShown['state'], string>> = {
  offered: 'Not answered yet',
  accepted: 'Accepted',
  refused: 'Refused',
  withdrawn: 'Taken back',
}
