// One transaction for one request, in the name of whoever asks. Row-level security reads the two settings, which end with
// the transaction, so a pooled connection never keeps them.
import { sql, type Kysely } from 'kysely'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Db, Tables } from './tables.ts'

export type { Db, Tables } from './tables.ts'

export type Scope = {
  /** A staff id; 'system' for work that no person does; null for somebody who is not signed in. */
  readonly actor: string | null
  readonly today: PlainDate
  /** For what is open until a moment. Without it, nothing that was opened for a time is open. */
  readonly now?: Instant
}

/** Whose a transaction is now, so that the database need not be asked. */
const actors = new WeakMap<Db, string>()

async function setActor(db: Db, actor: string): Promise<void> {
  await sql`select set_config('app.actor', ${actor}, true)`.execute(db)
  actors.set(db, actor)
}

async function actorOf(db: Db): Promise<string> {
  const known = actors.get(db)
  if (known !== undefined) return known
  const { rows } = await sql<{ actor: string | null }>`select current_setting('app.actor', true) as actor`.execute(db)
  return rows[0]?.actor ?? ''
}

/** Keeps everything the work did, or, when it throws, nothing. */
export const inScope = <Done>(pool: Kysely<Tables>, scope: Scope, work: (db: Db) => Promise<Done>): Promise<Done> =>
  pool.transaction().execute(async db => {
    await sql`select set_config('app.actor', ${scope.actor ?? ''}, true), set_config('app.today', ${scope.today}, true),
      set_config('app.now', ${scope.now ?? ''}, true)`.execute(db)
    actors.set(db, scope.actor ?? '')
    return work(db)
  })

/**
 * For what must see everything whoever asks: appending, folding, judging. What it returns must not tell its caller more
 * than they may know. Inside a transaction only.
 */
export async function asSystem<Done>(db: Db, work: () => Promise<Done>): Promise<Done> {
  if (!db.isTransaction) throw new Error('asSystem works inside a transaction: open one with inScope')
  const before = await actorOf(db)
  if (before === 'system') return work()
  await setActor(db, 'system')
  try {
    return await work()
  } finally {
    // After an error of the database the transaction is over and the setting with it.
    await setActor(db, before).catch(() => undefined)
  }
}
