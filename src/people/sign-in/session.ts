// Who is signed in. The browser holds 256 random bits; the database holds their SHA-256, when it began and when it was last
// used. better-auth proves who somebody is, and is done; this remembers it. Asked in the database on every request, so that a
// session ended anywhere, or a person who has left, is out with the next click.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { newId, newSecret } from '../../ledger/random.ts'
import type { StaffId } from '../../ledger/fact.ts'
import type { How, SignInDb } from './tables.ts'

const minute = 60_000
export const idleMs = 15 * minute
export const longestMs = 12 * 60 * minute
/** Last use is written down no more often than this: a session may end so much early, never late. */
const noteEveryMs = minute / 2
/** Ended sessions are kept this long, for their owner to look at. */
const keptMs = 30 * 24 * 60 * minute

export type Moment = { readonly now: Date; readonly today: PlainDate }
export type Session = { readonly id: string; readonly staffId: StaffId; readonly how: How; readonly beganAt: Date }

const digestOf = (value: string): Uint8Array => createHash('sha256').update(value).digest()
const before = (moment: Date, ms: number) => new Date(moment.getTime() - ms)

/** Gives what the browser is to hold. Always a new one: what a browser brought along from before is never kept. */
export async function beginSession(
  db: SignInDb,
  { staffId, how, browser, now }: { readonly staffId: StaffId; readonly how: How; readonly browser: string; readonly now: Date },
): Promise<string> {
  const value = newSecret()
  await db.deleteFrom('sign_in.session').where('began_at', '<', before(now, keptMs)).execute()
  await db
    .insertInto('sign_in.session')
    .values({
      id: newId(),
      digest: digestOf(value),
      staff_id: staffId,
      how,
      browser,
      began_at: now,
      seen_at: now,
      ended_at: null,
    })
    .execute()
  return value
}

/** Null: no such session, ended, quiet too long, too old, or its person does not work here today. */
export async function findSession(db: SignInDb, value: string, { now, today }: Moment): Promise<Session | null> {
  const row = await db
    .selectFrom('sign_in.session')
    .select(['id', 'staff_id', 'how', 'began_at', 'seen_at'])
    .where('digest', '=', digestOf(value))
    .where('ended_at', 'is', null)
    .where('seen_at', '>', before(now, idleMs))
    .where('began_at', '>', before(now, longestMs))
    .where(sql<boolean>`sign_in.works_here(staff_id, ${today}::date)`)
    .executeTakeFirst()
  if (row === undefined) return null
  if (row.seen_at < before(now, noteEveryMs))
    await db.updateTable('sign_in.session').set({ seen_at: now }).where('id', '=', row.id).where('ended_at', 'is', null).execute()
  return { id: row.id, staffId: row.staff_id, how: row.how, beganAt: row.began_at }
}

export async function endSession(db: SignInDb, value: string, now: Date): Promise<void> {
  await db
    .updateTable('sign_in.session')
    .set({ ended_at: now })
    .where('digest', '=', digestOf(value))
    .where('ended_at', 'is', null)
    .execute()
}

/** All of a person's, or one of them, or all but one. */
export async function endSessionsOf(
  db: SignInDb,
  staffId: StaffId,
  now: Date,
  which: { readonly only?: string; readonly but?: string } = {},
): Promise<void> {
  let query = db
    .updateTable('sign_in.session')
    .set({ ended_at: now })
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
  if (which.only !== undefined) query = query.where('id', '=', which.only)
  if (which.but !== undefined) query = query.where('id', '<>', which.but)
  await query.execute()
}

export type OpenSession = Omit<Session, 'staffId'> & { readonly browser: string; readonly seenAt: Date }

/** Those that still are good, the latest first. */
export async function sessionsOf(db: SignInDb, staffId: StaffId, now: Date): Promise<readonly OpenSession[]> {
  const rows = await db
    .selectFrom('sign_in.session')
    .select(['id', 'how', 'browser', 'began_at', 'seen_at'])
    .where('staff_id', '=', staffId)
    .where('ended_at', 'is', null)
    .where('seen_at', '>', before(now, idleMs))
    .where('began_at', '>', before(now, longestMs))
    .orderBy('began_at', 'desc')
    .execute()
  return rows.map(row => ({ id: row.id, how: row.how, browser: row.browser, beganAt: row.began_at, seenAt: row.seen_at }))
}
