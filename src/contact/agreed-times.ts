// The days and hours a resident agreed to be tried in. Outside them a call or a visit is on the record and is no attempt: a
// landlord that rings at work and then says "we tried four times" has tried at none of the times it was asked to.
import { toEpochDay, weekday } from '../kernel/plain-date.ts'
import type { When } from '../ledger/fact.ts'
import type { Channel, ContactPlan } from './contact.ts'

/** What reaches somebody at the moment it is sent; a letter or a text can be read when it suits. */
const atOnce: readonly Channel[] = ['telephone', 'visit', 'video']

/** A time that is not known is taken to be within the hours: the record is not sharpened against anybody. */
export function isWithinAgreedTimes(plan: ContactPlan | null, when: When, channel: Channel): boolean {
  if (plan === null || !atOnce.includes(channel) || when.precision !== 'day') return true
  if (plan.weekdays !== null && !plan.weekdays.includes(weekday(toEpochDay(when.on)))) return false
  if (when.at === undefined) return true
  return (plan.from === null || when.at >= plan.from) && (plan.to === null || when.at <= plan.to)
}

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "Monday, Tuesday, 09:00 to 12:00"; null where nothing narrower than "any time" was agreed. */
export function agreedTimesInWords(plan: ContactPlan | null): string | null {
  if (plan === null) return null
  const days = plan.weekdays?.map(day => dayNames[day - 1] ?? '').join(', ') ?? null
  const hours =
    plan.from !== null && plan.to !== null
      ? `${plan.from} to ${plan.to}`
      : plan.from !== null
        ? `after ${plan.from}`
        : plan.to !== null
          ? `before ${plan.to}`
          : null
  const said = [days, hours].filter(part => part !== null)
  return said.length === 0 ? null : said.join(', ')
}
