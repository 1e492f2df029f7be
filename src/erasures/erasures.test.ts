// Holds and destruction as the data protection officer and the second person meet them, on a real database.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { happened } from '../ledger/new-fact.ts'
import { readFacts } from '../ledger/read.ts'
import { theApplication } from '../record/application.testing.ts'
import { amara, colin, gina, helen, josie, piotr, ruth, someWorld, yusuf } from '../record/world.testing.ts'
import { paths } from '../ui/paths.ts'

const world = await someWorld()
const { as } = theApplication(world)
const day = plainDate('2026-04-02')

let cases = 0
/** A case with one entry whose words may go. */
async function aCase() {
  const caseId = await world.hasCase({ reference: `ASB ${61_000 + ++cases}`, openedOn: '2026-04-01' })
  const told = happened(
    'contact made',
    day,
    { channel: 'visit', content: 'Her sister Blessing lives at number nine.', reasons: 'Dilys told us' },
    { closer: { reasons: 'informant identity' } },
  )
  const [added] = await world.add(caseId, [told])
  return { caseId, entryId: added?.entryId ?? assert.fail() }
}
const asked = { 'field-content': 'yes', as: 'redacted', instead: 'where a relative lives', reasons: 'It was never needed.' }
const facts = (caseId: string) => world.as('system', db => readFacts(db, caseId, 31))
const lastEntry = async (caseId: string, type: string) =>
  (await facts(caseId)).findLast(fact => fact.type === type)?.entryId ?? assert.fail(`no ${type}`)
const ask = (caseId: string, entryId: string, values: Readonly<Record<string, string>> = asked, by = helen) =>
  as(by).post(paths.case.erasure(caseId, entryId), values)
const answer = async (caseId: string, values: Readonly<Record<string, string>>, by = ruth) =>
  as(by).post(paths.case.erasureAnswer(caseId, await lastEntry(caseId, 'ErasureAsked')), values)
const types = async (caseId: string) => (await facts(caseId)).map(fact => fact.type)

describe('who may', () => {
  test('only the data protection officer places a hold or asks; nobody else is offered it', async () => {
    const { caseId, entryId } = await aCase()
    for (const person of [josie, amara, ruth, yusuf, piotr])
      for (const to of [paths.case.hold(caseId), paths.case.erasure(caseId, entryId)]) {
        assert.equal((await as(person).get(to)).status, 403)
        assert.equal((await as(person).post(to, asked)).status, 403)
      }
    assert.doesNotMatch((await as(ruth).get(paths.case.show(caseId))).text, /Destroy words/)
    assert.match((await as(helen).get(paths.case.show(caseId))).text, /Destroy words/)
  })
  test('the manager of another team finds no such case, and no such request', async () => {
    const { caseId, entryId } = await aCase()
    await ask(caseId, entryId)
    const to = paths.case.erasureAnswer(caseId, await lastEntry(caseId, 'ErasureAsked'))
    assert.equal((await as(gina).get(paths.case.keeping(caseId))).status, 404)
    assert.equal((await as(gina).get(to)).status, 404)
    assert.equal((await as(colin).get(paths.case.keeping(caseId))).status, 403)
    assert.doesNotMatch((await as(gina).get(paths.work())).text, /to be destroyed/)
  })
})

describe('asking', () => {
  test('without a field, a way or a reason it is turned back with what was typed', async () => {
    const { caseId, entryId } = await aCase()
    const seen = await ask(caseId, entryId, { instead: 'kept as typed' })
    assert.equal(seen.status, 422)
    for (const message of ['Choose what should go', 'Choose why it goes', 'Enter why it should go'])
      assert.ok(seen.text.includes(message))
    assert.match(seen.html, /kept as typed/)
    assert.match((await ask(caseId, entryId, { ...asked, as: 'erased' })).text, /Enter the retention rule or the request/)
  })
  test('for what is not in the entry, or twice for the same, is refused', async () => {
    const { caseId, entryId } = await aCase()
    assert.equal((await ask(caseId, entryId, { ...asked, 'field-content': '', 'field-channel': 'yes' })).status, 409)
    assert.equal((await ask(caseId, entryId)).status, 303)
    assert.match((await ask(caseId, entryId)).text, /was asked for already/)
  })
  test('destroys nothing by itself', async () => {
    const { caseId, entryId } = await aCase()
    await ask(caseId, entryId)
    assert.match((await as(josie).get(paths.case.show(caseId))).text, /Her sister Blessing/)
  })
  test('for fields of two compartments makes a request in each, and who cannot see a field does not see its request', async () => {
    const { caseId, entryId } = await aCase()
    await ask(caseId, entryId, { ...asked, 'field-reasons': 'yes' })
    const requests = (await facts(caseId)).filter(fact => fact.type === 'ErasureAsked')
    assert.deepEqual(
      requests.map(fact => [fact.compartment, fact.fields['fields']]),
      [
        ['general', ['content']],
        ['informant identity', ['reasons']],
      ],
    )
    const general = await world.as('system', db => readFacts(db, caseId, 1))
    assert.equal(general.filter(fact => fact.type === 'ErasureAsked').length, 1)
  })
})

describe('answering', () => {
  test('whoever asked cannot agree', async () => {
    const { caseId, entryId } = await aCase()
    await ask(caseId, entryId)
    const seen = await answer(caseId, { answer: 'agreed' }, helen)
    assert.equal(seen.status, 409)
    assert.match(seen.text, /somebody else must agree/)
    assert.match((await as(josie).get(paths.case.show(caseId))).text, /Her sister Blessing/)
  })
  test('the manager finds it among their work, agrees, and the words are gone', async () => {
    const { caseId, entryId } = await aCase()
    await ask(caseId, entryId)
    const to = paths.case.erasureAnswer(caseId, await lastEntry(caseId, 'ErasureAsked'))
    assert.ok((await as(ruth).get(paths.work())).html.includes(to))
    assert.match((await as(ruth).get(to)).text, /Her sister Blessing.*where a relative lives/)
    assert.equal((await answer(caseId, { answer: 'agreed' })).status, 303)
    const after = await as(josie).get(paths.case.show(caseId))
    assert.doesNotMatch(after.text, /Blessing/)
    assert.match(
      (await as(helen).get(paths.case.keeping(caseId))).text,
      /Destroyed.*By Ruth Calloway on Tuesday 5 May 2026: It was never needed/,
    )
    assert.ok(!(await as(ruth).get(paths.work())).html.includes(to))
    assert.match((await answer(caseId, { answer: 'agreed' })).text, /answered already/)
  })
  test('a refusal needs its reason, and destroys nothing', async () => {
    const { caseId, entryId } = await aCase()
    await ask(caseId, entryId)
    assert.match((await answer(caseId, { answer: 'refused' })).text, /Enter why it should not be destroyed/)
    assert.equal((await answer(caseId, { answer: 'refused', reasons: 'The court needs it.' })).status, 303)
    assert.ok((await types(caseId)).includes('ErasureRefused'))
    assert.match((await as(josie).get(paths.case.show(caseId))).text, /Her sister Blessing/)
    assert.equal((await ask(caseId, entryId)).status, 303)
  })
})

describe('a hold', () => {
  test('needs its reason; while it is in force nothing is asked for or destroyed, and lifting it needs a reason too', async () => {
    const { caseId, entryId } = await aCase()
    await ask(caseId, entryId)
    assert.match((await as(helen).post(paths.case.hold(caseId), {})).text, /Enter why nothing may be destroyed/)
    const review = { 'review-day': '1', 'review-month': '9', 'review-year': '2026' }
    assert.equal((await as(helen).post(paths.case.hold(caseId), { reasons: 'A claim', ...review })).status, 303)
    assert.match(
      (await as(ruth).get(paths.case.keeping(caseId))).text,
      /A claim To be asked about again on Tuesday 1 September 2026/,
    )
    assert.match((await answer(caseId, { answer: 'agreed' })).text, /legal hold is in force/)
    assert.match((await ask(caseId, (await aCase()).entryId)).text, /Page not found|not found/i)
    assert.match((await ask(caseId, entryId, { ...asked, as: 'erased', rule: 'retention 6.2' })).text, /legal hold is in force/)

    const lifting = paths.case.holdLift(caseId, await lastEntry(caseId, 'LegalHoldPlaced'))
    assert.match((await as(helen).post(lifting, {})).text, /Enter why it is no longer needed/)
    assert.equal((await as(helen).post(lifting, { reasons: 'Settled' })).status, 303)
    assert.match((await as(helen).post(lifting, { reasons: 'Settled' })).text, /lifted already/)
    assert.equal((await answer(caseId, { answer: 'agreed' })).status, 303)
  })
})
