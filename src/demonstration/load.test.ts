// Thistlecombe Homes in a real database: as large and as mixed as it says it is, and refused where somebody's real work is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testDatabase } from '../database/testing.ts'
import { afterwardsFor, judgingFor } from '../application.ts'
import { inScope } from '../database/scope.ts'
import { instant } from '../kernel/instant.ts'
import { caseMask, loadActor } from '../people/index.ts'
import { loadStandards } from '../standards/index.ts'
import { someWorld } from '../record/world.testing.ts'
import { staffId } from './landlord/staff.ts'
import { demonstrationDay, loadDemonstration } from './load.ts'
import { background, stories, type Way } from './stories/stories.ts'

const deps = afterwardsFor(judgingFor(loadStandards(), 'thistlecombe'))
const now = instant('2026-11-25T09:00:00.000Z')

test('it is not put into a database in which anybody works', async () => {
  const world = await someWorld()
  await assert.rejects(loadDemonstration(world.owner, deps, now), /did not make/)
})

test('it holds 2,480 homes and about 400 cases of every state, and is loaded once', async () => {
  const { owner } = await testDatabase()
  const began = performance.now()
  assert.equal(await loadDemonstration(owner, deps, now), 'loaded')
  console.log(`The demonstration was loaded in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  assert.equal(await loadDemonstration(owner, deps, now), 'there already')
  const count = async (table: 'home' | 'case_row' | 'fact' | 'verdict') => {
    const { n } = await owner
      .selectFrom(table)
      .select(eb => eb.fn.countAll<string>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  assert.equal(await count('home'), 2480)
  assert.ok((await count('case_row')) >= 390)
  assert.ok((await count('fact')) > 10_000)
  assert.ok((await count('verdict')) > 10_000)
  const kinds = await owner.selectFrom('case_row').select(['kind', 'status']).distinct().execute()
  assert.equal(kinds.length, 4, 'both kinds of case, open and closed')
  const last = await owner
    .selectFrom('fact')
    .select(eb => eb.fn.max('recorded_at').as('at'))
    .executeTakeFirstOrThrow()
  assert.ok(last.at < '2026-05-05T08:30:00.000Z', 'nothing is recorded after the demonstration begins')
  const walls = await owner.selectFrom('wall').select('staff_id').execute()
  assert.ok(walls.length >= 2)
  const asSystem = { actor: 'system', today: demonstrationDay } as const
  const unseen = await inScope(owner, asSystem, async db => {
    const found: string[] = []
    for (const { caseId, as } of waysToOpen()) {
      const actor = await loadActor(db, staffId(as), demonstrationDay)
      assert.ok(actor, as)
      if ((await caseMask(db, actor, caseId)) === 0) found.push(`${as}: ${caseId}`)
    }
    return found
  })
  assert.deepEqual(unseen, [], 'whoever the start page opens a story as may see it')
})

const waysToOpen = (): readonly Way[] => [
  ...stories.flatMap(({ was, now, besides }) => [was, now, ...(besides ? [besides] : [])]),
  ...background.map(({ way }) => way),
]
