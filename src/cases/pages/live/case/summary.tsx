import { count, Day, dueLabel } from '../../../../ui/dates.tsx'
import { govuk } from '../../../../ui/govuk.ts'
import type { Html } from '../../../../ui/html.ts'
import { decidingDay } from '../../../../ui/verdict-tag.tsx'
import type { Standing } from '../../../standing.ts'
import type { Look } from '../../shared/how-counted.tsx'

type Props = { readonly standing: Standing; readonly look: Look }

/** What a person needs in ten seconds: when to be in touch next, and when anybody last was. */
export const Summary = ({ standing, look }: Props): Html => (
  <section aria-labelledby="glance" class="putright-glance">
    <h2 class="govuk-heading-m" id="glance">
      Contact
    </h2>
    {govuk('summary-list', {
      rows: [
        { key: { text: 'Next contact' }, value: { html: <Next standing={standing} look={look} /> } },
        { key: { text: 'Last real contact' }, value: { html: <Last standing={standing} /> } },
      ],
    })}
  </section>
)

const Next = ({ standing: { nextContact }, look }: Props): Html => {
  if (!nextContact?.verdict.due) return <>No standard asks for contact on this day</>
  const { label } = dueLabel(decidingDay(nextContact.verdict), look.asAt, look.calendar)
  return (
    <>
      <Day date={nextContact.verdict.due} />
      {/\d{4}$/.test(label) ? null : <span class="putright-quiet"> ({label})</span>}{' '}
      <a class="govuk-link" href={look.verdictUrl(nextContact)}>
        How this was counted<span class="govuk-visually-hidden"> for the next contact</span>
      </a>
    </>
  )
}

const Last = ({ standing: { lastContact } }: Pick<Props, 'standing'>): Html =>
  lastContact === null ? (
    <>Nothing on the record shows that anybody has spoken to the resident</>
  ) : (
    <>
      <Day date={lastContact.on} />{' '}
      <span class="putright-quiet">({lastContact.daysAgo === 0 ? 'this day' : `${count(lastContact.daysAgo, 'day')} ago`})</span>
    </>
  )
