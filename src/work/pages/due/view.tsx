import { addDays, longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Calendar } from '../../../kernel/working-days.ts'
import { count, Day } from '../../../ui/dates.tsx'
import { Frame } from '../../../ui/frame.tsx'
import type { Html } from '../../../ui/html.ts'
import type { Context } from '../../../ui/page.ts'
import { paths } from '../../../ui/paths.ts'
import type { Duty } from '../../duty.ts'
import { DutyTable } from '../shared/duty-table.tsx'

export type DueModel = {
  /** The Monday. */
  readonly from: PlainDate
  readonly duties: readonly Duty[]
  readonly matching: number
  readonly calendar: Calendar
}

export const DueView = ({ from, duties, matching, calendar }: DueModel, { today }: Context): Html => {
  const days = [...Map.groupBy(duties, duty => duty.due)]
  return (
    <Frame title="Due this week" section="work" breadcrumbs={[{ href: paths.work(), text: 'My work' }]}>
      <p class="govuk-body">
        <Day date={from} /> to <Day date={addDays(from, 6)} />, over every open case that you may see. {count(matching, 'thing')}{' '}
        whose last day is in this week and which the record does not show as done.
      </p>
      <Weeks from={from} />
      {days.length === 0 && <p class="govuk-body">Nothing is due in this week.</p>}
      {days.map(([day, due]) => (
        <section aria-labelledby={`day-${day}`}>
          <h2 class="govuk-heading-m" id={`day-${day}`}>
            <Day date={day} />
          </h2>
          <DutyTable caption={`Due on ${longDate(day)}`} duties={due} look={{ today, calendar, phones: false }} />
        </section>
      ))}
      {matching > duties.length && (
        <p class="govuk-body">{count(matching - duties.length, 'more thing')} later in the week are not listed here.</p>
      )}
    </Frame>
  )
}

const Weeks = ({ from }: { readonly from: PlainDate }): Html => (
  <nav aria-label="Weeks" class="putright-screen-only">
    <ul class="govuk-list putright-inline">
      <li>
        <a class="govuk-link" href={paths.due({ week: addDays(from, -7) })}>
          The week before
        </a>
      </li>
      <li>
        <a class="govuk-link" href={paths.due({ week: addDays(from, 7) })}>
          The week after
        </a>
      </li>
    </ul>
  </nav>
)
