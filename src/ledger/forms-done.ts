// A form that was sent twice (a double press, the back button, an answer that was lost on the way) does its work once. What it
// led to is kept in the same transaction as the work, for the life of the record.
import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import type { StaffId } from './fact.ts'

export type Went = { readonly to: string; readonly notice?: string }

/** Two with one key wait for each other: the second finds what the first has kept. */
export const formsDone = (db: Db, staffId: StaffId, at: Instant) => ({
  find: async (key: string, digest: Uint8Array): Promise<Went | 'other' | null> => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(db)
    const done = await db.selectFrom('done_command').selectAll().where('key', '=', key).executeTakeFirst()
    if (done === undefined) return null
    if (done.staff_id !== staffId || Buffer.compare(done.digest, digest) !== 0) return 'other'
    return { to: done.location, ...(done.notice !== null && { notice: done.notice }) }
  },
  keep: async (key: string, digest: Uint8Array, { to, notice }: Went): Promise<void> => {
    await db
      .insertInto('done_command')
      .values({ key, staff_id: staffId, digest, location: to, notice: notice ?? null, at })
      .execute()
  },
})
