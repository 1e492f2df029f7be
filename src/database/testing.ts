// A real database for a test, fresh and whole: `const db = await testDatabase()`. One server for every test file and every run
// on this machine; one template for each state of the schema; a copy for whoever asks, dropped when the asker is done.
// TEST_DATABASE_URL names another server to do it on (its user must be allowed to create databases and roles).
import { createHash } from 'node:crypto'
import { existsSync, statfsSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { connectTo, namedConnections, type Connections, type Database } from './connect.ts'
import { readMigrations } from './migrate.ts'
import { appRole, ownerRole, startPrivatePostgres, type PrivatePostgres } from './private-postgres/index.ts'
import { isAlive } from './private-postgres/postmaster.ts'
import { prepareDatabase } from './ready.ts'
import { accessRights } from '../people/access/row-level.ts'

export type TestDatabase = Database & {
  readonly name: string
  /** Closes the pools and removes the database. Done by itself when the test, or the file, ends. */
  readonly drop: () => Promise<void>
}

type Server = {
  readonly connections: (database: string) => Connections
  readonly ours: boolean
}

const rights = accessRights
const schemaDigest = createHash('sha256')
  .update([...readMigrations().map(({ digest }) => digest), rights.digest, 'jobs 1'].join())
  .digest('hex')
  .slice(0, 16)
const template = `putright_template_${schemaDigest}`
const key = 7_848_773
const templatesKept = 12

let server: Promise<Server> | null = null
let ready: Promise<void> | null = null
let made = 0

/**
 * A database with the schema and the rights and nothing in it; with `empty`, without those too. Within a test it lives as
 * long as that test.
 */
export async function testDatabase({ empty = false }: { readonly empty?: boolean } = {}): Promise<TestDatabase> {
  const on = await (server ??= openServer())
  if (!empty) await (ready ??= prepare(on))
  const name = `putright_test_${process.pid}_${++made}`
  await asAdmin(on, admin => admin.query(`create database ${name} template ${empty ? 'template0' : template}`))
  const database = connectTo(on.connections(name), { most: 5 })
  let dropped: Promise<void> | null = null
  const drop = () =>
    (dropped ??= (async () => {
      await database.close()
      await dropDatabase(on, name)
    })())
  after(drop)
  return { ...database, name, drop }
}

async function openServer(): Promise<Server> {
  const url = process.env.TEST_DATABASE_URL
  if (url) {
    const onDatabase = (name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
    return { ours: false, connections: name => namedConnections(onDatabase(name), null) }
  }
  const { socketFolder: host, port } = await startTestServer()
  const at = (user: string, database: string): pg.ClientConfig => ({ host, port, user, database })
  return { ours: true, connections: name => ({ app: at(appRole, name), owner: at(ownerRole, name) }) }
}

/** In memory, where the machine has a gigabyte of it to spare. */
function testFolder(): string {
  const memory = '/dev/shm'
  const roomy = existsSync(memory) && (({ bavail, bsize }) => bavail * bsize > 2 ** 30)(statfsSync(memory))
  return join(roomy ? memory : tmpdir(), `putright-tests-${userInfo().username}`)
}

/** Nothing in it is worth a wait for the disk. Shared by every checkout of this user on this machine. */
const startTestServer = (): Promise<PrivatePostgres> =>
  startPrivatePostgres({
    dataFolder: testFolder(),
    durable: false,
    connections: 300,
  })

/** At the end of a run: stops it unless other tests are running on it. */
export async function stopTestServer(): Promise<void> {
  if (!process.env.TEST_DATABASE_URL) await (await startTestServer()).stop()
}

/** The server's own housekeeping may be in a database at that moment, and only a superuser may throw it out. */
async function dropDatabase(on: Server, name: string, tries = 50): Promise<void> {
  try {
    await asAdmin(on, admin => admin.query(`drop database if exists ${name} with (force)`))
  } catch (error) {
    if (tries === 0) throw error
    await wait(100)
    await dropDatabase(on, name, tries - 1)
  }
}

async function asAdmin<T>({ connections }: Server, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client(connections('postgres').owner)
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

const prepare = (on: Server): Promise<void> =>
  asAdmin(on, async admin => {
    await admin.query('select pg_advisory_lock($1)', [key])
    const has = await admin.query('select from pg_database where datname = $1', [template])
    if (has.rowCount === 0) await makeTemplate(on, admin)
  })

async function makeTemplate(on: Server, admin: pg.Client): Promise<void> {
  await tidy(on, admin)
  const making = `${template}_making`
  await admin.query(`drop database if exists ${making} with (force)`)
  await admin.query(`create database ${making} template template0`)
  const database = connectTo(on.connections(making), { most: 2 })
  await prepareDatabase(database, rights)
  await database.close()
  await admin.query(`alter database ${making} rename to ${template}`)
}

/** Templates of old schemas, and databases of test processes that were killed. */
async function tidy(on: Server, admin: pg.Client): Promise<void> {
  const named = async (like: string) =>
    (await admin.query<{ name: string }>('select datname as name from pg_database where datname like $1 order by oid', [like]))
      .rows
  const old = (await named('putright_template_%')).slice(0, -templatesKept)
  const left = (await named('putright_test_%')).filter(({ name }) => on.ours && !isAlive(Number(name.split('_')[2])))
  for (const { name } of [...old, ...left]) await admin.query(`drop database if exists ${name} with (force)`)
}
