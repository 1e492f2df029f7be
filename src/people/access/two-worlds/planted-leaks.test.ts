// A comparison that never finds anything proves nothing: here are leaks of every sort, and it finds them all.
import assert from 'node:assert/strict'
import test from 'node:test'
import { inItsOwnProcess } from './lane.testing.ts'
import { plantedLeaks } from './planted.testing.tsx'
import { preparedWorld } from './prepared.testing.ts'

const report = await inItsOwnProcess({ kind: 'planted', world: await preparedWorld(1), most: 400 })
if (report.kind !== 'planted') throw new Error('asked for planted leaks and told of something else')
const found = new Map(report.found.map(one => [one.name, one]))

test('there are at least twenty ways to leak', () => assert.ok(plantedLeaks.filter(one => !one.honest).length >= 20))

for (const { name } of plantedLeaks.filter(one => !one.honest))
  test(`the leak is found: ${name}`, t => {
    assert.ok(found.has(name), `not in ${report.pairs} pairs of worlds`)
    t.diagnostic(`in pair ${found.get(name)?.pair}`)
  })

for (const { name } of plantedLeaks.filter(one => one.honest))
  test(`what is no leak is not taken for one: ${name}`, () => assert.equal(found.get(name)?.shows, undefined))
