// Working days in England and Wales: Monday to Friday, less bank holidays, counted in constant time from running totals.
// The table has two ends. Outside them nothing is guessed: CalendarEnds is thrown, and the judge turns it into `not shown`.
import { fromEpochDay, plainDate, toEpochDay, weekday, type EpochDay, type PlainDate } from './plain-date.ts'

/** gov.uk's own format (https://www.gov.uk/bank-holidays.json), so that an update is a download. */
export type BankHolidayFile = {
  readonly 'england-and-wales': {
    readonly events: readonly { readonly title: string; readonly date: string; readonly notes?: string }[]
  }
}

export type BankHoliday = { readonly on: PlainDate; readonly name: string }

export type Calendar = {
  readonly firstDay: EpochDay
  readonly lastDay: EpochDay
  /** How many working days there are from `firstDay` to each day, that day included. */
  readonly workedBy: Int32Array
  /** The day on which each working day of the table falls, counted from 1. */
  readonly workingDay: Int32Array
  readonly holidays: ReadonlyMap<EpochDay, string>
  /** Those that fall on weekdays, in order, and their days. */
  readonly weekdayHolidays: readonly BankHoliday[]
  readonly weekdayHolidayDays: readonly EpochDay[]
}

export class CalendarEnds extends Error {
  override readonly name = 'CalendarEnds'
  readonly day: EpochDay
  readonly calendar: Calendar
  constructor(day: EpochDay, calendar: Calendar) {
    super(
      `${fromEpochDay(day)} is outside the bank holiday table, ${fromEpochDay(calendar.firstDay)} to ${fromEpochDay(calendar.lastDay)}`,
    )
    this.day = day
    this.calendar = calendar
  }
}

/** What the work gives, or null where it needs a day outside the table. */
export function orNull<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof CalendarEnds) return null
    throw error
  }
}

/** The table runs from 1 January of the first year with holidays to 31 December of the last. Throws on a bad date or none. */
export function calendarOf(file: BankHolidayFile): Calendar {
  const events = file['england-and-wales'].events.map(event => [toEpochDay(plainDate(event.date)), event.title] as const)
  if (events.length === 0) throw new RangeError('The bank holiday table is empty')
  const holidayDays = events.map(([day]) => day).sort((a, b) => a - b)
  const year = (day: EpochDay | undefined) => fromEpochDay(day ?? 0).slice(0, 4)
  const firstDay = toEpochDay(plainDate(`${year(holidayDays[0])}-01-01`))
  const lastDay = toEpochDay(plainDate(`${year(holidayDays.at(-1))}-12-31`))
  const holidays = new Map(events)
  const weekdayHolidayDays = holidayDays.filter(day => weekday(day) <= 5)
  const weekdayHolidays = weekdayHolidayDays.map(day => ({ on: fromEpochDay(day), name: holidays.get(day) ?? '' }))
  return { firstDay, lastDay, holidays, weekdayHolidays, weekdayHolidayDays, ...runningTotals(firstDay, lastDay, holidays) }
}

/** Monday to Friday, and no bank holiday. */
const isWorked = (day: EpochDay, holidays: ReadonlyMap<EpochDay, string>): boolean => weekday(day) <= 5 && !holidays.has(day)

function runningTotals(firstDay: EpochDay, lastDay: EpochDay, holidays: ReadonlyMap<EpochDay, string>) {
  const workedBy = new Int32Array(lastDay - firstDay + 1)
  const workingDay: number[] = [0]
  for (let day = firstDay; day <= lastDay; day++) {
    if (isWorked(day, holidays)) workingDay.push(day)
    workedBy[day - firstDay] = workingDay.length - 1
  }
  return { workedBy, workingDay: Int32Array.from(workingDay) }
}

const inside = (calendar: Calendar, day: EpochDay): EpochDay => {
  if (day < calendar.firstDay || day > calendar.lastDay) throw new CalendarEnds(day, calendar)
  return day
}

/** Working days from the start of the table to this day, both included. Throws CalendarEnds. */
const worked = (calendar: Calendar, day: EpochDay): number => calendar.workedBy[inside(calendar, day) - calendar.firstDay] ?? 0

export const isWorkingDay = (calendar: Calendar, date: PlainDate): boolean => {
  const day = inside(calendar, toEpochDay(date))
  return isWorked(day, calendar.holidays)
}

/**
 * The n-th working day after a day, that day not counted: the ordinary reading of "within n working days of".
 * Nought working days after a day is that day. Throws CalendarEnds past either end; n must not be negative.
 */
export const addWorkingDays = (calendar: Calendar, date: PlainDate, n: number): PlainDate =>
  fromEpochDay(addWorkingDaysTo(calendar, toEpochDay(date), n))

export function addWorkingDaysTo(calendar: Calendar, day: EpochDay, n: number): EpochDay {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is not a number of working days`)
  if (n === 0) return inside(calendar, day)
  const found = calendar.workingDay[worked(calendar, day) + n]
  if (found === undefined) throw new CalendarEnds(calendar.lastDay + 1, calendar)
  return found
}

/**
 * Working days from one day to a later one (or the same), counted both ways: `exclusive` leaves the first day out (the
 * rule for deadlines), `inclusive` counts it when it is a working day (some of the Ombudsman's counts do).
 * Throws CalendarEnds outside the table and RangeError when the days are the wrong way round.
 */
export const workingDaysBetween = (
  calendar: Calendar,
  from: PlainDate,
  to: PlainDate,
): { exclusive: number; inclusive: number } => countBetween(calendar, toEpochDay(from), toEpochDay(to))

export function countBetween(calendar: Calendar, from: EpochDay, to: EpochDay): { exclusive: number; inclusive: number } {
  if (from > to) throw new RangeError('The first day is later than the last')
  const exclusive = worked(calendar, to) - worked(calendar, from)
  return { exclusive, inclusive: exclusive + (isWorked(from, calendar.holidays) ? 1 : 0) }
}

/** The bank holidays after `from` and up to `to` that would otherwise have been working days, and the weekend days. */
export function skippedBetween(calendar: Calendar, from: EpochDay, to: EpochDay) {
  const bankHolidays = holidaysWithin(calendar, from, to)
  const weekendDays = to - from - (worked(calendar, to) - worked(calendar, from)) - bankHolidays.length
  return { bankHolidays, weekendDays }
}

/** The holidays that fall on weekdays stand ready in order, so a span of years costs two searches and no new objects. */
function holidaysWithin(calendar: Calendar, from: EpochDay, to: EpochDay): readonly BankHoliday[] {
  return calendar.weekdayHolidays.slice(
    firstAfter(calendar.weekdayHolidayDays, from),
    firstAfter(calendar.weekdayHolidayDays, to),
  )
}

function firstAfter(sorted: readonly EpochDay[], day: EpochDay): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= day) low = middle + 1
    else high = middle
  }
  return low
}
