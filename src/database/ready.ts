// A database ready for use: opened, and its schema, rights and jobs brought up to date.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openDatabase, type Database } from './connect.ts'
import { installJobs } from './jobs.ts'
import { migrate, type Rights } from './migrate.ts'
import type { DatabaseSettings } from './settings.ts'

/** Brings an open database up to date. Many processes may do it at once; rejects with SchemaRefused. */
export async function prepareDatabase(database: Database, rights: Rights): Promise<void> {
  await migrate(database.owner, rights)
  await installJobs(database)
}

/** Rejects with CannotStart or SchemaRefused: the message is for the person at the keyboard. */
export async function openReadyDatabase(
  settings: DatabaseSettings,
  rights: Rights,
  { reset = false }: { readonly reset?: boolean } = {},
): Promise<Database> {
  const database = await openDatabase(settings)
  try {
    if (reset) await emptyDatabase(database, settings)
    await prepareDatabase(database, rights)
    return database
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Everything goes, the files of evidence too. Only of a private database: a named one is emptied by whoever keeps it. */
async function emptyDatabase({ owner }: Database, settings: DatabaseSettings): Promise<void> {
  if (settings.kind === 'named')
    throw new RangeError(
      '--reset is for the private database of a demonstration. Empty the database named by DATABASE_URL yourself.',
    )
  await sql`drop schema if exists graphile_worker cascade`.execute(owner)
  await sql`drop schema if exists sign_in cascade`.execute(owner)
  await sql`drop schema public cascade`.execute(owner)
  await sql`create schema public`.execute(owner)
  await sql`grant usage on schema public to public`.execute(owner)
  rmSync(join(settings.dataFolder, 'evidence'), { recursive: true, force: true })
}
