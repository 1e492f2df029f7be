import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { sql } from 'kysely'
import { healthOf } from './health.ts'
import { migrate, readMigrations, type Migration } from './migrate.ts'
import { testDatabase } from './testing.ts'

const noRights = { digest: 'none', apply: async () => {} }
const step = (number: number, text: string): Migration => ({ number, name: `step-${number}`, sql: text, digest: text })
const first = step(1, 'create table one (a int)')
const second = step(2, 'create table two (a int)')

test('many processes may start at once: each step is taken by one of them, in order', async () => {
  const db = await testDatabase({ empty: true })
  const done = await Promise.all([1, 2, 3].map(() => migrate(db.owner, noRights, [first, second])))
  assert.deepEqual(
    done.filter(names => names.length > 0),
    [['step-1', 'step-2']],
  )
  assert.deepEqual(await migrate(db.owner, noRights, [first, second, step(3, 'create table three (a int)')]), ['step-3'])
})

test('a step that fails leaves nothing, and those before it stand', async () => {
  const db = await testDatabase({ empty: true })
  await assert.rejects(migrate(db.owner, noRights, [first, step(2, 'create table two (a int); select 1/0')]), /division by zero/)
  assert.deepEqual(await migrate(db.owner, noRights, [first, second]), ['step-2'])
})

test('a step that was taken and has been edited since is refused, and says what to do', async () => {
  const db = await testDatabase({ empty: true })
  await migrate(db.owner, noRights, [first])
  await assert.rejects(migrate(db.owner, noRights, [{ ...first, digest: 'another' }, second]), /npm start -- --reset/)
})

test('a database of a later Putright is refused', async () => {
  const db = await testDatabase({ empty: true })
  await migrate(db.owner, noRights, [first, second])
  await assert.rejects(migrate(db.owner, noRights, [first]), /made by a later Putright: it has "step-2"/)
})

test('rights are laid again when they change, and not otherwise', async () => {
  const db = await testDatabase({ empty: true })
  let laid = 0
  const rights = (digest: string) => ({ digest, apply: async () => void laid++ })
  for (const digest of ['a', 'a', 'b']) await migrate(db.owner, rights(digest), [first])
  assert.equal(laid, 2)
})

test('health tells a database that is as expected from one that is older, another, or gone', async () => {
  const db = await testDatabase()
  assert.deepEqual(await healthOf(db.app), { ok: true, database: 'answers', schema: 'as expected' })
  await sql`update schema_migration set digest = 'x'`.execute(db.owner)
  assert.equal((await healthOf(db.app)).schema, 'another')
  await sql`delete from schema_migration`.execute(db.owner)
  assert.equal((await healthOf(db.app)).schema, 'older')
  await db.drop()
  assert.deepEqual(await healthOf(db.app), { ok: false, database: 'does not answer', schema: 'unknown' })
})

type Column = { readonly table: string; readonly column: string; readonly is: string }

/** What tables.ts says, as text: its types are gone when it runs. */
function columnsTold(): readonly Column[] {
  const text = readFileSync(join(import.meta.dirname, 'tables.ts'), 'utf8')
  const body = text.slice(text.indexOf('export type Tables'))
  return [...body.matchAll(/^ {2}(\w+): \{([^}]*)\}/gm)].flatMap(([, table = '', columns = '']) =>
    [...columns.matchAll(/(\w+): (.+?)(?=;|\n|$)/g)].map(([, column = '', is = '']) => ({ table, column, is: is.trim() })),
  )
}

const kinds: Readonly<Record<string, RegExp>> = {
  uuid: /^string$/,
  text: /^(string|'.*'|[A-Z]\w+)$/,
  int2: /^(number|Mask)$/,
  int4: /^(number|Mask)$/,
  int8: /^number$/,
  bool: /^boolean$/,
  date: /^PlainDate$/,
  timestamptz: /^Instant$/,
  bytea: /^Bytes$/,
  jsonb: /^Json(<.*>)?$/,
  _text: /^string\[\]$/,
  tsvector: /^ColumnType<string,.*>$/,
}

test('tables.ts says what the database has: every table and column, its type, and whether it may be null or left out', async () => {
  const db = await testDatabase()
  const { rows } = await sql<{ table: string; column: string; kind: string; nullable: boolean; optional: boolean }>`
    select table_name as table, column_name as column, udt_name as kind, is_nullable = 'YES' as nullable,
      column_default is not null or is_identity = 'YES' as optional
    from information_schema.columns where table_schema = 'public' and table_name not like 'schema_%'`.execute(db.owner)
  const told = columnsTold()
  const name = ({ table, column }: { readonly table: string; readonly column: string }) => `${table}.${column}`
  assert.deepEqual(told.map(name).sort(), rows.map(name).sort())
  const wrong = rows.filter(row => {
    const is = told.find(one => name(one) === name(row))?.is ?? ''
    const [, wrapper, inner] = /^(Defaulted|Generated|GeneratedAlways)<(.+)>$/.exec(is) ?? [null, null, is]
    const bare = inner?.replace(/ \| null$/, '') ?? ''
    return (
      !kinds[row.kind]?.test(bare) || (inner ?? '').endsWith(' | null') !== row.nullable || (wrapper !== null) !== row.optional
    )
  })
  assert.deepEqual(wrong, [])
})

test('the migrations are numbered without gaps', () => {
  assert.deepEqual(
    readMigrations().map(({ number }) => number),
    readMigrations().map((_, n) => n + 1),
  )
})
