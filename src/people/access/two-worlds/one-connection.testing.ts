// The application's pool, put on one connection that already stands in a transaction: a request begins and ends a savepoint,
// and what it did is taken back when it has answered. So one world can be asked many times over, and a second world can be
// made of it, asked, and unmade.
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import type { TestDatabase } from '../../../database/testing.ts'
import type { Tables } from '../../../database/tables.ts'

export type OneConnection = {
  /** Transactions on it are savepoints. Outside `world` there is nothing for a savepoint to stand in. */
  readonly pool: Kysely<Tables>
  /** Runs the work in a transaction that is undone at its end. */
  readonly world: <Done>(work: () => Promise<Done>) => Promise<Done>
  /** What is done in here stays, until the world ends; requests are otherwise taken back. */
  readonly keeping: <Done>(work: () => Promise<Done>) => Promise<Done>
  readonly close: () => Promise<void>
}

const back = 'rollback to savepoint asked; release savepoint asked'
/** Constraints that wait for the end have their say first, as they would have had. */
const takenBack = `set constraints all immediate; ${back}`

export async function oneConnection(database: Pick<TestDatabase, 'pools'>): Promise<OneConnection> {
  const client = await database.pools.app.connect()
  let keeps = false
  const inPlaceOf: Readonly<Record<string, () => string>> = {
    begin: () => 'savepoint asked',
    commit: () => (keeps ? 'release savepoint asked' : takenBack),
    rollback: () => back,
  }
  const query = (text: unknown, values?: unknown[]) => {
    const instead = typeof text === 'string' ? inPlaceOf[text] : undefined
    return instead ? client.query(instead()) : client.query(text as string, values)
  }
  const pool = { connect: async () => ({ query, release: () => {} }), end: async () => {} }
  return {
    pool: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) }),
    world: async work => {
      await client.query('begin')
      try {
        return await work()
      } finally {
        await client.query('rollback')
      }
    },
    keeping: async work => {
      keeps = true
      try {
        return await work()
      } finally {
        keeps = false
      }
    },
    close: async () => client.release(),
  }
}
