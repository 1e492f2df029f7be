import type { Verdict } from '../../../rulebook/verdict.ts'
import type { JudgedCase } from '../../../verdicts/index.ts'
import { count, Day, dueLabel } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Standing } from '../../standing.ts'
import { Duties, OneDuty, type Look } from '../how-counted.tsx'

type Props = { readonly judged: JudgedCase; readonly standing: Standing; readonly look: Look }
const atMost = 5

export const ContactAndDue = ({ judged, standing, look }: Props): Html => (
  <>
    {govuk('summary-list', {
      classes: 'putright-contact',
      rows: [
        { key: { text: 'Next contact' }, value: { html: <NextContact verdict={standing.nextContact} look={look} /> } },
        { key: { text: 'Last real contact' }, value: { html: <LastContact contact={standing.lastContact} /> } },
      ],
    })}
    <section aria-labelledby="due">
      <h2 class="govuk-heading-m" id="due">
        Due next
      </h2>
      {standing.due.length === 0 ? (
        <p class="govuk-body">
          Nothing is still in time and waiting on <Day date={judged.asAt} />.
        </p>
      ) : (
        <DueList standing={standing} look={look} />
      )}
    </section>
  </>
)

const DueList = ({ standing, look }: Pick<Props, 'standing' | 'look'>): Html => (
  <>
    <ul class="govuk-list putright-duties">
      {standing.due.slice(0, atMost).map(one => (
        <li>
          <p class="govuk-body putright-asks">
            {one.verdict.asks}.{' '}
            {one.verdict.due && (
              <>
                By <Day date={one.verdict.due} />.
              </>
            )}
          </p>
          <OneDuty placed={one} look={look} />
        </li>
      ))}
    </ul>
    {standing.due.length > atMost &&
      govuk('details', {
        summaryText: `${count(standing.due.length - atMost, 'more thing')} due later`,
        html: (
          <Duties
            groups={standing.due.slice(atMost).map(one => ({ rule: one.verdict.rule, asks: one.verdict.asks, verdicts: [one] }))}
            look={look}
          />
        ),
      })}
  </>
)

const NextContact = ({ verdict, look }: { readonly verdict: Verdict | null; readonly look: Look }): Html =>
  verdict?.due ? (
    <>
      <Day date={verdict.due} />{' '}
      <span class="putright-quiet">
        ({dueLabel(verdict.due, look.asAt, look.calendar).label}, {verdict.cite})
      </span>
    </>
  ) : (
    <>No contact is asked for by a standard on this day: no case is open on the record</>
  )

const LastContact = ({ contact }: { readonly contact: Standing['lastContact'] }): Html =>
  contact ? (
    <>
      <Day date={contact.on} />{' '}
      <span class="putright-quiet">({contact.daysAgo === 0 ? 'that day' : `${count(contact.daysAgo, 'day')} before`})</span>
    </>
  ) : (
    <>Nothing on the record shows that anybody had spoken to the resident by then</>
  )
