// A restore: everything of the backup is checked first; then the database is emptied, its schema laid as it was and filled, in
// one transaction; then the files come into place. Whatever goes wrong before that transaction ends leaves all as it was.
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Database } from '../connect.ts'
import { readMigrations, type Rights } from '../migrate.ts'
import { prepareDatabase } from '../ready.ts'
import { BackupRefused, checkParts, readManifest, sha256, type Manifest } from './manifest.ts'
import { copyOf, quoted } from './tables.ts'

export type RestoreOptions = {
  /** Go ahead although the database has facts, or the data folder other keys. */
  readonly replace: boolean
}

/** Rejects with BackupRefused, whose message says what is in the way and what to do. */
export async function restore(
  database: Database,
  dataFolder: string,
  folder: string,
  rights: Rights,
  { replace }: RestoreOptions,
): Promise<Manifest> {
  const manifest = readManifest(folder)
  const schema = schemaOf(manifest, folder)
  await checkParts(folder, manifest)
  if (!replace) await refuseToReplace(database, dataFolder, manifest)
  const staged = join(dataFolder, 'restoring')
  try {
    await stage(folder, staged, manifest)
    await fill(database, folder, manifest, schema)
    await takePlace(staged, dataFolder)
  } finally {
    await rm(staged, { recursive: true, force: true })
  }
  await prepareDatabase(database, rights)
  return manifest
}

/** The migrations that the backup was made under, which must be our own first ones. */
function schemaOf({ migrations }: Manifest, folder: string) {
  const known = readMigrations().slice(0, migrations.length)
  const differs = migrations.find(({ digest }, n) => known[n]?.digest !== digest)
  if (differs)
    throw new BackupRefused(
      `The backup ${folder} was made by another Putright: its "${differs.name}" is not this one’s. Restore it with the Putright that made it, or a later one.`,
    )
  return known
}

async function refuseToReplace({ pools }: Database, dataFolder: string, { files }: Manifest): Promise<void> {
  const { rows } = await pools.owner.query<{ has: boolean }>(`select to_regclass('public.fact') is not null as has`)
  const facts = rows[0]?.has ? (await pools.owner.query<{ n: number }>('select count(*) as n from fact')).rows[0]?.n : 0
  if (facts !== 0)
    throw new BackupRefused(
      `This database has ${facts} facts. To put the backup in their place, back it up first and say so: --replace`,
    )
  const other = files.find(({ file, sha256: digest }) => file.startsWith('keys/') && differsFrom(join(dataFolder, file), digest))
  if (other)
    throw new BackupRefused(
      `${join(dataFolder, other.file)} is another key than the backup's. To put the backup's in its place, say so: --replace`,
    )
}

const differsFrom = (path: string, digest: string) => existsSync(path) && sha256(readFileSync(path)) !== digest

/** On the same disk as where they will be, so that moving them is a moment's work that cannot run out of room. */
async function stage(folder: string, staged: string, { files }: Manifest): Promise<void> {
  await rm(staged, { recursive: true, force: true })
  for (const kind of ['evidence', 'keys']) await mkdir(join(staged, kind), { recursive: true, mode: 0o700 })
  for (const { file } of files) {
    await mkdir(dirname(join(staged, file)), { recursive: true, mode: 0o700 })
    await cp(join(folder, file), join(staged, file))
  }
}

/** The keys that were there are kept beside the new ones: checkpoints that others hold were signed with them. */
async function takePlace(staged: string, dataFolder: string): Promise<void> {
  for (const kind of ['evidence', 'keys']) {
    const [place, before] = [join(dataFolder, kind), join(dataFolder, `${kind}.replaced`)]
    await rm(before, { recursive: true, force: true })
    if (existsSync(place)) await rename(place, before)
    await rename(join(staged, kind), place)
  }
  await rm(join(dataFolder, 'evidence.replaced'), { recursive: true, force: true })
}

async function fill(
  { pools }: Database,
  folder: string,
  manifest: Manifest,
  schema: ReturnType<typeof readMigrations>,
): Promise<void> {
  const client = await pools.owner.connect()
  try {
    await client.query('begin')
    await refuseWhileInUse(client)
    await layAnew(client, schema)
    for (const table of manifest.tables) await fillTable(client, folder, table)
    for (const { table, column, next } of manifest.counters)
      await client.query(`select setval(pg_get_serial_sequence($1, $2), $3, false)`, [`public.${quoted(table)}`, column, next])
    await client.query('commit')
    client.release()
  } catch (error) {
    client.release(true)
    throw error
  }
}

/** Under a running Putright the tables would change hands between two of its requests. */
async function refuseWhileInUse(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*) as n from pg_stat_activity
      where datname = current_database() and application_name in ('putright', 'putright jobs')`,
  )
  if ((rows[0]?.n ?? 0) > 0)
    throw new BackupRefused('Putright is running on this database. Stop it, restore, and start it again.')
}

async function layAnew(client: pg.ClientBase, schema: ReturnType<typeof readMigrations>): Promise<void> {
  await client.query('set local client_min_messages = warning')
  await client.query('drop schema if exists graphile_worker cascade; drop schema if exists sign_in cascade')
  await client.query('drop schema public cascade; create schema public')
  await client.query('grant usage on schema public to public')
  await client.query(`create table schema_migration (
    number int primary key, name text not null, digest text not null, applied_at timestamptz not null default now());
    create table schema_rights (digest text not null)`)
  for (const { number, name, sql, digest } of schema) {
    await client.query(sql)
    await client.query('insert into schema_migration (number, name, digest) values ($1, $2, $3)', [number, name, digest])
  }
}

async function fillTable(client: pg.ClientBase, folder: string, table: Manifest['tables'][number]): Promise<void> {
  const into = client.query(copyFrom(`copy ${copyOf(table)} from stdin`))
  await pipeline(createReadStream(join(folder, table.file)), createGunzip(), into)
  if (into.rowCount !== table.rows)
    throw new BackupRefused(`${table.file} has ${into.rowCount} rows and the manifest says ${table.rows}. Nothing was restored.`)
}
