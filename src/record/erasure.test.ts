// Erasure on a real database: what was destroyed is nowhere, what is left still proves itself, and a hold beats it.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import type { Instant } from '../kernel/instant.ts'
import { eraseSealed, type Destroying } from '../ledger/erasure.ts'
import { exportCase } from '../ledger/export/export-case.ts'
import { checkExport } from '../ledger/export/check/index.ts'
import type { CaseId, Recorded } from '../ledger/fact.ts'
import { handle } from '../ledger/handle.ts'
import { legalHolds, liftHold, placeHold } from '../ledger/legal-hold.ts'
import { happened } from '../ledger/new-fact.ts'
import { everyCompartment, maskOf, type Mask } from '../ledger/compartment.ts'
import { readFacts } from '../ledger/read.ts'
import { signerNumbered } from '../ledger/ledger.testing.ts'
import { helen, now, someWorld, today } from './world.testing.ts'

const world = await someWorld()
const signer = signerNumbered(1)
const acting = { by: helen.id, at: now }
const asked = { as: 'erased', rule: 'retention 6.2', reasons: 'The resident asked.' } as const

const erase = (caseId: CaseId, of: string, fields: readonly string[], how: Partial<Destroying> = asked) =>
  world.as('system', db => eraseSealed(world.deps(db), { caseId, of, fields, ...asked, ...how }, acting))
const place = (caseId: CaseId) =>
  world.as('system', db => handle(world.deps(db), caseId, legalHolds, placeHold, { reasons: 'A claim', on: today }, acting))
const lift = (caseId: CaseId, of: string) =>
  world.as('system', db => handle(world.deps(db), caseId, legalHolds, liftHold, { of, reasons: 'Settled', on: today }, acting))
const read = (caseId: CaseId, mask: Mask = everyCompartment): Promise<readonly Recorded[]> =>
  world.as('system', db => readFacts(db, caseId, mask))
const entry = async (caseId: CaseId, of: string, mask?: Mask) =>
  (await read(caseId, mask)).find(fact => fact.entryId === of) ?? assert.fail()
const exported = (caseId: CaseId, mask: Mask = everyCompartment) =>
  world.as('system', db => exportCase(db, { caseId, mask, exported: { at: now, by: 'Helen Oduya', for: 'a test' }, signer }))

let cases = 0
const withWords = async (words: string, more: Parameters<typeof happened>[3] = {}) => {
  const of = `e${String(++cases).padStart(11, '0')}`
  const caseId = await world.hasCase({
    n: 500 + cases,
    reference: `ASB 2${String(cases).padStart(4, '0')}`,
    facts: [
      happened('contact made', today, { channel: 'telephone', content: words, mood: `${words}-too` }, { entryId: of, ...more }),
    ],
  })
  return { caseId, of }
}

/** Every table of the database, as text. */
async function wholeDatabase(): Promise<string> {
  const tables = await sql<{
    name: string
  }>`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`.execute(
    world.owner,
  )
  const all = await Promise.all(
    tables.rows.map(({ name }) => sql<{ row: string }>`select t::text as row from ${sql.raw(name)} t`.execute(world.owner)),
  )
  return all.flatMap(({ rows }) => rows.map(({ row }) => row)).join('\n')
}

test('what was erased is nowhere in the database, and what was not is still found', async () => {
  const { caseId, of } = await withWords('canaryone')
  await world.add(caseId, [happened('contact made', today, { channel: 'visit', content: 'canarytwo' })])
  assert.match(await wholeDatabase(), /canaryone/)
  const done = await erase(caseId, of, ['content'])
  assert.ok(done.ok)
  const left = await wholeDatabase()
  assert.doesNotMatch(left.replaceAll('canaryone-too', ''), /canaryone(?!')/)
  const hits = await sql<{
    fact_id: number
  }>`select fact_id from search_entry where words @@ plainto_tsquery('english', 'canaryone-too')`.execute(world.owner)
  assert.equal(hits.rows.length, 1)
  assert.ok((await erase(caseId, of, ['mood'])).ok)
  assert.doesNotMatch(await wholeDatabase(), /canaryone/)
  assert.match(await wholeDatabase(), /canarytwo/)
})

test('a reader is told that it was there and was destroyed, by whom, when and under what rule', async () => {
  const { caseId, of } = await withWords('canarythree')
  const done = await erase(caseId, of, ['mood', 'content'])
  const fact = await entry(caseId, of)
  assert.deepEqual([fact.fields, fact.withheld], [{ channel: 'telephone' }, ['content', 'mood']])
  const told = (await read(caseId)).at(-1)
  assert.deepEqual(done.ok && done.value, [told])
  assert.deepEqual(told?.fields, { of, fields: ['content', 'mood'], rule: 'retention 6.2', reasons: 'The resident asked.' })
  assert.deepEqual([told?.type, told?.recordedBy, told?.recordedAt], ['ContentErased', helen.id, now])
})

test('of what lies in a closer compartment only its readers learn that it was destroyed', async () => {
  const { caseId, of } = await withWords('canaryfour', { closer: { content: 'informant identity' } })
  assert.ok((await erase(caseId, of, ['content', 'mood'])).ok)
  assert.deepEqual((await entry(caseId, of)).withheld, ['mood', 'content'])
  assert.deepEqual((await entry(caseId, of, maskOf('general'))).withheld, ['mood'])
  assert.doesNotMatch(JSON.stringify(await read(caseId, maskOf('general'))), /"content"/)
  const file = await exported(caseId, maskOf('general'))
  const { ok, withheld } = checkExport(file)
  assert.deepEqual([ok, withheld.erased, withheld['closed facts'], withheld['unnamed fields']], [true, 1, 1, 1])
  assert.equal(checkExport(await exported(caseId)).withheld.erased, 2)
})

test('a redaction leaves words in the place of those taken out', async () => {
  const { caseId, of } = await withWords('canaryfive')
  assert.ok((await erase(caseId, of, ['content'], { as: 'redacted', instead: 'A neighbour’s health was mentioned.' })).ok)
  assert.deepEqual((await read(caseId)).at(-1)?.fields, {
    of,
    fields: ['content'],
    instead: 'A neighbour’s health was mentioned.',
    reasons: 'The resident asked.',
  })
  assert.equal(checkExport(await exported(caseId)).withheld.redacted, 1)
})

describe('nothing is destroyed', () => {
  test('twice, or that is not sealed, or of another case', async () => {
    const { caseId, of } = await withWords('canarysix')
    const other = await withWords('canaryseven')
    assert.ok((await erase(caseId, of, ['content'])).ok)
    for (const [where, fields] of [
      [caseId, ['content']],
      [caseId, ['mood', 'content']],
      [caseId, ['channel']],
      [caseId, []],
      [other.caseId, ['mood']],
    ] as const)
      assert.deepEqual(await erase(where, of, fields), { ok: false, refusal: { why: 'not-there' } })
    assert.equal((await entry(caseId, of)).fields['mood'], 'canarysix-too')
  })
  test('while a hold is in force; once every hold is lifted it is', async () => {
    const { caseId, of } = await withWords('canaryeight')
    const [first, second] = [await place(caseId), await place(caseId)]
    assert.ok(first.ok && second.ok)
    const ids = [...first.value, ...second.value].map(fact => fact.entryId)
    const isHeld = async () =>
      (await world.owner.selectFrom('case_row').select('held').where('case_id', '=', caseId).executeTakeFirstOrThrow()).held
    assert.deepEqual(await erase(caseId, of, ['content']), { ok: false, refusal: { why: 'held' } })
    await lift(caseId, ids[0] ?? '')
    assert.deepEqual([await isHeld(), await erase(caseId, of, ['content'])], [true, { ok: false, refusal: { why: 'held' } }])
    await world.add(caseId, [happened('entry withdrawn', today, { of: ids[1] ?? '', reasons: 'not a way to lift it' })])
    assert.deepEqual([await isHeld(), await erase(caseId, of, ['content'])], [true, { ok: false, refusal: { why: 'held' } }])
    assert.deepEqual(await lift(caseId, ids[0] ?? ''), { ok: false, refusal: { why: 'no-such-hold' } })
    await lift(caseId, ids[1] ?? '')
    assert.equal(await isHeld(), false)
    assert.ok((await erase(caseId, of, ['content'])).ok)
  })
  test('without a fact that says so, by the application or by the function it asks', async () => {
    const { of } = await withWords('canarynine')
    await assert.rejects(
      world.as('system', db => sql`delete from sealed`.execute(db)),
      /permission denied/,
    )
    await assert.rejects(
      world.as('system', db => sql`select erase_sealed(${of}, ${['content']})`.execute(db)),
      /nothing is destroyed without a fact that says so/,
    )
    await assert.rejects(
      world.as(helen, db => sql`select erase_sealed(${of}, ${['content']})`.execute(db)),
      /only the record destroys/,
    )
    assert.match(await wholeDatabase(), /canarynine/)
  })
  test('when what follows the fact fails', async () => {
    const { caseId, of } = await withWords('canaryten')
    const failing = world.as('system', db =>
      eraseSealed(
        { db, afterwards: () => Promise.reject(new Error('no verdicts today')) },
        { caseId, of, fields: ['content'], ...asked },
        acting,
      ),
    )
    await assert.rejects(failing, /no verdicts today/)
    assert.equal((await entry(caseId, of)).fields['content'], 'canaryten')
  })
})

/** Rounds of a hold against an erasure: 12, or as many as HOLD_ROUNDS says. */
const rounds = Number(process.env.HOLD_ROUNDS ?? 12)

test('a hold beats an erasure in any interleaving: what is destroyed was destroyed before the hold was placed', async () => {
  let [destroyed, kept] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const { caseId, of } = await withWords(`round${round}`)
    const steps = [
      () => place(caseId),
      () => erase(caseId, of, ['content']),
      () => erase(caseId, of, ['mood']),
      () => place(caseId),
    ]
    const turned = [...steps.slice(round % 4), ...steps.slice(0, round % 4)]
    await Promise.all(
      turned.map(async (step, n) => {
        for (let wait = 0; wait < (round * n) % 7; wait++) await new Promise(setImmediate)
        return step()
      }),
    )
    const facts = await read(caseId)
    const firstHold = facts.findIndex(fact => fact.type === 'LegalHoldPlaced')
    assert.ok(
      facts.every((fact, n) => fact.type !== 'ContentErased' || n < firstHold),
      `round ${round}`,
    )
    const gone = facts.filter(fact => fact.type === 'ContentErased').flatMap(fact => fact.fields['fields'] as string[])
    assert.deepEqual([...(await entry(caseId, of)).withheld].sort(), gone.sort())
    destroyed += gone.length
    kept += 2 - gone.length
    assert.ok(checkExport(await exported(caseId)).ok)
  }
  assert.ok(destroyed + kept === rounds * 2)
})

test('a transaction that reads a snapshot cannot miss a hold placed after it', async () => {
  const { caseId, of } = await withWords('canaryeleven')
  const erasing = world.app
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async db => {
      await sql`select set_config('app.actor', 'system', true), set_config('app.today', ${today}, true)`.execute(db)
      await read2(db)
      await place(caseId)
      return eraseSealed(
        world.deps(db),
        { caseId, of, fields: ['content'], ...asked },
        { ...acting, at: '2026-05-05T09:43:00.000Z' as Instant },
      )
    })
  await assert.rejects(erasing, /could not serialize access/)
  assert.equal((await entry(caseId, of)).fields['content'], 'canaryeleven')
})

const read2 = (db: Parameters<typeof readFacts>[0]) => sql`select count(*) from fact`.execute(db)
