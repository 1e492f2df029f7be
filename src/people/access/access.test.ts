// Three answers to one question, written three ways, held to each other over random worlds: the expression in every query, the
// row-level security beneath it, and the slow reference. PUTRIGHT_WORLDS=20 tries more worlds, PUTRIGHT_SEED another one.
import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { asSystem, inScope, type Db } from '../../database/scope.ts'
import { testDatabase } from '../../database/testing.ts'
import type { Instant } from '../../kernel/instant.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { bitOf, compartments, nothing, type Mask } from '../../ledger/compartment.ts'
import { loadActor } from './load-actor.ts'
import { caseMaskExpression, visibleCase } from './predicate.ts'
import { maySee, type Moment, type SmallWorld } from './reference.ts'
import { changed, fit, load, lotsFrom, moments, oneFactInEachCompartment, smallWorld } from './small-world.testing.ts'

const worlds = Number(process.env.PUTRIGHT_WORLDS ?? 1)
const firstSeed = Number(process.env.PUTRIGHT_SEED ?? 20_260_505)
const size = { staff: 22, cases: 200, teams: 3 }

type Masks = ReadonlyMap<string, Mask>

const scopeOf = (actor: string, { today, now }: Moment) => ({ actor, today: plainDate(today), now: now as Instant })

function byReference(world: SmallWorld, staffId: string, moment: Moment): Masks {
  const person = world.staff.find(({ id }) => id === staffId)
  if (person === undefined) throw new Error('nobody')
  const maskOf = (one: SmallWorld['cases'][number]) =>
    compartments
      .filter(compartment => maySee(world, person, one, compartment, moment))
      .reduce((mask, one) => mask | bitOf(one), nothing)
  return new Map(world.cases.map(one => [one.caseId, maskOf(one)] as const).filter(([, mask]) => mask !== nothing))
}

/** With every row in sight, so that the expression alone decides. */
const byPredicate = (db: Db, staffId: string, moment: Moment): Promise<{ masks: Masks; visible: ReadonlySet<string> }> =>
  inScope(db, scopeOf(staffId, moment), tx =>
    asSystem(tx, async () => {
      const actor = await loadActor(tx, staffId, plainDate(moment.today))
      if (actor === null) return { masks: new Map(), visible: new Set<string>() }
      const rows = await tx
        .selectFrom('case_row')
        .select(['case_id', caseMaskExpression(actor).as('mask')])
        .execute()
      const visible = await tx.selectFrom('case_row').select('case_id').where(visibleCase(actor)).execute()
      return {
        masks: new Map(rows.filter(({ mask }) => mask !== nothing).map(({ case_id, mask }) => [case_id, mask])),
        visible: new Set(visible.map(({ case_id }) => case_id)),
      }
    }),
  )

/** With no condition at all, so that row-level security alone decides. */
const byRowSecurity = (db: Db, staffId: string, moment: Moment): Promise<{ masks: Masks; visible: ReadonlySet<string> }> =>
  inScope(db, scopeOf(staffId, moment), async tx => {
    const seen = await tx
      .selectFrom('fact')
      .select(['case_id', sql<Mask>`bit_or(compartment)::int`.as('mask')])
      .groupBy('case_id')
      .execute()
    const visible = await tx.selectFrom('case_row').select('case_id').execute()
    const masks = new Map(seen.map(({ case_id, mask }) => [case_id, mask]))
    return { masks, visible: new Set(visible.map(({ case_id }) => case_id)) }
  })

const sorted = (masks: Masks) => [...masks].sort(([one], [other]) => (one < other ? -1 : 1))
const names = (visible: ReadonlySet<string>) => [...visible].sort()

async function agree(db: { app: Db }, world: SmallWorld, moment: Moment, seed: number): Promise<number> {
  for (const { id } of world.staff) {
    const told = `PUTRIGHT_SEED=${seed}: ${id} at ${moment.now}`
    const expected = byReference(world, id, moment)
    const predicate = await byPredicate(db.app, id, moment)
    const security = await byRowSecurity(db.app, id, moment)
    assert.deepEqual(sorted(predicate.masks), sorted(expected), `the predicate differs from the reference. ${told}`)
    assert.deepEqual(names(predicate.visible), [...expected.keys()].sort(), `visibleCase differs from the reference. ${told}`)
    assert.deepEqual(sorted(security.masks), sorted(expected), `row-level security differs from the reference. ${told}`)
    assert.deepEqual(names(security.visible), [...expected.keys()].sort(), `visible case rows differ from the reference. ${told}`)
  }
  return world.staff.length * world.cases.length * compartments.length
}

test('the predicate, row-level security and the slow reference give one answer for each person, case and compartment', async t => {
  const db = await testDatabase()
  let triples = 0
  for (let seed = firstSeed; seed < firstSeed + worlds; seed++) {
    const lots = lotsFrom(seed)
    let world = fit(smallWorld(lots, size))
    await load(db.owner, world)
    if (seed === firstSeed)
      await oneFactInEachCompartment(
        db.owner,
        world.cases.map(({ caseId }) => caseId),
      )
    for (const phase of ['as it is drawn', 'a day later']) {
      if (phase === 'a day later') await load(db.owner, (world = fit(changed(lots, world))))
      for (const moment of moments) triples += await agree(db, world, moment, seed)
    }
  }
  t.diagnostic(`${triples} triples`)
  assert.ok(triples >= 100_000, `only ${triples} triples`)
})
