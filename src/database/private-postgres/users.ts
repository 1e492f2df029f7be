// Who uses the cluster now: each process holds one shared lock on a connection of its own, which the server takes back when
// the process dies. Whoever leaves last stops the server. The same connection tells when the server itself has died.
import pg from 'pg'
import { clusterRole } from './create.ts'
import type { Postmaster } from './postmaster.ts'

const key = 7_848_771

/** pg has these; its types do not say so. */
declare class UnholdingClientType extends pg.Client {
  ref(): void
  unref(): void
}
const UnholdingClient = pg.Client as unknown as typeof UnholdingClientType

export type Use = {
  /** True when nobody else was using the server, and nobody can begin to until `end`. */
  readonly leave: () => Promise<boolean>
  readonly end: () => Promise<void>
}

export async function use({ socketFolder, port }: Postmaster, onLost: () => void): Promise<Use> {
  const client = new UnholdingClient({
    host: socketFolder,
    port,
    user: clusterRole,
    database: 'postgres',
    application_name: `putright ${process.pid}`,
  })
  let leaving = false
  client.on('error', () => {})
  client.on('end', () => {
    if (!leaving) onLost()
  })
  await client.connect()
  await client.query('select pg_advisory_lock_shared($1)', [key])
  // It alone keeps no process alive: a command that forgets to leave still ends, and the server notices.
  client.unref()
  return {
    leave: async () => {
      leaving = true
      client.ref()
      await client.query('select pg_advisory_unlock_shared($1)', [key])
      const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [key])
      return rows[0]?.alone === true
    },
    end: async () => {
      leaving = true
      await client.end().catch(() => {})
    },
  }
}
