import { count } from '../../../ui/dates.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Counts } from '../../read-models/duties.ts'

type Props = { readonly counts: Counts; readonly waiting: number }

/** Every count opens to how it was counted. */
export const CountsLine = ({ counts, waiting }: Props): Html => (
  <>
    <ul class="govuk-list putright-inline putright-counts">
      <li>
        <strong>{counts.overdue}</strong> overdue
      </li>
      <li>
        <strong>{counts.today}</strong> due today
      </li>
      <li>
        <strong>{waiting}</strong> {waiting === 1 ? 'person' : 'people'} waiting for you
      </li>
      <li>
        <strong>{counts.later}</strong> due later
      </li>
    </ul>
    {govuk('details', {
      summaryText: 'How these were counted',
      classes: 'putright-close putright-screen-only',
      html: (
        <>
          <p class="govuk-body">
            Over every open case that you lead, help with or cover today: each thing that a standard or a promise asks for and the
            record does not show as done. The same thing asked several times on one case counts once.
          </p>
          <ul class="govuk-list govuk-list--bullet">
            <li>
              Overdue: {count(counts.overdue, 'thing')} whose last day has passed. Where the day it arose is not exact, its last
              possible day has passed.
            </li>
            <li>Due today: its last day is today.</li>
            <li>Waiting for you: hand-overs that you were offered and have not answered.</li>
          </ul>
          <p class="govuk-body">
            What is past mending is on the case’s own page: something that happened although it must not, a letter that lacks
            something, a gap that has ended.
          </p>
        </>
      ),
    })}
  </>
)
