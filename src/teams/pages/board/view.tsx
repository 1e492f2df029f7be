import type { Calendar } from '../../../kernel/working-days.ts'
import { orNull, workingDaysBetween } from '../../../kernel/working-days.ts'
import { longDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { count, Day } from '../../../ui/dates.tsx'
import { Frame } from '../../../ui/frame.tsx'
import { govuk } from '../../../ui/govuk.ts'
import type { Html } from '../../../ui/html.ts'
import type { Context } from '../../../ui/page.ts'
import type { Board } from '../../read-models/board.ts'
import type { LeadlessCase, WaitingHandover } from '../../read-models/waiting.ts'
import { Leadless, Waiting } from './lists.tsx'
import { People } from './people.tsx'

export type BoardModel = {
  readonly board: Board
  readonly leadless: readonly LeadlessCase[]
  readonly handovers: readonly WaitingHandover[]
  readonly calendar: Calendar
}

export const BoardView = ({ board, leadless, handovers, calendar }: BoardModel, { today }: Context): Html => {
  const away = board.rows.filter(one => one.away !== null && one.away.from <= today)
  return (
    <Frame
      title={board.team === null ? 'Team' : `Team: ${board.team}`}
      section="team"
      skipTo={[{ href: '#people', text: 'Skip to the people' }]}
    >
      <p class="govuk-body">
        <Day date={today} />
      </p>
      <ul class="govuk-list putright-inline putright-counts">
        <li>
          No lead: <strong>{leadless.length}</strong>
        </li>
        <li>
          Waiting to be accepted: <strong>{handovers.length}</strong>
          {handovers.length > 0 && ` (${oldest(handovers, today, calendar)})`}
        </li>
        <li>
          Away today: <strong>{away.length}</strong>
        </li>
      </ul>
      {govuk('details', {
        summaryText: 'How these were counted',
        classes: 'putright-close putright-screen-only',
        html: <HowCounted />,
      })}
      <Leadless cases={leadless} />
      <Waiting handovers={handovers} daysOf={one => waitingDays(one, today, calendar)} />
      <People rows={board.rows} today={today} />
      <p class="govuk-body">
        Overdue on the team’s cases, all together: {count(board.overdue.things, 'thing')} on {count(board.overdue.cases, 'case')}.
        It is not counted by person.
      </p>
    </Frame>
  )
}

const waitingDays = ({ offeredOn }: WaitingHandover, today: PlainDate, calendar: Calendar): number =>
  orNull(() => workingDaysBetween(calendar, offeredOn, today))?.exclusive ?? 0

/** They come oldest first. */
function oldest([first]: readonly WaitingHandover[], today: PlainDate, calendar: Calendar): string {
  if (first === undefined) return ''
  return `oldest ${count(waitingDays(first, today, calendar), 'working day')}, since ${longDate(first.offeredOn)}`
}

const HowCounted = (): Html => (
  <ul class="govuk-list govuk-list--bullet">
    <li>Open and high risk: open cases that the person leads today. A case that was offered still counts for its sender.</li>
    <li>
      Due today: what a standard or a promise asks for on those cases and the record does not show as done, with today as its last
      day. The same thing asked several times on one case counts once.
    </li>
    <li>Waiting to be accepted: working days since the offer, bank holidays left out.</li>
    <li>Only cases that you may see are counted.</li>
  </ul>
)
