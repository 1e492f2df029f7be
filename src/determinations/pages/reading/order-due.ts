// The day an order falls due: the day it states, or counted from the determination. Orders run in calendar time unless
// they say working days. Null when there is nothing to count from, or the bank holiday table does not reach.
import { fromEpochDay, isPlainDate, toEpochDay, type PlainDate } from '../../../kernel/plain-date.ts'
import { orNull, type Calendar } from '../../../kernel/working-days.ts'
import { addLimit } from '../../../rulebook/deadline.ts'
import type { Due } from '../../determination.ts'

export function orderDue(due: Due, determined: string | null, calendar: Calendar): PlainDate | null {
  if ('date' in due) return isPlainDate(due.date) ? due.date : null
  if (determined === null || !isPlainDate(determined)) return null
  return orNull(() => fromEpochDay(addLimit(toEpochDay(determined), due, calendar)))
}
