// An entry put right: what is refused first, then that both stand on the record and only the right one counts.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { happened } from '../ledger/new-fact.ts'
import { readFacts } from '../ledger/read.ts'
import { stillStanding } from '../ledger/standing.ts'
import { theApplication } from '../record/application.testing.ts'
import { amara, colin, josie, ruth, someWorld, yusuf } from '../record/world.testing.ts'
import { paths } from '../ui/paths.ts'

const world = await someWorld()
const { as } = theApplication(world)
let cases = 0
const aCase = (facts: Parameters<typeof world.hasCase>[0]['facts'] = []) =>
  world.hasCase({ reference: `ASB 4000${++cases}`, openedOn: '2026-04-01', facts: facts ?? [] })
const factsOf = (caseId: string) => world.as('system', db => readFacts(db, caseId, 31))
const standing = async (caseId: string) => stillStanding(await factsOf(caseId))

const spoke = {
  how: 'called',
  result: 'spoke',
  said: 'The noise is at four, every night this week, and worse on Sunday.',
  when: 'now',
}
const saved = async (caseId: string, values: Readonly<Record<string, string>> = spoke, person = josie) => {
  const seen = await as(person).post(paths.case.contact(caseId), values)
  assert.equal(seen.status, 303, seen.text)
  const entryId = new URL(seen.location ?? '', 'http://here').searchParams.get('saved')
  assert.ok(entryId)
  return entryId
}
const corrected = { 'words-content': 'The noise is at five.', on: '2026-05-05', at: '', reasons: 'I misheard' }

describe('who may put an entry right', () => {
  test('nobody finds an entry of a case they may not see, nor one of another case', async () => {
    const [caseId, other] = [await aCase(), await aCase()]
    const entryId = await saved(caseId)
    for (const to of [paths.case.correction, paths.case.withdrawal, paths.case.undo]) {
      assert.equal((await as(colin).get(to(caseId, entryId))).status, 404)
      assert.equal((await as(colin).post(to(caseId, entryId), corrected)).status, 404)
      assert.equal((await as(josie).get(to(other, entryId))).status, 404)
      assert.equal((await as(yusuf).get(to(caseId, entryId))).status, 403)
    }
  })
  test('another officer of the team is told who may; the manager may', async () => {
    const caseId = await aCase()
    const entryId = await saved(caseId)
    const refused = await as(amara).post(paths.case.correction(caseId, entryId), corrected)
    assert.equal(refused.status, 409)
    assert.match(refused.text, /Only the person who wrote this entry, whoever leads the case, or the manager/)
    assert.equal((await as(ruth).post(paths.case.correction(caseId, entryId), corrected)).status, 303)
  })
  test('words that its writer cannot read are neither changed nor tried out', async () => {
    const told = { content: 'It was at four.', reasons: 'Petra is her aunt' }
    const entry = (closer: object) => happened('contact made', plainDate('2026-04-02'), { channel: 'visit', ...told }, closer)
    const caseId = await aCase()
    const [added] = await world.add(caseId, [entry({ closer: { reasons: 'safeguarding' } })], amara)
    const to = paths.case.correction(caseId, added?.entryId ?? '')
    for (const guess of ['', 'Petra is her aunt', 'somebody'])
      assert.match(
        (await as(amara).post(to, { 'words-reasons': guess, on: '2026-04-02', at: '', reasons: 'to see' })).text,
        /Nothing is different from what the entry says now/,
      )
  })
  test('what has an act of its own is not taken back by hand, and is not offered', async () => {
    const caseId = await aCase()
    const first = (await factsOf(caseId))[0]
    assert.ok(first)
    const refused = await as(josie).post(paths.case.withdrawal(caseId, first.entryId), { reasons: 'x' })
    assert.equal(refused.status, 409)
    assert.equal((await factsOf(caseId)).length, (await standing(caseId)).length)
    const page = await as(josie).get(paths.case.show(caseId))
    assert.ok(!page.html.includes(paths.case.correction(caseId, first.entryId)))
  })
})

describe('a correction', () => {
  test('asks for what was wrong, a real day, and something different; what was typed is kept', async () => {
    const caseId = await aCase()
    const entryId = await saved(caseId)
    const send = (values: object) => as(josie).post(paths.case.correction(caseId, entryId), { ...corrected, ...values })
    const none = await send({ reasons: ' ' })
    assert.equal(none.status, 422)
    assert.match(none.text, /Enter what was wrong/)
    assert.match(none.html, /The noise is at five\./)
    assert.match((await send({ on: '2026-02-30' })).text, /must be a real date/)
    assert.match((await send({ on: '2026-05-06' })).text, /must be in the past/)
    assert.match((await send({ on: '2026-03-31' })).text, /Wednesday 1 April 2026, when this case began, or later/)
    assert.match((await send({ 'words-content': '  ' })).text, /To remove the entry, take it back/)
    const before = await factsOf(caseId)
    assert.match((await send({ 'words-content': spoke.said, at: '10:42' })).text, /Nothing is different/)
    assert.equal((await factsOf(caseId)).length, before.length)
  })
  test('leaves the first entry as it was and puts the right one in its place', async () => {
    const caseId = await aCase()
    const entryId = await saved(caseId)
    const form = await as(josie).get(paths.case.correction(caseId, entryId))
    assert.match(form.document.querySelector('#words-content')?.text ?? '', /every night this week/)
    assert.equal((await as(josie).post(paths.case.correction(caseId, entryId), corrected)).status, 303)
    const said = (await standing(caseId)).flatMap(({ fields }) => (fields['content'] === undefined ? [] : [fields['content']]))
    assert.deepEqual(said, ['The noise is at five.'])
    const old = (await factsOf(caseId)).find(fact => fact.entryId === entryId)
    assert.equal(old?.fields['content'], spoke.said)
    const page = await as(josie).get(paths.case.show(caseId))
    assert.match(page.text, /Corrected by Josie Tran on Tuesday 5 May 2026 at 10:42: I misheard/)
    assert.match(page.text, /It said before:/)
  })
  test('is refused when the case moved on while it was written, and when it was corrected already', async () => {
    const caseId = await aCase()
    const entryId = await saved(caseId)
    const form = await as(josie).get(paths.case.correction(caseId, entryId))
    const seen = form.document.querySelector('[name=seen]')?.getAttribute('value') ?? ''
    await saved(caseId, { ...spoke, said: 'Something else entirely was said by somebody else.' }, amara)
    const moved = await as(josie).post(paths.case.correction(caseId, entryId), { ...corrected, seen })
    assert.equal(moved.status, 409)
    assert.match(moved.text, /Somebody else added to this case while you were writing/)
    assert.match(moved.html, /The noise is at five\./)
    assert.equal((await as(josie).post(paths.case.correction(caseId, entryId), corrected)).status, 303)
    assert.match(
      (await as(josie).post(paths.case.correction(caseId, entryId), corrected)).text,
      /taken back or corrected already/,
    )
  })
  test('of what is restricted stays as restricted', async () => {
    const caseId = await aCase([
      {
        ...happened('background', plainDate('2026-04-02'), { note: 'Told us in confidence' }),
        compartment: 'safeguarding',
        entryId: 'abcdef012345',
      },
    ])
    const values = { 'words-note': 'Told us nothing', on: '2026-04-02', at: '', reasons: 'Wrong case' }
    assert.equal((await as(josie).post(paths.case.correction(caseId, 'abcdef012345'), values)).status, 303)
    const added = (await factsOf(caseId)).slice(-2)
    assert.deepEqual(
      added.map(({ compartment }) => compartment),
      ['safeguarding', 'safeguarding'],
    )
  })
})

describe('taking an entry back', () => {
  test('asks why, and then strikes it through without deleting it', async () => {
    const caseId = await aCase()
    const entryId = await saved(caseId)
    const to = paths.case.withdrawal(caseId, entryId)
    assert.match((await as(josie).post(to, { reasons: '' })).text, /Enter why it should not be there/)
    assert.equal((await as(josie).post(to, { reasons: 'It is another resident’s' })).status, 303)
    assert.ok((await factsOf(caseId)).some(fact => fact.entryId === entryId))
    assert.ok(!(await standing(caseId)).some(fact => fact.entryId === entryId))
    assert.match((await as(josie).get(paths.case.show(caseId))).text, /Taken back by Josie Tran .*It is another resident’s/)
    assert.equal((await as(josie).post(to, { reasons: 'Again' })).status, 409)
  })
})

describe('undo', () => {
  test('takes back all that was saved at that moment, and stops the text', async () => {
    const caseId = await aCase()
    const kept = await saved(caseId)
    const before = (await standing(caseId)).length
    const page = { how: 'called', result: 'no answer', when: 'now', 'next-text': 'on', 'promise-0': 'Send the diary' }
    const seen = await as(josie).post(paths.case.contact(caseId), page)
    const query = new URL(seen.location ?? '', 'http://here').searchParams
    const [entryId, entries] = [query.get('saved') ?? '', query.get('of') ?? '']
    assert.match((await as(josie).get(seen.location ?? '')).text, /Undo what you just saved/)
    assert.ok((await standing(caseId)).length > before + 1)
    const done = await as(josie).post(paths.case.undo(caseId, entryId), { entries })
    assert.equal(done.status, 303)
    const left = (await standing(caseId)).filter(({ type }) => type !== 'EntryWithdrawn')
    assert.equal(left.length, before)
    assert.ok(left.some(fact => fact.entryId === kept))
  })
  test('is for your own entries, and the page says so', async () => {
    const caseId = await aCase()
    const entryId = await saved(caseId)
    assert.match((await as(ruth).get(paths.case.undo(caseId, entryId))).text, /Undo is for your own entries/)
    assert.equal((await as(ruth).post(paths.case.undo(caseId, entryId), {})).status, 409)
  })
})
