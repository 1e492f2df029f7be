import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { visiting } from '../../../record/app.testing.ts'
import { josie, someWorld } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'
import { workPages } from '../../pages.ts'

const world = await someWorld()
const as = visiting(world, workPages)

test('somebody without cases is told that nothing is due', async () => {
  const seen = await as(josie).get(paths.work())
  assert.equal(seen.status, 200)
  assert.match(seen.text, /Nothing is due today\./)
})

test('a report that nobody acknowledged is overdue', async () => {
  await world.hasCase({ facts: [happened('report received', plainDate('2026-04-20'), {}, { about: ['report-1'], held: 'landlord' })] })
  const seen = await as(josie).get(paths.work())
  console.log(seen.text)
})
