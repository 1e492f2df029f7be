// Search on a real database: what is found, how forgivingly, and that nothing hidden shows.
import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { colin, dilys, josie, piotr, ruth, someWorld, teams, yusuf } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'

const world = await someWorld()
const { as } = theApplication(world)
const note = (content: string) => happened('contact made', plainDate('2026-05-01'), { channel: 'telephone', content })
await world.owner.updateTable('resident').set({ name: 'Zoë O’Hara-Webb' }).where('id', '=', dilys.id).execute()
await world.hasCase({ reference: 'ASB 41276', facts: [note('The drilling goes on past midnight')] })
await world.hasCase({
  reference: 'ASB 52001',
  resident: dilys,
  team: teams.south,
  lead: colin,
  facts: [note('A trombone, she thinks')],
})
await world.hasCase({
  reference: 'ASB 41990',
  title: 'Rubbish',
  facts: [happened('background', plainDate('2026-05-01'), { says: 'Counsel advises xylophones' }, { compartment: 'legal' })],
})

const results = async (words: string, person = josie) => {
  const seen = await as(person).post(paths.search(), { for: words })
  assert.equal(seen.status, 200)
  return seen.document.querySelectorAll('.putright-found a').map(one => /^(?:ASB|COM) \d+/.exec(one.text.trim())?.[0])
}

test('those who work no cases have no search', async () => {
  for (const person of [yusuf, piotr]) assert.equal((await as(person).get(paths.search())).status, 403)
})

test('a reference, whole or in part, with or without its letters', async () => {
  for (const words of ['ASB 41276', 'asb41276', '41276', '4127']) assert.deepEqual(await results(words), ['ASB 41276'], words)
  assert.deepEqual(await results('41'), ['ASB 41276', 'ASB 41990'])
})

test('a name or an address, by the beginning of its words in any order', async () => {
  for (const words of ['seun', 'FROST ade', 'Adeyinka-Frost', '14 penh', 'zz1 14'])
    assert.deepEqual(await results(words), ['ASB 41276', 'ASB 41990'], words)
})

test('accents, apostrophes and hyphens need not be typed, nor be left out', async () => {
  for (const words of ["O'Hara", 'o’hara', 'O‘Hara-Webb', 'hara', 'oharawebb', 'zoe', 'ZOË webb'])
    assert.deepEqual(await results(words, colin), ['ASB 52001'], words)
})

test('words in notes, in other forms of the word too', async () => {
  for (const words of ['drilling', 'drill', 'midnight drilling']) assert.deepEqual(await results(words), ['ASB 41276'], words)
})

test('what somebody may not see is answered as what is not there', async () => {
  const answer = async (words: string, person: typeof josie) => {
    const seen = await as(person).post(paths.search(), { for: words })
    return seen.text.replaceAll(words, '')
  }
  for (const words of ['52001', 'trombone', 'Dilys', 'xylophones'])
    assert.equal(await answer(words, josie), await answer('nowhere', josie), words)
  assert.deepEqual(await results('xylophones', ruth), ['ASB 41990'])
})

test('nothing found says what to try; nothing typed finds nothing', async () => {
  const seen = await as(josie).post(paths.search(), { for: 'zebra crossing' })
  assert.match(seen.text, /Nothing found.*fewer letters/)
  assert.equal(seen.document.querySelector('input#for')?.getAttribute('value'), 'zebra crossing')
  assert.match((await as(josie).post(paths.search(), { for: "'%" })).text, /Enter at least one letter or number/)
})

test('the words stay out of the window’s title and the audit', async () => {
  const seen = await as(josie).post(paths.search(), { for: 'seun' })
  assert.equal(seen.document.querySelector('title')?.text, 'Search – Putright')
  const rows = await world.owner.selectFrom('audit_entry').select(['what', 'route']).where('route', '=', '/search').execute()
  assert.ok(rows.length > 0)
  for (const row of rows) assert.deepEqual(row, { what: 'searched', route: '/search' })
})
