// Working days, counted one day at a time: slow, and plain to see. Only tests use it, to check `working-days.ts`, and it
// shares nothing with that file but the way a date is written.
import { addDays, type PlainDate } from './plain-date.ts'

export type ReferenceCalendar = {
  readonly first: PlainDate
  readonly last: PlainDate
  readonly bankHolidays: ReadonlySet<string>
}

/** The table has no such day. */
export class OutsideTheTable extends Error {
  override readonly name = 'OutsideTheTable'
}

/** From a list in gov.uk's format. The table is whole years: those of the first and the last holiday in it. */
export function referenceCalendar(file: {
  readonly 'england-and-wales': { readonly events: readonly { readonly date: string }[] }
}): ReferenceCalendar {
  const dates = file['england-and-wales'].events.map(event => event.date).sort()
  const yearOf = (date: string | undefined) => (date ?? '').slice(0, 4)
  return {
    first: `${yearOf(dates[0])}-01-01` as PlainDate,
    last: `${yearOf(dates.at(-1))}-12-31` as PlainDate,
    bankHolidays: new Set(dates),
  }
}

export function isWorked(calendar: ReferenceCalendar, date: PlainDate): boolean {
  if (date < calendar.first || date > calendar.last) throw new OutsideTheTable(date)
  const day = new Date(`${date}T12:00:00Z`).getUTCDay()
  const isWeekend = day === 0 || day === 6
  return !isWeekend && !calendar.bankHolidays.has(date)
}

/** Steps from the day to the next, and to the next, until `n` working days have gone by. */
export function stepWorkingDays(calendar: ReferenceCalendar, date: PlainDate, n: number): PlainDate {
  isWorked(calendar, date)
  let day = date
  let left = n
  while (left > 0) {
    day = addDays(day, 1)
    if (isWorked(calendar, day)) left -= 1
  }
  return day
}

/** `exclusive`: the days after `from`, up to and with `to`. `inclusive`: with `from` as well. */
export function countWorkingDays(
  calendar: ReferenceCalendar,
  from: PlainDate,
  to: PlainDate,
): { exclusive: number; inclusive: number } {
  if (from > to) throw new RangeError('the wrong way round')
  const first = isWorked(calendar, from) ? 1 : 0
  let exclusive = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorked(calendar, day)) exclusive += 1
  return { exclusive, inclusive: exclusive + first }
}
