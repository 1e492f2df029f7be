// The schema, brought up to date: numbered SQL files, each once, in order, in a transaction of its own, under a lock so that
// many processes may start at once. A file that was applied is never edited; the next one mends it.
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sql, type Kysely } from 'kysely'
import type { Tables } from './tables.ts'

export type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly digest: string }

/** Lays the rights of the application's role. Run after every change to the schema, and when the rights themselves change. */
export type Rights = {
  readonly digest: string
  readonly apply: (owner: Kysely<Tables>) => Promise<void>
}

/** Its message is for the person at the keyboard. */
export class SchemaRefused extends Error {
  override readonly name = 'SchemaRefused'
}

const folder = join(import.meta.dirname, 'migrations')
const key = 7_848_772

export const readMigrations = (from = folder): readonly Migration[] =>
  globSync('[0-9]*.sql', { cwd: from })
    .sort()
    .map(file => {
      const text = readFileSync(join(from, file), 'utf8')
      return { number: Number.parseInt(file, 10), name: basename(file, '.sql'), sql: text, digest: digestOf(text) }
    })

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

type Applied = { readonly number: number; readonly name: string; readonly digest: string }

/** Rejects with SchemaRefused when the database is not one that these migrations lead on from. Gives what it applied. */
export function migrate(
  owner: Kysely<Tables>,
  rights: Rights,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  return owner.connection().execute(async db => {
    await sql`select pg_advisory_lock(${key})`.execute(db)
    try {
      return await migrated(db, rights, migrations)
    } finally {
      await sql`select pg_advisory_unlock(${key})`.execute(db)
    }
  })
}

async function migrated(db: Kysely<Tables>, rights: Rights, migrations: readonly Migration[]): Promise<readonly string[]> {
  await sql`set client_min_messages = warning`.execute(db)
  await sql`create table if not exists schema_migration (
    number int primary key, name text not null, digest text not null, applied_at timestamptz not null default now())`.execute(db)
  await sql`create table if not exists schema_rights (digest text not null)`.execute(db)
  const applied = await appliedIn(db)
  check(applied, migrations)
  const fresh = migrations.slice(applied.length)
  for (const one of fresh) await apply(db, one)
  if (fresh.length > 0 || (await rightsIn(db)) !== rights.digest) await layRights(db, rights)
  return fresh.map(({ name }) => name)
}

export const appliedIn = async (db: Kysely<Tables>): Promise<readonly Applied[]> =>
  (await sql<Applied>`select number, name, digest from schema_migration order by number`.execute(db)).rows

const rightsIn = async (db: Kysely<Tables>): Promise<string | null> =>
  (await sql<{ digest: string }>`select digest from schema_rights`.execute(db)).rows[0]?.digest ?? null

function check(applied: readonly Applied[], migrations: readonly Migration[]): void {
  if (applied.length > migrations.length)
    throw new SchemaRefused(
      `This database was made by a later Putright: it has "${applied[migrations.length]?.name}", which this one does not know. Run the later one.`,
    )
  const edited = applied.find((one, n) => one.digest !== migrations[n]?.digest)
  if (edited)
    throw new SchemaRefused(
      `This database was made with another "${edited.name}" than this Putright has. In a demonstration, start afresh: npm start -- --reset. Otherwise run the Putright that made it.`,
    )
}

const apply = (db: Kysely<Tables>, { number, name, sql: text, digest }: Migration): Promise<void> =>
  db.transaction().execute(async transaction => {
    await sql.raw(text).execute(transaction)
    await sql`insert into schema_migration (number, name, digest) values (${number}, ${name}, ${digest})`.execute(transaction)
  })

const layRights = (db: Kysely<Tables>, { digest, apply: lay }: Rights): Promise<void> =>
  db.transaction().execute(async transaction => {
    await lay(transaction)
    await sql`delete from schema_rights`.execute(transaction)
    await sql`insert into schema_rights values (${digest})`.execute(transaction)
  })
