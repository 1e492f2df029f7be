// Every case judged again when the rules change, on a real database and with the real runner of jobs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { startJobs } from '../database/jobs.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { accept } from '../kernel/result.ts'
import { handle } from '../ledger/handle.ts'
import { happened } from '../ledger/new-fact.ts'
import { raiseWalls } from '../people/index.ts'
import { compileRulebook } from '../rulebook/rulebook.ts'
import type { Judging } from '../verdicts/index.ts'
import { judgeAgain, judgeAgainTask, judgeAgainWhenRulesChanged, rulebookDigest } from './judge-again.ts'
import { rebuildCase } from './rebuild.ts'
import { josie, judging, now, someWorld, today } from './world.testing.ts'

const world = await someWorld()
const by = (rules: Judging) => ({ owner: world.owner, deps: { judging: rules, raiseWalls }, today: () => today })
const report = happened('report received', plainDate('2026-04-01'), { type: 'noise', says: 'banging' }, { about: ['report-1'] })
const kept = async () => {
  const rows = await world.owner.selectFrom('verdict').select(['case_id', 'rule']).execute()
  return [...new Set(rows.map(row => row.rule))].sort()
}
const first = rulesLeft(judging.rules.length)
const fewer = rulesLeft(40)

/** A rulebook of the first so many rules. */
function rulesLeft(many: number): Judging {
  const rules = judging.rules.slice(0, many)
  return { ...judging, rules, rulebook: compileRulebook(rules) }
}

test('a database without cases is judged by the rules of now already', async () => {
  assert.equal(await judgeAgainWhenRulesChanged(by(first)), false)
  assert.equal(await judgeAgainWhenRulesChanged(by(first)), false)
})

test('the same rules do nothing; other rules judge every case again, once, in portions', async () => {
  for (const reference of ['ASB 1', 'ASB 2', 'ASB 3']) await world.hasCase({ reference, facts: [report] })
  const before = await kept()
  assert.equal(await judgeAgainWhenRulesChanged(by(first)), false)
  assert.equal(await judgeAgainWhenRulesChanged(by(fewer)), true)
  await ranToTheEnd(fewer)
  const after = await kept()
  assert.ok(after.length > 0 && after.length < before.length)
  assert.ok(after.every(rule => fewer.rules.some(one => one.rule === rule)))
  assert.equal(await judgeAgainWhenRulesChanged(by(fewer)), false)
})

test('a process of another version leaves the work to one that has the rules', async () => {
  await assert.rejects(judgeAgain(by(first))({ rules: 'others', after: '00000000-0000-0000-0000-000000000000' }), /other rules/)
})

test('a fact that is added while its case is made again is in what was made', async () => {
  const caseId = await world.hasCase({ reference: 'ASB 4', facts: [report] })
  const anything = { start: null, isAbout: () => true, evolve: () => null }
  const call = happened('contact made', today, { channel: 'telephone', content: 'the xylophone again' })
  let added: Promise<unknown> = Promise.resolve()
  await world.as('system', async db => {
    await rebuildCase(db, caseId, { judging, raiseWalls }, today)
    // Begun while the case is held: it waits, and finds the case as it was left.
    added = world.as(josie, other =>
      handle(world.deps(other), caseId, anything, () => accept([call]), null, { by: josie.id, at: now }),
    )
    const done = await Promise.race([added.then(() => 'added'), wait(300, 'waits')])
    assert.equal(done, 'waits')
  })
  await added
  const words = await world.owner.selectFrom('search_entry').selectAll().where('case_id', '=', caseId).execute()
  assert.match(JSON.stringify(words), /xylophon/)
})

/** Runs jobs until every case has been reached. */
async function ranToTheEnd(rules: Judging): Promise<void> {
  const runner = await startJobs(world, { [judgeAgainTask]: judgeAgain(by(rules)) }, () => {})
  const judgedBy = () => world.owner.selectFrom('setting').select('value').where('name', '=', 'judged by').executeTakeFirst()
  while ((await judgedBy())?.value !== rulebookDigest(rules)) await wait(50)
  await runner.stop()
}
