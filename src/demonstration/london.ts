// When an invented thing went on the record: a day and a time in London, as a moment. The clocks change at one in the morning
// UTC on the last Sundays of March and October.
import type { Instant } from '../kernel/instant.ts'
import { daysInMonth, fromEpochDay, fromParts, partsOf, toEpochDay, weekday, type PlainDate } from '../kernel/plain-date.ts'

const lastSunday = (year: number, month: number): number => {
  const last = toEpochDay(fromParts(year, month, daysInMonth(year, month)))
  return last - (weekday(last) % 7)
}

const summers = new Map<number, readonly [from: number, until: number]>()
const summerOf = (year: number): readonly [number, number] => {
  const kept = summers.get(year) ?? [lastSunday(year, 3), lastSunday(year, 10)]
  summers.set(year, kept)
  return kept
}

/** Minutes after midnight. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const two = (n: number): string => (n < 10 ? `0${n}` : String(n))
/** '18:20'. Precondition: less than a day. */
export const timeOf = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** `minutes` are after midnight in London, from 02:00: the hour that is skipped or comes twice is not used. */
export function moment(day: PlainDate, minutes: number, milliseconds = 0): Instant {
  const [from, until] = summerOf(partsOf(day).year)
  const epoch = toEpochDay(day)
  const utc = minutes - (epoch >= from && epoch < until ? 60 : 0)
  return `${utc < 0 ? fromEpochDay(epoch - 1) : day}T${timeOf((utc + 1440) % 1440)}:${two(Math.floor(milliseconds / 1000))}.${String(milliseconds % 1000).padStart(3, '0')}Z` as Instant
}
