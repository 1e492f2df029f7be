// The record on a real database: added to in one chain, by one at a time, read only as far as its reader may see.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../kernel/result.ts'
import { amara, josie, judging, now, someWorld, today } from '../record/world.testing.ts'
import { raiseWalls } from '../people/index.ts'
import { rebuildCase } from '../record/rebuild.ts'
import { chainHash, genesis } from './chain.ts'
import { maskOf } from './compartment.ts'
import type { NewFact, Recorded } from './fact.ts'
import { handle, type Thing } from './handle.ts'
import { happened } from './new-fact.ts'
import { readFacts } from './read.ts'

const world = await someWorld()

const calls: Thing<number> = { start: 0, isAbout: fact => fact.type === 'ContactMade', evolve: count => count + 1 }
const call = (content: string) => happened('contact made', plainDate('2026-05-01'), { channel: 'telephone', content })
const atMostThree = (made: number): Result<readonly NewFact[], { readonly why: 'enough'; readonly made: number }> =>
  made >= 3 ? refuse({ why: 'enough', made }) : accept([call(`call ${made + 1}`)])
const acting = { by: josie.id, at: now }

const addCall = (caseId: string, by = josie) =>
  world.as(by, db => handle(world.deps(db), caseId, calls, atMostThree, null, { by: by.id, at: now }))
const read = (caseId: string, mask = 31): Promise<readonly Recorded[]> => world.as('system', db => readFacts(db, caseId, mask))

test('nothing is added to a case that is not there', async () => {
  await assert.rejects(addCall('00000000-0000-4000-8000-00000000dead'), /no such case/)
})

test('a decision that says no adds nothing', async () => {
  const caseId = await world.hasCase({ reference: 'ASB 10001', facts: [call('one'), call('two'), call('three')] })
  const before = await read(caseId)
  assert.deepEqual(await addCall(caseId), { ok: false, refusal: { why: 'enough', made: 3 } })
  assert.equal((await read(caseId)).length, before.length)
})

test('a form that was shown before somebody else added something is told who did, and adds nothing', async () => {
  const caseId = await world.hasCase({ reference: 'ASB 10002' })
  const seen = (await read(caseId, 1)).length
  await addCall(caseId, amara)
  const late = await world.as(josie, db =>
    handle(world.deps(db), caseId, calls, atMostThree, null, { ...acting, expecting: { seen, mask: 1 } }),
  )
  assert.deepEqual(late, { ok: false, refusal: { why: 'moved-on', by: amara.id, at: now } })
})

test('what its reader may not see does not make a form out of date', async () => {
  const caseId = await world.hasCase({ reference: 'ASB 10003' })
  const seen = (await read(caseId, 1)).length
  await world.add(caseId, [happened('background', today, { says: 'advice' }, { compartment: 'legal' })])
  const added = await world.as(josie, db =>
    handle(world.deps(db), caseId, calls, atMostThree, null, { ...acting, expecting: { seen, mask: 1 } }),
  )
  assert.ok(added.ok)
})

test('twenty people adding at once make one chain of twenty, each decided on what the one before left', async () => {
  const caseId = await world.hasCase({ reference: 'ASB 10004' })
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => addCall(caseId)))
  assert.equal(outcomes.filter(outcome => outcome.ok).length, 3)
  const rows = await world.owner.selectFrom('fact').selectAll().where('case_id', '=', caseId).orderBy('seq').execute()
  rows.reduce((prev, row, seq) => {
    assert.equal(row.seq, seq)
    assert.deepEqual(Buffer.from(row.prev), Buffer.from(prev))
    assert.deepEqual(Buffer.from(row.hash), Buffer.from(chainHash({ caseId, seq, prev, body: row.body })))
    return row.hash
  }, genesis(caseId))
})

test('a reader without a compartment finds neither its facts nor its fields', async () => {
  const caseId = await world.hasCase({
    reference: 'ASB 10005',
    facts: [
      happened(
        'report received',
        today,
        { type: 'noise', says: 'shouting at night', name: 'Maya' },
        { about: ['report-1'], closer: { name: 'informant identity' } },
      ),
      happened('background', today, { says: 'counsel advised' }, { compartment: 'legal' }),
    ],
  })
  const [general, close] = [await read(caseId, 1), await read(caseId, maskOf('general', 'informant identity'))]
  assert.equal(general.length, close.length)
  assert.doesNotMatch(JSON.stringify(general), /Maya|counsel/)
  assert.match(JSON.stringify(close), /Maya/)
  assert.deepEqual(general.at(-1)?.withheld, [])
  assert.equal((await read(caseId, 0)).length, 0)
})

test('a clock that is minutes behind the record is a fault, and a moment behind takes the time of the fact before', async () => {
  const caseId = await world.hasCase({ reference: 'ASB 10006', facts: [call('now')] })
  await assert.rejects(world.add(caseId, [call('early')], josie, '2026-05-05T09:30:00.000Z' as Instant), /The clock says/)
  const [added] = await world.add(caseId, [call('a moment early')], josie, '2026-05-05T09:41:58.000Z' as Instant)
  assert.equal(added?.recordedAt, now)
})

test('folds and verdicts made again from the facts are the ones that were kept', async () => {
  const caseId = await world.hasCase({
    reference: 'ASB 10007',
    facts: [
      happened('report received', plainDate('2026-04-01'), { type: 'noise', says: 'banging' }, { about: ['report-1'] }),
      happened('risk assessed', plainDate('2026-04-03'), { level: 'high', of: 'resident' }),
      happened('hand-over offered', today, { to: amara.id, from: josie.id, note: 'weekly calls' }, { about: ['handover-1'] }),
      happened('background', today, { says: 'a child was seen' }, { compartment: 'safeguarding' }),
      call('we spoke about the banging'),
    ],
  })
  const kept = await everythingKept(caseId)
  assert.ok(kept.verdict.length > 10)
  await world.as('system', db => rebuildCase(db, caseId, { judging, raiseWalls }, today))
  assert.deepEqual(await everythingKept(caseId), kept)
})

async function everythingKept(caseId: string) {
  const tables = ['case_row', 'case_party', 'case_member', 'handover', 'search_entry', 'verdict'] as const
  const kept: Record<string, unknown[]> = {}
  for (const table of tables) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(t) as row from ${sql.table(table)} t where case_id = ${caseId} order by to_jsonb(t)::text`.execute(
      world.owner,
    )
    kept[table] = rows.map(one => one.row)
  }
  return kept as { [table in (typeof tables)[number]]: unknown[] }
}
