import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { sql } from 'kysely'
import type { Instant } from '../../kernel/instant.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { keepSequenced } from '../../ledger/checkpointing.ts'
import { happened } from '../../ledger/new-fact.ts'
import { signingKey } from '../../ledger/signing-key.ts'
import { accessRights } from '../../people/index.ts'
import { josie, someWorld } from '../../record/world.testing.ts'
import type { Database } from '../connect.ts'
import { testDatabase, type TestDatabase } from '../testing.ts'
import { packed, unpacked } from './archive.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { restore } from './restore.ts'
import { backUp } from './write.ts'

const root = mkdtempSync(join(tmpdir(), 'putright-backup-'))
after(() => rmSync(root, { recursive: true, force: true }))
let made = 0
const newFolder = (): string => {
  const folder = join(root, `${++made}`)
  mkdirSync(folder)
  return folder
}

const at = '2026-05-05T10:00:00.000Z' as Instant
const today = plainDate('2026-05-05')
const called = (says: string) => happened('contact made', today, { channel: 'telephone', says })

/** Every row of every table, as text: equal texts are equal databases. */
async function contentOf({ owner }: Database): Promise<Record<string, readonly string[]>> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'schema_%' order by 1`.execute(owner)
  const content: Record<string, readonly string[]> = {}
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(owner)
    content[name] = rows.map(({ row }) => row)
  }
  return content
}

const world = await someWorld()
const dataFolder = newFolder()
const caseId = await world.hasCase({ facts: [called('Tab\there, a "quote", a \\ and\na second line')] })
await world.hasCase({ kind: 'complaint', reference: 'CMP 7' })
mkdirSync(join(dataFolder, 'evidence/ab'), { recursive: true })
writeFileSync(join(dataFolder, 'evidence/ab/cdef'), Buffer.from([0, 255, 10, 13]))
const sign = (database: Database, folder: string) =>
  keepSequenced({ pool: database.app, signer: signingKey(folder), now: () => at, today: () => today, atMostEverySeconds: 0 })
await sign(world, dataFolder)
const before = await contentOf(world)
const whole = join(newFolder(), 'backup')
const manifest = await backUp(world, dataFolder, whole, at)

const empty = () => testDatabase({ empty: true })
const restored = async (from: string, into: TestDatabase, folder: string, replace = false): Promise<Manifest> =>
  restore(into, folder, from, accessRights, { replace })

test('what was backed up is restored row for row, with its files, its keys and its signed root', async () => {
  const [other, folder] = [await empty(), newFolder()]
  await restored(whole, other, folder)
  assert.deepEqual(await contentOf(other), before)
  assert.ok((before['fact'] ?? []).length > 5 && (before['checkpoint'] ?? []).length === 1)
  assert.deepEqual(readFileSync(join(folder, 'evidence/ab/cdef')), Buffer.from([0, 255, 10, 13]))
  assert.equal(signingKey(folder).name, signingKey(dataFolder).name)
  const [row] = await other.owner.selectFrom('checkpoint').selectAll().execute()
  assert.equal(Buffer.from(row?.root ?? []).toString('base64'), manifest.checkpoint?.root)
  assert.equal(row?.size, manifest.facts)
})

test('the record goes on after a restore: the next fact is chained, numbered and signed under the same tree', async () => {
  const [other, folder] = [await empty(), newFolder()]
  await restored(whole, other, folder)
  const again = { ...world, ...other }
  const { inScope } = await import('../scope.ts')
  const { handle } = await import('../../ledger/handle.ts')
  await inScope(other.app, { actor: josie.id, today }, async db => {
    const thing = { start: null, isAbout: () => true, evolve: () => null }
    const added = await handle(again.deps(db), caseId, thing, () => ({ ok: true, value: [called('And again')] }), null, {
      by: josie.id,
      at,
    })
    assert.ok(added.ok)
  })
  assert.equal(await sign(other, folder), 1)
  assert.equal((await other.owner.selectFrom('checkpoint').selectAll().execute()).length, 2)
})

test('a backup as one file is the same', async () => {
  const [other, folder, file] = [await empty(), newFolder(), join(newFolder(), 'backup.tar')]
  await packed(file, into => backUp(world, dataFolder, into, at))
  await unpacked(file, from => restored(from, other, folder))
  assert.deepEqual(await contentOf(other), before)
  assert.equal(statSync(file).mode & 0o077, 0)
})

test('only its owner may read a backup', () => {
  for (const file of ['', 'manifest.json', 'tables/sealed.copy.gz', 'keys/checkpoint-ed25519.pem'])
    assert.equal(statSync(join(whole, file)).mode & 0o077, 0, file)
})

test('a backup that is damaged anywhere is refused, and says which part; the database stays as it was', async () => {
  const other = await empty()
  const parts = [
    'manifest.json',
    'manifest.json.sha256',
    'tables/fact.copy.gz',
    'keys/checkpoint-ed25519.pem',
    'evidence/ab/cdef',
  ]
  for (const part of parts) {
    const folder = join(newFolder(), 'copy')
    cpSync(whole, folder, { recursive: true })
    const bytes = readFileSync(join(folder, part))
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
    writeFileSync(join(folder, part), bytes)
    await assert.rejects(restored(folder, other, newFolder()), part.startsWith('manifest') ? /manifest\.json/ : new RegExp(part))
    rmSync(join(folder, part))
    await assert.rejects(restored(folder, other, newFolder()), part.startsWith('manifest') ? /not a whole backup/ : /is missing/)
  }
  assert.deepEqual(await contentOf(other), {})
})

test('a database that has facts is not restored over unless that is said', async () => {
  const folder = newFolder()
  const other = await empty()
  await restored(whole, other, folder)
  await assert.rejects(restored(whole, other, folder), /This database has \d+ facts.*--replace/)
  await restored(whole, other, folder, true)
  assert.deepEqual(await contentOf(other), before)
})

test('another signing key is not replaced unless that is said, and is kept beside the new one', async () => {
  const [other, folder] = [await empty(), newFolder()]
  const old = signingKey(folder).name
  await assert.rejects(restored(whole, other, folder), /is another key than the backup's/)
  await restored(whole, other, folder, true)
  assert.notEqual(signingKey(folder).name, old)
  assert.match(readFileSync(join(folder, 'keys.replaced/checkpoint-origin.txt'), 'utf8'), new RegExp(old))
})

test('nothing is restored beneath a running application', async () => {
  const [other, folder] = [await testDatabase(), newFolder()]
  await sql`select 1`.execute(other.app)
  await assert.rejects(restored(whole, other, folder), /Putright is running on this database/)
  assert.equal(existsSync(join(folder, 'keys')), false)
})

test('a backup never takes the place of another, and an interrupted one is not taken for whole', async () => {
  await assert.rejects(backUp(world, dataFolder, whole, at), /exists already/)
  const folder = newFolder()
  await assert.rejects(async () => readManifest(folder), /not a whole backup/)
})

test('a backup of a Putright that differs is refused', async () => {
  const folder = join(newFolder(), 'copy')
  cpSync(whole, folder, { recursive: true })
  const other = { ...manifest, migrations: [{ number: 1, name: '0001-another', digest: 'x' }] }
  const { writeManifest } = await import('./manifest.ts')
  for (const file of ['manifest.json', 'manifest.json.sha256']) rmSync(join(folder, file))
  await writeManifest(folder, other)
  await assert.rejects(restored(folder, await empty(), newFolder()), /made by another Putright: its "0001-another"/)
})
