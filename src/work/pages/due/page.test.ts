import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { amara, colin, helen, josie, ruth, someWorld, yusuf } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'

const world = await someWorld()
const { as } = theApplication(world)
const day = plainDate
const facts = ['2026-05-06', '2026-05-08', '2026-05-12'].map(by =>
  happened('commitment made', day('2026-05-01'), { what: `Ring by ${by}`, by }, { about: [`promise-${by}`] }),
)
await world.hasCase({ reference: 'ASB 41276', lead: amara, openedOn: '2026-05-01', facts })

test('an analyst does not open it', async () => assert.equal((await as(yusuf).get(paths.due())).status, 403))

test('each day of the week has what is due on it, over every case one may see', async () => {
  for (const person of [amara, ruth, helen]) {
    const seen = await as(person).get(paths.due())
    assert.match(seen.text, /Monday 4 May 2026 to Sunday 10 May 2026/)
    assert.match(seen.text, /Wednesday 6 May 2026.*ring by 2026-05-06.*Friday 8 May 2026.*ring by 2026-05-08/i)
    assert.doesNotMatch(seen.text, /2026-05-12/)
  }
})

test('a colleague of the team sees the general part, and the words of a promise that is general', async () =>
  assert.match((await as(josie).get(paths.due())).text, /Ring by 2026-05-06.*led by Amara Boateng/))

test('another team sees nothing of it', async () =>
  assert.match((await as(colin).get(paths.due())).text, /Nothing is due in this week/))

test('another week is a link away, and a week that is none is this one', async () => {
  assert.match((await as(amara).get(paths.due({ week: '2026-05-12' }))).text, /Monday 11 May 2026 to .*Ring by 2026-05-12/)
  for (const week of ['2026-13-40', '9999-12-31', 'soon'])
    assert.match((await as(amara).get(paths.due({ week }))).text, /Monday 4 May 2026 to/)
})
