import { count, Day } from '../../../ui/dates.tsx'
import { moj } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { LeadlessCase, WaitingHandover } from '../../read-models/waiting.ts'

export const Leadless = ({ cases }: { readonly cases: readonly LeadlessCase[] }): Html | null =>
  cases.length === 0 ? null : (
    <section aria-labelledby="no-lead">
      <h2 class="govuk-heading-m" id="no-lead">
        Nobody leads these
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {cases.map(one => (
          <li>
            {one.highRisk && <>{moj('badge', { text: 'High risk', classes: 'moj-badge--red' })} </>}
            <a class="govuk-link" href={paths.case.show(one.caseId)}>
              {one.reference}
            </a>
            , {one.title}, open since <Day date={one.openedOn} />.{' '}
            <a class="govuk-link putright-screen-only" href={paths.case.handover(one.caseId)}>
              Offer it to somebody<span class="govuk-visually-hidden">: {one.reference}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

type WaitingProps = { readonly handovers: readonly WaitingHandover[]; readonly daysOf: (one: WaitingHandover) => number }

export const Waiting = ({ handovers, daysOf }: WaitingProps): Html | null =>
  handovers.length === 0 ? null : (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        Waiting to be accepted
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {handovers.map(one => (
          <li>
            {one.reference}, {one.title}: {one.from ?? 'nobody'} to {one.to}, offered on <Day date={one.offeredOn} />, waiting{' '}
            {count(daysOf(one), 'working day')}. {one.from === null ? 'Nobody leads it.' : `${one.from} leads it until then.`}{' '}
            <a class="govuk-link putright-screen-only" href={paths.case.handover(one.caseId)}>
              See the hand-over<span class="govuk-visually-hidden"> of {one.reference}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
