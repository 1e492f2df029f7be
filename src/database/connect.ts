// The database, opened: one pool for the application's role, which everything uses, and one for the owner, for migrations,
// backups and what needs all rows. The owner's sessions are the system's as far as row-level security asks.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { CannotStart, databaseName, ownerRole, appRole, startPrivatePostgres } from './private-postgres/index.ts'
import type { DatabaseSettings } from './settings.ts'
import type { Tables } from './tables.ts'
import { ourTypes } from './types.ts'

export type Connections = { readonly app: pg.ClientConfig; readonly owner: pg.ClientConfig }

export type Database = {
  readonly app: Kysely<Tables>
  readonly owner: Kysely<Tables>
  /** For what Kysely does not do: COPY, the job runner. The same pools. */
  readonly pools: { readonly app: pg.Pool; readonly owner: pg.Pool }
  readonly connections: Connections
  /** What whoever starts the program should be told, if anything. */
  readonly said: string | null
  /** Waits for queries under way, and stops a private server that nobody else uses. */
  readonly close: () => Promise<void>
}

const oldest = 15

/** Rejects with CannotStart, whose message is for the person at the keyboard. The database may still be empty: see migrate.ts. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  if (settings.kind === 'named') return checked(connectTo(namedConnections(settings.url, settings.appUrl)))
  const { socketFolder, port, said, stop } = await startPrivatePostgres({ dataFolder: settings.dataFolder })
  const at = (user: string): pg.ClientConfig => ({ host: socketFolder, port, database: databaseName, user })
  return connectTo({ app: at(appRole), owner: at(ownerRole) }, { said, afterwards: async () => void (await stop()) })
}

/** Without a user of its own, the application is the owner that put on its role: it has its rights, and keeps to them. */
export function namedConnections(url: string, appUrl: string | null): Connections {
  const asApp = { options: `-c role=${appRole}` }
  return { owner: { connectionString: url }, app: { connectionString: appUrl ?? url, ...asApp } }
}

type More = { readonly said?: string | null; readonly afterwards?: () => Promise<void>; readonly most?: number }

export function connectTo(connections: Connections, { said = null, afterwards, most = 10 }: More = {}): Database {
  const pools = {
    app: pool(connections.app, 'putright', most),
    owner: pool(ownerOptions(connections.owner), 'putright owner', Math.min(most, 4)),
  }
  const kysely = (of: pg.Pool) => new Kysely<Tables>({ dialect: new PostgresDialect({ pool: of }) })
  const [app, owner] = [kysely(pools.app), kysely(pools.owner)]
  const close = async () => {
    await Promise.all([app.destroy(), owner.destroy()])
    await afterwards?.()
  }
  return { app, owner, pools, connections, said, close }
}

/** The owner is the system, where row-level security is told to hold for owners too. */
export const ownerOptions = (owner: pg.ClientConfig): pg.ClientConfig => withOption(owner, '-c app.actor=system')

const withOption = (config: pg.ClientConfig, option: string): pg.ClientConfig => ({
  ...config,
  options: `${config.options ?? ''} ${option}`.trim(),
})

function pool(config: pg.ClientConfig, name: string, max: number): pg.Pool {
  const made = new pg.Pool({
    ...withOption(config, '-c timezone=UTC -c datestyle=ISO'),
    max,
    application_name: name,
    types: ourTypes,
    connectionTimeoutMillis: 30_000,
  })
  return minded(made)
}

/** A connection that breaks fails its query and is replaced at the next one; without listeners it would end the process. */
export function minded(made: pg.Pool): pg.Pool {
  made.on('error', () => {})
  made.on('connect', client => client.on('error', () => {}))
  return made
}

/** A named database must answer, be recent enough, and let the application be held to its role. */
async function checked(database: Database): Promise<Database> {
  try {
    await checkAnswers(database.pools.owner)
    return database
  } catch (error) {
    await database.close()
    if (error instanceof CannotStart) throw error
    throw new CannotStart(inPlainWords(error), { cause: error })
  }
}

async function checkAnswers(owner: pg.Pool): Promise<void> {
  const { rows } = await owner.query<{ number: string; name: string }>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as name`,
  )
  const version = rows[0]
  if (version && Number(version.number) < oldest * 10_000)
    throw new CannotStart(
      `DATABASE_URL names PostgreSQL ${version.name}; Putright needs ${oldest} or later. Upgrade it, or leave DATABASE_URL out to use a private one.`,
    )
}

function inPlainWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const said = error instanceof AggregateError ? error.errors.map(String).join('; ') : String((error as Error).message)
  if (code === '28P01' || code === '28000')
    return `The database named by DATABASE_URL does not accept that user and password: ${said}`
  if (code === '3D000') return `DATABASE_URL names a database that does not exist: ${said}. Make it first: createdb`
  return `The database named by DATABASE_URL does not answer: ${said}. Check that it is running and that its address is right.`
}
