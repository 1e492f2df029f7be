// Dates and deadlines in words: the one implementation. A relative word ("in 2 working days") never stands without its
// date: `label` is for the eye beside a date, `full` says both.
import { addDays, longDate, shortDate, toEpochDay, type PlainDate } from '../kernel/plain-date.ts'
import type { Instant } from '../kernel/instant.ts'
import { orNull, workingDaysBetween, type Calendar } from '../kernel/working-days.ts'
import type { Html } from './html.ts'

/** "Tuesday 5 May 2026"; with `short`, "5 May 2026" for tables and second mentions. */
export const Day = ({ date, short = false }: { readonly date: PlainDate; readonly short?: boolean }): Html => (
  <time datetime={date}>{short ? shortDate(date) : longDate(date)}</time>
)

export type DueLabel = { readonly label: string; readonly full: string }

export const count = (n: number, one: string): string => `${n.toLocaleString('en-GB')} ${one}${n === 1 ? '' : 's'}`

/** Working days after `from` up to `to`; null outside the bank holiday table. */
const workingDays = (calendar: Calendar, from: PlainDate, to: PlainDate): number | null =>
  orNull(() => workingDaysBetween(calendar, from, to))?.exclusive ?? null

const soonest = 10

/** The hour at which a day ends for a duty, where a policy says one: "5pm", and whether it has passed today. */
export type Closing = { readonly at: string; readonly passed: boolean }

/**
 * Counts working days for services, calendar days for orders (`unit`). Null: no deadline can be worked out. Without
 * `closing` the day runs to its end, as the standards have it.
 */
export function dueLabel(
  due: PlainDate | null,
  today: PlainDate,
  calendar: Calendar,
  unit: 'working day' | 'day' = 'working day',
  closing: Closing | null = null,
): DueLabel {
  if (due === null) return { label: 'No date yet', full: 'No date yet: say when it was received' }
  if (due < today) return overdueLabel(due, today, calendar, unit)
  if (due === today) return todayLabel(due, closing)
  if (due === addDays(today, 1)) return { label: 'Due tomorrow', full: `Due tomorrow, ${longDate(due)}` }
  const left = unit === 'day' ? toEpochDay(due) - toEpochDay(today) : workingDays(calendar, today, due)
  const onDay = `Due ${longDate(due)}`
  if (left === null || left === 0 || (unit === 'working day' && left > soonest)) return { label: onDay, full: onDay }
  return { label: `Due in ${count(left, unit)}`, full: `Due in ${count(left, unit)}, ${longDate(due)}` }
}

function todayLabel(due: PlainDate, closing: Closing | null): DueLabel {
  const by = closing === null ? '' : ` by ${closing.at}`
  const said = closing?.passed === true ? 'Was due today' : 'Due today'
  return { label: `${said}${by}`, full: `${said}, ${longDate(due)}${by && `,${by}`}` }
}

function overdueLabel(due: PlainDate, today: PlainDate, calendar: Calendar, unit: 'working day' | 'day'): DueLabel {
  const over = unit === 'day' ? toEpochDay(today) - toEpochDay(due) : workingDays(calendar, due, today)
  const was = `Was due ${longDate(due)}`
  if (over === null || over === 0) return { label: was, full: was }
  return { label: `Overdue by ${count(over, unit)}`, full: `Overdue by ${count(over, unit)}. ${was}` }
}

/** "Done 2 working days late, 7 May 2026". Precondition: on is later than due. */
export function lateLabel(due: PlainDate, on: PlainDate, calendar: Calendar): string {
  const late = workingDays(calendar, due, on)
  return late === null || late === 0
    ? `Done after it was due, ${shortDate(on)}`
    : `Done ${count(late, 'working day')} late, ${shortDate(on)}`
}

/** The clock stands still, and may: "Paused: waiting for you to choose points". */
export const pausedLabel = (because: string, since: PlainDate): DueLabel => ({
  label: `Paused: ${because}`,
  full: `Paused since ${longDate(since)}: ${because}`,
})

export const notNeededLabel = (because: string): DueLabel => {
  const label = `Not needed: ${because}`
  return { label, full: label }
}

const clockFace = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** "10:42", on a clock in London. */
export const londonTime = (at: Instant): string => clockFace.format(new Date(at))
