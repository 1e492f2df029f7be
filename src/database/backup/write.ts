// A backup: every table as it stood at one moment, then the files of evidence and the keys. Files come after the tables, for a
// fact is only kept once its file is: so every file that the tables name is there. Made aside and moved when it is whole.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Instant } from '../../kernel/instant.ts'
import type { Database } from '../connect.ts'
import { BackupRefused, writeManifest, type Filed, type Manifest } from './manifest.ts'
import { copyOf, countersOf, tablesOf, type Table } from './tables.ts'

/** Rejects with BackupRefused when there is something at that path already. Others may work on the database meanwhile. */
export async function backUp(database: Database, dataFolder: string, folder: string, madeAt: Instant): Promise<Manifest> {
  if (existsSync(folder)) throw new BackupRefused(`${folder} exists already. Name one that does not; nothing is overwritten.`)
  const making = `${folder}.unfinished`
  await rm(making, { recursive: true, force: true })
  await mkdir(join(making, 'tables'), { recursive: true, mode: 0o700 })
  try {
    const held = await inOneMoment(database, client => tables(client, making))
    const files = await copyFiles(dataFolder, making)
    const manifest: Manifest = { format: 'putright backup 1', madeAt, ...held, files }
    await writeManifest(making, manifest)
    await rename(making, folder)
    return manifest
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    throw error
  }
}

/** All that is read is as it stood when the first of it was. */
async function inOneMoment<T>({ pools }: Database, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  const client = await pools.owner.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const done = await work(client)
    await client.query('commit')
    client.release()
    return done
  } catch (error) {
    client.release(true)
    throw error
  }
}

async function tables(client: pg.ClientBase, making: string): Promise<Omit<Manifest, 'format' | 'madeAt' | 'files'>> {
  const migrations = await client.query<Manifest['migrations'][number]>(
    'select number, name, digest from schema_migration order by number',
  )
  const written: Manifest['tables'] = []
  for (const table of await tablesOf(client)) written.push(await writeTable(client, table, making))
  const checkpoint = await client.query<{ size: number; root: string }>(
    `select size, encode(root, 'base64') as root from checkpoint order by size desc limit 1`,
  )
  return {
    migrations: migrations.rows,
    tables: written,
    counters: [...(await countersOf(client))],
    facts: written.find(({ table }) => table === 'fact')?.rows ?? 0,
    checkpoint: checkpoint.rows[0] ?? null,
  }
}

async function writeTable(client: pg.ClientBase, table: Table, making: string): Promise<Manifest['tables'][number]> {
  const rows = client.query(copyTo(`copy ${copyOf(table)} to stdout`))
  const file = `tables/${table.table}.copy.gz`
  const filed = await writeFile(rows, making, file, [createGzip({ level: 1 })])
  return { ...filed, table: table.table, columns: [...table.columns], rows: rows.rowCount }
}

async function copyFiles(dataFolder: string, making: string): Promise<Filed[]> {
  const filed: Filed[] = []
  for (const folder of ['evidence', 'keys'])
    for (const file of await filesIn(dataFolder, folder))
      filed.push(await writeFile(createReadStream(join(dataFolder, file)), making, file, []))
  return filed
}

async function filesIn(dataFolder: string, folder: string): Promise<readonly string[]> {
  if (!existsSync(join(dataFolder, folder))) return []
  const found = await readdir(join(dataFolder, folder), { recursive: true, withFileTypes: true })
  return found
    .filter(one => one.isFile())
    .map(one =>
      join(one.parentPath, one.name)
        .slice(dataFolder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}

async function writeFile(from: Readable, folder: string, file: string, through: readonly Transform[]): Promise<Filed> {
  const hash = createHash('sha256')
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  await mkdir(dirname(join(folder, file)), { recursive: true, mode: 0o700 })
  const target = createWriteStream(join(folder, file), { flags: 'wx', mode: 0o600, flush: true })
  await pipeline([from, ...through, counted, target])
  return { file, bytes, sha256: hash.digest('hex') }
}
