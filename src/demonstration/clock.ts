// The demonstration's clock stands on a day of its own and goes on from half past nine at the pace of the real one. It is moved
// forward only: a record is kept in the order of its times. Resetting the demonstration sets it back.
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Db, Tables } from '../database/tables.ts'
import { dateType } from '../kernel/date-type.ts'
import { instant, instantOf, type Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Clock } from '../web/clock.ts'
import { demonstrationDay } from './load.ts'
import { moment } from './london.ts'

const shape = z.strictObject({ day: dateType, startedAt: z.string() })

const opens = 9 * 60 + 30
const lastMinute = 23 * 60 + 59

/** @param real the real moment */
export const demonstrationClock =
  (pool: Kysely<Tables>, real: Clock): Clock =>
  async () => {
    const { now } = await real()
    const { day, startedAt } = await read(pool, now)
    return { today: day, now: momentOn(day, Date.parse(now) - Date.parse(startedAt)) }
  }

/** So long after half past nine on the day, and never past its last minute. */
export function momentOn(day: PlainDate, elapsedMs: number): Instant {
  const start = Date.parse(moment(day, opens))
  const end = Date.parse(moment(day, lastMinute))
  return instantOf(new Date(Math.min(Math.max(start, start + elapsedMs), end)))
}

async function read(db: Db, now: Instant): Promise<{ readonly day: PlainDate; readonly startedAt: Instant }> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', 'demonstration clock').executeTakeFirst()
  if (row === undefined) return { day: demonstrationDay, startedAt: now }
  const { day, startedAt } = shape.parse(row.value)
  return { day, startedAt: instant(startedAt) }
}

/** Preconditions: the system's scope, or the owner; not before the day it stands on. */
export async function setDay(db: Db, day: PlainDate, now: Instant): Promise<void> {
  const value = JSON.stringify({ day, startedAt: now })
  await db
    .insertInto('setting')
    .values({ name: 'demonstration clock', value })
    .onConflict(conflict => conflict.column('name').doUpdateSet({ value }))
    .execute()
}
