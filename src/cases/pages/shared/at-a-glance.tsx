import { decidingDay } from '../../../ui/verdict-tag.tsx'
import { count, Day, dueLabel } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Placed } from '../../placed.ts'
import type { Standing } from '../../standing.ts'
import type { Look } from './how-counted.tsx'

type Props = { readonly standing: Standing; readonly look: Look }

/** What a person needs in ten seconds: when anybody last spoke, when they should next, and how many things are missing. */
export const AtAGlance = ({ standing, look }: Props): Html => (
  <section aria-labelledby="glance" class="putright-glance">
    <h2 class="govuk-heading-m" id="glance">
      As the record stood on <Day date={look.asAt} />
    </h2>
    {govuk('summary-list', {
      rows: [
        { key: { text: 'Next contact' }, value: { html: <NextContact next={standing.nextContact} look={look} /> } },
        { key: { text: 'Last real contact' }, value: { html: <LastContact contact={standing.lastContact} /> } },
        {
          key: { text: 'Checks' },
          value: {
            html: (
              <ul class="govuk-list">
                <li>
                  <a class="govuk-link" href="#missing">
                    {standing.counts.overdue} overdue or not kept to, {standing.counts['not shown']} with no record
                  </a>
                </li>
                <li>
                  <a class="govuk-link" href="#due">
                    {count(standing.due.length, 'check')} due next
                  </a>
                </li>
                <li>
                  <a class="govuk-link" href="#late">
                    {standing.counts['met late']} done late
                  </a>
                  ,{' '}
                  <a class="govuk-link" href="#shown">
                    {standing.counts.met} shown
                  </a>
                </li>
              </ul>
            ),
          },
        },
      ],
    })}
  </section>
)

const NextContact = ({ next, look }: { readonly next: Placed | null; readonly look: Look }): Html =>
  next?.verdict.due ? (
    <>
      <Day date={next.verdict.due} />{' '}
      <span class="putright-quiet">{relative(dueLabel(decidingDay(next.verdict), look.asAt, look.calendar).label)}</span>{' '}
      <a class="govuk-link" href={look.verdictUrl(next)}>
        How this was counted<span class="govuk-visually-hidden"> for the next contact</span>
      </a>
    </>
  ) : (
    <>No contact is asked for by a standard on this day: no case is open on the record</>
  )

/** "Due in 2 working days" beside its date; nothing where the label would only say the date again. */
const relative = (label: string): string => (/\d{4}$/.test(label) ? '' : `(${label})`)

const LastContact = ({ contact }: { readonly contact: Standing['lastContact'] }): Html =>
  contact ? (
    <>
      <Day date={contact.on} />{' '}
      <span class="putright-quiet">({contact.daysAgo === 0 ? 'that day' : `${count(contact.daysAgo, 'day')} before`})</span>
    </>
  ) : (
    <>Nothing on the record shows that anybody had spoken to the resident by then</>
  )
