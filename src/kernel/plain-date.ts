// A plain date is a day in London, written '2026-05-05'. It has no time and no zone, so it is a branded string that sorts
// as it reads. An approximate date is an interval of days: what is not known stays not known.

declare const plain: unique symbol
export type PlainDate = string & { readonly [plain]: true }

/** Days since 1 January 1970; what all arithmetic is done in. */
export type EpochDay = number

const msPerDay = 86_400_000

/** Throws on anything that is not a day of the Gregorian calendar: bad dates are refused where they enter. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`"${text}" is not a date; write it as 2026-05-05`)
  return text
}

export function isPlainDate(text: string): text is PlainDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)]
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The month is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0)

/** Precondition: a real date. Days from the civil date by arithmetic, since this runs for every entry that is judged. */
export function toEpochDay(date: PlainDate): EpochDay {
  const month = digits(date, 5, 7)
  // Years are counted from March, so that the leap day comes last.
  const year = digits(date, 0, 4) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + digits(date, 8, 10) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
}

/** The number written in a stretch of text; not a number when anything in it is not a digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let n = from; n < to; n++) {
    const digit = text.charCodeAt(n) - 48
    if (digit < 0 || digit > 9) return NaN
    number = number * 10 + digit
  }
  return number
}

const written = new Map<EpochDay, PlainDate>()

/** Each day is written once and kept: a case names the same days again and again. */
export function fromEpochDay(day: EpochDay): PlainDate {
  const kept = written.get(day)
  if (kept !== undefined) return kept
  const date = new Date(day * msPerDay).toISOString().slice(0, 10) as PlainDate
  written.set(day, date)
  return date
}

/** 1 is Monday and 7 is Sunday. */
export const weekday = (day: EpochDay): number => ((((day + 3) % 7) + 7) % 7) + 1

export const addDays = (date: PlainDate, days: number): PlainDate => fromEpochDay(toEpochDay(date) + days)

/**
 * The same day of the month, some months on; the last day of that month where it has no such day (31 January plus one
 * month is 28 or 29 February), the ordinary "corresponding date" rule.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date)
  const index = year * 12 + (month - 1) + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  return fromParts(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

export const partsOf = (date: PlainDate): { year: number; month: number; day: number } => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

export const fromParts = (year: number, month: number, day: number): PlainDate =>
  plainDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

const months = 'January February March April May June July August September October November December'.split(' ')
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** "Tuesday 5 May 2026": how every date is first shown. */
export const longDate = (date: PlainDate): string => `${days[weekday(toEpochDay(date)) - 1]} ${shortDate(date)}`

/** "5 May 2026": in tables, and where the weekday has been said. */
export function shortDate(date: PlainDate): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${months[month - 1]} ${year}`
}
