import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { plainDate } from '../kernel/plain-date.ts'
import { asSystem, inScope, type Db } from './scope.ts'
import { testDatabase } from './testing.ts'

const db = await testDatabase()
const today = plainDate('2026-05-05')
const josie = '11111111-1111-4111-8111-111111111111'
const caseId = '22222222-2222-4222-8222-222222222222'
const bytes = Buffer.from('00ff', 'hex')

const setting = async (of: Db, name: string) =>
  (await sql<{ is: string | null }>`select current_setting(${name}, true) as is`.execute(of)).rows[0]?.is
const currentUser = async (of: Db) => (await sql<{ is: string }>`select current_user as is`.execute(of)).rows[0]?.is

async function someFact(): Promise<number> {
  await db.owner.insertInto('case_head').values({ case_id: caseId, hash: bytes }).execute()
  const fact = await db.owner
    .insertInto('fact')
    .values({
      case_id: caseId,
      seq: 0,
      type: 'RecordOpened',
      about: ['report-1'],
      entry: 'e-1',
      occurred_on: today,
      recorded_at: '2026-05-05T09:42:00.123Z' as never,
      recorded_by: josie,
      compartment: 1,
      body: bytes,
      prev: bytes,
      hash: bytes,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return fact.id
}
const factId = await someFact()

test('days, moments, counts, lists and bytes come out as this program writes them', async () => {
  const fact = await db.owner.selectFrom('fact').selectAll().executeTakeFirstOrThrow()
  assert.equal(fact.id, factId)
  assert.equal(fact.occurred_on, '2026-05-05')
  assert.equal(fact.recorded_at, '2026-05-05T09:42:00.123Z')
  assert.deepEqual(fact.about, ['report-1'])
  assert.deepEqual(fact.body, bytes)
  const many = await sql<object>`select array[1::bigint] as counts, array[date '2026-05-05'] as days,
    array[timestamptz '2026-05-05 10:42:00+01'] as moments`.execute(db.app)
  assert.deepEqual(many.rows, [{ counts: [1], days: ['2026-05-05'], moments: ['2026-05-05T09:42:00.000Z'] }])
})

test('a number that JavaScript cannot hold is a fault, and is never rounded', async () => {
  await assert.rejects(sql`select 9007199254740993::bigint`.execute(db.app), /too large for a number/)
})

test('nobody changes or removes a fact, the owner neither', async () => {
  assert.equal(await currentUser(db.app), 'putright_app')
  for (const statement of ['update fact set type = type', 'delete from fact', 'truncate fact cascade']) {
    await assert.rejects(sql.raw(statement).execute(db.app), /permission denied/)
    await assert.rejects(sql.raw(statement).execute(db.owner), /facts are added, and never changed or removed/)
  }
})

test('the application owns nothing and may make nothing', async () => {
  await assert.rejects(sql`create table mine (a int)`.execute(db.app), /permission denied for schema public/)
  await assert.rejects(sql`alter table fact disable trigger all`.execute(db.app), /must be owner/)
  await assert.rejects(sql`update schema_migration set digest = ''`.execute(db.app), /permission denied/)
})

test('a scope says who asks and what day it is, and ends with its transaction', async () => {
  const seen = await inScope(db.app, { actor: josie, today }, async tx => [
    await setting(tx, 'app.actor'),
    await setting(tx, 'app.today'),
  ])
  assert.deepEqual(seen, [josie, '2026-05-05'])
  for (let n = 0; n < 5; n++) assert.equal((await setting(db.app, 'app.actor')) || null, null)
})

test('the system’s part of a request is put back to the person’s', async () => {
  const seen = await inScope(db.app, { actor: josie, today }, async tx => {
    const within = await asSystem(tx, () => asSystem(tx, () => setting(tx, 'app.actor')))
    return [within, await setting(tx, 'app.actor')]
  })
  assert.deepEqual(seen, ['system', josie])
  await assert.rejects(
    asSystem(db.app, () => Promise.resolve()),
    /inside a transaction/,
  )
})

test('what a scope did is undone when its work throws', async () => {
  await assert.rejects(
    inScope(db.app, { actor: 'system', today }, async tx => {
      await tx.insertInto('setting').values({ name: 'demo clock', value: '"2026-05-05"' }).execute()
      throw new Error('broken')
    }),
    /broken/,
  )
  assert.deepEqual(await db.owner.selectFrom('setting').selectAll().execute(), [])
})

test('each test may have a database of its own', async () => {
  const [one, two] = await Promise.all([testDatabase(), testDatabase()])
  await one.owner.insertInto('setting').values({ name: 'a', value: '{"list":[1]}' }).execute()
  assert.deepEqual(await one.owner.selectFrom('setting').selectAll().execute(), [{ name: 'a', value: { list: [1] } }])
  assert.deepEqual(await two.owner.selectFrom('setting').selectAll().execute(), [])
})
