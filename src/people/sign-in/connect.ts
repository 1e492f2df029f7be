// Connections for signing in: the application's role, saying what they are for. Row-level security opens the schema sign_in to
// these and nothing else to them; connections of pages see none of it.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { SignInDb, SignInTables } from './tables.ts'

/** `config`: as the application's role. Few are needed: signing in is rare, and asking who it is takes a millisecond. */
export function connectForSigningIn(config: pg.ClientConfig, most = 5): SignInDb {
  const options = `${config.options ?? ''} -c app.actor=sign-in -c timezone=UTC`.trim()
  const pool = new pg.Pool({
    ...config,
    options,
    max: most,
    application_name: 'putright sign-in',
    connectionTimeoutMillis: 30_000,
  })
  // A connection that breaks while it is idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {})
  return new Kysely<SignInTables>({ dialect: new PostgresDialect({ pool }) })
}
