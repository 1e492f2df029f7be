// Makes the demonstration, and makes it again when asked: everything that was entered goes, the people and cases come back as
// they were. Only ever on a database that the demonstration itself filled.
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import type { AfterwardsDeps } from '../record/index.ts'
import type { DemonstrationKeeper } from './deps.ts'
import { loadDemonstration } from './load.ts'

type Options = {
  readonly owner: Kysely<Tables>
  readonly deps: AfterwardsDeps
  readonly now: () => Promise<Instant>
  readonly failed: (error: unknown) => void
}

/** Rejects when the database holds somebody's real work. */
export async function keepDemonstration({ owner, deps, now, failed }: Options): Promise<DemonstrationKeeper> {
  let busy = false
  await loadDemonstration(owner, deps, await now())
  const again = async () => {
    await empty(owner)
    await loadDemonstration(owner, deps, await now())
  }
  return {
    now,
    isBusy: () => busy,
    reset: () => {
      if (busy) return
      busy = true
      // After the request that asked has ended: it holds locks on what is emptied.
      setTimeout(() => {
        again()
          .catch(failed)
          .finally(() => {
            busy = false
          })
      }, 200)
    },
  }
}

/** Precondition: the database is the demonstration's. */
async function empty(owner: Kysely<Tables>): Promise<void> {
  await owner.transaction().execute(async db => {
    const { rows } = await sql<{ name: string }>`
      select format('%I', c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and c.relname not like 'schema\\_%'`.execute(db)
    // The guard against emptying the record is for everybody, the owner too; here the record is nobody's.
    await sql
      .raw(
        `alter table fact disable trigger user; truncate ${rows.map(row => row.name).join(', ')} cascade; alter table fact enable trigger user`,
      )
      .execute(db)
  })
}
