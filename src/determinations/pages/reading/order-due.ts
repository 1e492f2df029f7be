// The day an order falls due: the day it states, or counted from the determination. Orders run in calendar time unless
// they say working days. Null when there is nothing to count from, or the bank holiday table does not reach.
import { addDays, addMonths, isPlainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { addWorkingDays, CalendarEnds, type Calendar } from '../../../kernel/working-days.ts'
import type { Due } from '../../determination.ts'

export function orderDue(due: Due, determined: string | null, calendar: Calendar): PlainDate | null {
  if ('date' in due) return isPlainDate(due.date) ? due.date : null
  if (determined === null || !isPlainDate(determined)) return null
  switch (due.unit) {
    case 'days':
      return addDays(determined, due.number)
    case 'weeks':
      return addDays(determined, due.number * 7)
    case 'months':
      return addMonths(determined, due.number)
    case 'working days':
      return workingDaysAfter(determined, due.number, calendar)
  }
}

function workingDaysAfter(from: PlainDate, days: number, calendar: Calendar): PlainDate | null {
  try {
    return addWorkingDays(calendar, from, days)
  } catch (error) {
    if (error instanceof CalendarEnds) return null
    throw error
  }
}
