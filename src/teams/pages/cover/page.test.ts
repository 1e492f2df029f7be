// The team's board and cover for somebody who is suddenly away, on a real database.
import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { amara, colin, gina, josie, martin, ruth, someWorld, type CaseGiven } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'
import type { Seen } from '../../../web/testing.ts'

const world = await someWorld()
const { as } = theApplication(world)
let cases = 0
const aCase = (given: CaseGiven) => world.hasCase({ reference: `ASB ${String(60_000 + ++cases)}`, ...given })
const errors = (seen: Seen) =>
  seen.document.querySelectorAll('.govuk-error-summary a').map(one => [one.getAttribute('href'), one.text.trim()])
const rowOf = (seen: Seen, name: string) =>
  seen.document
    .querySelectorAll('tbody tr')
    .find(row => row.text.includes(name))
    ?.structuredText.replace(/\s+/g, ' ') ?? ''
const today = { 'from-day': '5', 'from-month': '5', 'from-year': '2026' }
const until = { 'until-day': '15', 'until-month': '5', 'until-year': '2026' }
const coversOf = (caseId: string) =>
  world.owner
    .selectFrom('case_member')
    .select(['staff_id', 'from_on', 'until_on'])
    .where('case_id', '=', caseId)
    .where('part', '=', 'cover')
    .execute()

const [first, second] = [await aCase({ lead: martin }), await aCase({ lead: martin })]

test('the board is the manager’s; another team’s cases are not on it', async () => {
  assert.equal((await as(josie).get(paths.team())).status, 403)
  const board = await as(ruth).get(paths.team())
  assert.match(board.text, /Team: North.*Tuesday 5 May 2026.*No lead: 0 .*Away today: 0/)
  assert.match(rowOf(board, 'Martin Keel'), /Martin Keel.*2.*Set cover/)
  assert.doesNotMatch(rowOf(await as(gina).get(paths.team()), 'Martin Keel'), /Martin/)
})

test('a case that nobody leads stands at the top of the board until somebody does', async () => {
  await aCase({ lead: null, reference: 'ASB 69999' })
  const board = await as(ruth).get(paths.team())
  assert.match(board.text, /No lead: 1 .*Nobody leads these.*ASB 69999/)
})

test('cover is not found for somebody whose cases another manager sees to, nor for nobody', async () => {
  assert.equal((await as(gina).get(paths.cover(martin.id))).status, 404)
  assert.equal((await as(ruth).get(paths.cover('00000000-0000-4000-8000-000000099999'))).status, 404)
  assert.equal((await as(ruth).get(paths.cover('somebody'))).status, 404)
  assert.equal((await as(josie).get(paths.cover(martin.id))).status, 403)
})

test('each case of whoever is away is a row, with somebody suggested who is not away', async () => {
  const seen = await as(ruth).get(paths.cover(martin.id))
  assert.match(seen.text, /2 open cases.*Suggested and filled in below/)
  assert.doesNotMatch(seen.document.querySelector('title')?.text ?? '', /Martin/)
  const chosen = seen.document.querySelector(`select[name="cover-${first}"] option[selected]`)
  assert.ok([josie.id, amara.id, ruth.id].includes(chosen?.getAttribute('value') ?? ''))
})

test('days that are not real or run backwards come back at their field, with the choices kept', async () => {
  const days = { ...today, 'until-day': '1', 'until-month': '5', 'until-year': '2026', [`cover-${first}`]: amara.id }
  const seen = await as(ruth).post(paths.cover(martin.id), days)
  assert.equal(seen.status, 422)
  assert.deepEqual(errors(seen), [['#until-day', 'The last day away must be the first day or later']])
  const kept = seen.document.querySelector(`select[name="cover-${first}"] option[selected]`)
  assert.equal(kept?.getAttribute('value'), amara.id)
  assert.deepEqual(await coversOf(first), [])
})

test('set, whoever covers has the case from that day, the board says by whom, and the resident is told', async () => {
  const values = { ...today, ...until, [`cover-${first}`]: amara.id, [`cover-${second}`]: josie.id }
  const seen = await as(ruth).post(paths.cover(martin.id), values)
  assert.deepEqual([seen.status, seen.location], [303, paths.cover(martin.id)])
  const days = { from_on: plainDate('2026-05-05'), until_on: plainDate('2026-05-15') }
  assert.deepEqual(await coversOf(first), [{ staff_id: amara.id, ...days }])
  const row = rowOf(await as(ruth).get(paths.team()), 'Martin Keel')
  assert.match(row, /until Friday 15 May 2026.*Amara Boateng, Josie Tran/)
  const told = await world.owner.selectFrom('outbox').select('body').where('case_id', '=', first).execute()
  assert.match(told[0]?.body ?? '', /Martin is away until Friday 15 May 2026|Martin Keel is away until Friday 15 May 2026/)
  assert.match((await as(amara).get(paths.work())).text, /ASB 60001/)
})

test('somebody who is kept from a case cannot cover it: nothing at all is set, and the field says so without why', async () => {
  const one = await aCase({ lead: amara })
  const walled = await aCase({
    lead: amara,
    facts: [happened('staff member involved', plainDate('2026-05-01'), { staff: josie.id, because: 'witness' })],
  })
  const values = { ...today, [`cover-${one}`]: josie.id, [`cover-${walled}`]: josie.id }
  const seen = await as(ruth).post(paths.cover(amara.id), values)
  assert.equal(seen.status, 422)
  assert.match(errors(seen)[0]?.[1] ?? '', /^Josie Tran cannot take ASB 6000\d\. Choose somebody else$/)
  assert.equal(errors(seen)[0]?.[0], `#cover-${walled}`)
  assert.deepEqual(await coversOf(one), [])
})

test('a case of another team in the form changes nothing', async () => {
  const theirs = await aCase({ lead: colin, team: colin.team ?? '' })
  await as(ruth).post(paths.cover(martin.id), { ...today, ...until, [`cover-${theirs}`]: josie.id })
  assert.deepEqual(await coversOf(theirs), [])
})

test('back at work, cover ends; a second time there is nothing to end', async () => {
  assert.match((await as(ruth).get(paths.coverEnd(martin.id))).text, /Away since Tuesday 5 May 2026.*on 2 cases/)
  const seen = await as(ruth).post(paths.coverEnd(martin.id), {})
  assert.deepEqual([seen.status, seen.location], [303, paths.team()])
  assert.match(rowOf(await as(ruth).get(paths.team()), 'Martin Keel'), /No.*Set cover/)
  assert.match((await as(ruth).get(paths.coverEnd(martin.id))).text, /nothing to end/)
})

test('whoever has left is not covered: each case is to be handed over', async () => {
  await world.owner
    .updateTable('staff')
    .set({ left_on: plainDate('2026-05-01') })
    .where('id', '=', martin.id)
    .execute()
  const seen = await as(ruth).get(paths.cover(martin.id))
  assert.match(seen.text, /Cases that Martin Keel left.*Hand over/)
  assert.equal(seen.document.querySelector('select'), null)
  await world.owner.updateTable('staff').set({ left_on: null }).where('id', '=', martin.id).execute()
})
