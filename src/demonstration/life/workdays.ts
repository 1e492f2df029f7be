// Working days, as whoever works them would count.
import { addDays, fromEpochDay, toEpochDay, type PlainDate } from '../../kernel/plain-date.ts'
import { addWorkingDaysTo, isWorkingDay } from '../../kernel/working-days.ts'
import { englandAndWales } from '../../standards/calendar.ts'

export const isWorked = (day: PlainDate): boolean => isWorkingDay(englandAndWales, day)

/** So many working days on; nought is that day. */
export const workingDaysAfter = (day: PlainDate, n: number): PlainDate =>
  fromEpochDay(addWorkingDaysTo(englandAndWales, toEpochDay(day), n))

/** That day, or the first after it on which somebody works. */
export function workdayFrom(day: PlainDate): PlainDate {
  let worked = day
  while (!isWorked(worked)) worked = addDays(worked, 1)
  return worked
}
