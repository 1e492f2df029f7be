import { orNull, workingDaysBetween } from '../../../kernel/working-days.ts'
import { count, Day } from '../../../ui/dates.tsx'
import { moj } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import { paths } from '../../../ui/paths.ts'
import type { LeadlessCase, WaitingHandover } from '../../../teams/index.ts'
import type { Look } from '../shared/duty-table.tsx'

const daysWaiting = ({ offeredOn }: WaitingHandover, { today, calendar }: Look): number =>
  orNull(() => workingDaysBetween(calendar, offeredOn, today))?.exclusive ?? 0

type Props = { readonly handovers: readonly WaitingHandover[]; readonly look: Look }

export const WaitingForYou = ({ handovers, look }: Props): Html | null => {
  const [toMe, fromMe] = [handovers.filter(one => one.is === 'to me'), handovers.filter(one => one.is === 'from me')]
  if (toMe.length + fromMe.length === 0) return null
  return (
    <section aria-labelledby="waiting">
      <h2 class="govuk-heading-m" id="waiting">
        Waiting for an answer
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {toMe.map(one => (
          <li>
            Hand-over from {one.from ?? 'the manager'}: {one.reference}, {one.title}. <Offered one={one} look={look} />{' '}
            <a class="govuk-link" href={paths.case.handoverAnswer(one.caseId)}>
              Accept or refuse<span class="govuk-visually-hidden"> {one.reference}</span>
            </a>
          </li>
        ))}
        {fromMe.map(one => (
          <li>
            You offered {one.reference}, {one.title}, to {one.to}. <Offered one={one} look={look} /> Until then you lead it.{' '}
            <a class="govuk-link" href={paths.case.handover(one.caseId)}>
              See the hand-over<span class="govuk-visually-hidden"> of {one.reference}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Offered = ({ one, look }: { readonly one: WaitingHandover; readonly look: Look }): Html => {
  const days = daysWaiting(one, look)
  return (
    <>
      Offered on <Day date={one.offeredOn} />
      {days > 0 && `, waiting ${count(days, 'working day')}`}.
    </>
  )
}

type CareProps = Props & { readonly leadless: readonly LeadlessCase[] }

/** For whoever sees to other people's cases: what has stuck between two people, and what nobody leads. */
export const InYourCare = ({ handovers, leadless, look }: CareProps): Html | null => {
  const stuck = handovers.filter(one => one.is === 'of my team' && daysWaiting(one, look) >= 1)
  if (stuck.length + leadless.length === 0) return null
  return (
    <section aria-labelledby="care">
      <h2 class="govuk-heading-m" id="care">
        In your care
      </h2>
      <ul class="govuk-list govuk-list--spaced">
        {leadless.map(one => (
          <li>
            {one.highRisk && <>{moj('badge', { text: 'High risk', classes: 'moj-badge--red' })} </>}
            Nobody leads{' '}
            <a class="govuk-link" href={paths.case.show(one.caseId)}>
              {one.reference}
            </a>
            , {one.title}, open since <Day date={one.openedOn} />.{' '}
            <a class="govuk-link" href={paths.case.handover(one.caseId)}>
              Offer it to somebody<span class="govuk-visually-hidden">: {one.reference}</span>
            </a>
          </li>
        ))}
        {stuck.map(one => (
          <li>
            {one.reference}, {one.title}, was offered to {one.to} and is not accepted. <Offered one={one} look={look} />{' '}
            {one.from === null ? 'Nobody leads it.' : `${one.from} still leads it.`}{' '}
            <a class="govuk-link" href={paths.case.handover(one.caseId)}>
              See the hand-over<span class="govuk-visually-hidden"> of {one.reference}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
