// Opening by exception, on a real database: what is refused, what comes of it, who is told, and that it ends by itself.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Instant } from '../../../kernel/instant.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { readFacts } from '../../../ledger/read.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { amara, colin, gina, helen, josie, ruth, someWorld, yusuf } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'
import type { Seen } from '../../../web/testing.ts'

const world = await someWorld()
const { as } = theApplication(world)
const later = theApplication(world, { at: '2026-05-05T13:43:00.000Z' as Instant }).as
const day = plainDate('2026-05-01')
let cases = 0
const nextReference = () => `ASB 8${String(++cases).padStart(4, '0')}`
const informant = happened(
  'party added',
  day,
  { part: 'reporter', name: 'Ines Quarrell' },
  { about: ['party-7'], compartment: 'informant identity' },
)
const why = { reason: 'A call about danger at the home', hours: '4' }
const ask = (person: typeof josie, reference: string, more = {}) =>
  as(person).post(paths.exceptions(), { ...why, reference, ...more })
const errors = (seen: Seen) => seen.document.querySelectorAll('.govuk-error-summary li').map(one => one.text.trim())
const statusFor = async (person: typeof josie, caseId: string, visitor = as) =>
  (await visitor(person).get(paths.case.show(caseId))).status
const openings = (caseId: string) => world.owner.selectFrom('break_glass').selectAll().where('case_id', '=', caseId).execute()

describe('nothing is opened', () => {
  test('without a reference, a reason and a time, or by an analyst', async () => {
    const seen = await as(colin).post(paths.exceptions(), { hours: '48' })
    assert.equal(seen.status, 422)
    assert.deepEqual(errors(seen), ['Enter the reference of the case', 'Enter why you need to see it', 'Choose for how long'])
    assert.equal((await as(yusuf).get(paths.exceptions())).status, 403)
  })
  test('that one sees already', async () => {
    const reference = nextReference()
    await world.hasCase({ reference })
    assert.deepEqual(errors(await ask(josie, reference)), ['You see this case already. Find it by its reference'])
  })
  test('from behind a wall; the answer and the list are those for a case that is nowhere', async () => {
    const reference = nextReference()
    const wall = happened('staff member involved', day, { staff: colin.id, because: 'witness' }, { compartment: 'staff conduct' })
    const caseId = await world.hasCase({ reference, facts: [wall] })
    const visitor = as(colin)
    const [walled, nowhere] = [
      await visitor.post(paths.exceptions(), { ...why, reference }),
      await visitor.post(paths.exceptions(), { ...why, reference: 'ASB 99999' }),
    ]
    assert.deepEqual([walled.status, walled.location, walled.text], [303, nowhere.location, nowhere.text])
    assert.deepEqual(await openings(caseId), [])
    assert.equal(await statusFor(colin, caseId), 404)
    assert.equal((await visitor.get(paths.case.exception(caseId))).status, 404)
    assert.doesNotMatch((await visitor.get(paths.exceptions())).text, new RegExp(reference))
  })
})

describe('a case is opened', () => {
  test('for a time, with its reason on the record, and told to whoever answers for it', async () => {
    const reference = nextReference()
    const caseId = await world.hasCase({ reference })
    assert.equal(await statusFor(colin, caseId), 404)
    assert.equal((await ask(colin, reference)).status, 303)
    const shown = await as(colin).get(paths.case.show(caseId))
    assert.match(shown.text, /Opened by exception until 14:42 on Tuesday 5 May 2026/)
    assert.match((await as(colin).get(paths.exceptions())).text, new RegExp(`${reference}, Noise`))
    const note = (await world.as('system', db => readFacts(db, caseId, 31))).at(-1)
    assert.deepEqual([note?.type, note?.compartment, note?.fields['reasons']], ['RestrictedRecordOpened', 'general', why.reason])
    for (const person of [ruth, helen])
      assert.match((await as(person).get(paths.work())).text, new RegExp(`Colin Marsh opened ${reference}`))
    for (const person of [amara, gina]) assert.doesNotMatch((await as(person).get(paths.work())).text, new RegExp(reference))
    const audited = await world.owner
      .selectFrom('audit_entry')
      .select('what')
      .where('case_id', '=', caseId)
      .where('kind', '=', 'break-glass')
      .execute()
    assert.deepEqual(audited, [{ what: 'opened it by exception for 4 hours' }])
    assert.equal(await statusFor(colin, caseId, later), 404, 'it ends by itself')
  })
  test('and a wall that is raised afterwards wins', async () => {
    const reference = nextReference()
    const caseId = await world.hasCase({ reference })
    await ask(colin, reference)
    assert.equal(await statusFor(colin, caseId), 200)
    await world.add(caseId, [happened('staff member involved', day, { staff: colin.id, because: 'witness' })])
    assert.equal(await statusFor(colin, caseId), 404)
  })
})

describe('who reported', () => {
  const asked = { ...why, 'open-informant': 'yes' }
  const openedBy = async () => {
    const caseId = await world.hasCase({ reference: nextReference(), facts: [informant] })
    await as(amara).post(paths.case.exception(caseId), asked)
    return caseId
  }
  const sees = async (caseId: string) => /Ines Quarrell/.test((await as(amara).get(paths.case.people(caseId))).text)
  const answers = async (person: typeof josie, caseId: string, values: Readonly<Record<string, string>>) =>
    as(person).post(paths.case.exceptionAgreement(caseId), { opening: (await openings(caseId))[0]?.id ?? '', ...values })
  const agrees = (person: typeof josie, caseId: string) => answers(person, caseId, { answer: 'agreed' })
  const types = async (caseId: string) => (await world.as('system', db => readFacts(db, caseId, 31))).map(fact => fact.type)

  test('stays closed until a second person agrees, who is not the one who asked', async () => {
    const caseId = await openedBy()
    assert.equal(await sees(caseId), false)
    assert.equal((await agrees(amara, caseId)).status, 409)
    assert.equal((await agrees(colin, caseId)).status, 404)
    assert.equal(await sees(caseId), false)
    assert.deepEqual(errors(await as(amara).post(paths.case.exception(caseId), asked)), [
      'You have asked for this already, and it waits for a second person',
    ])
  })
  test('opens once whoever may see it agrees, and is on the record with both', async () => {
    const caseId = await openedBy()
    assert.match((await as(josie).get(paths.work())).text, /Amara Boateng asks to see who reported/)
    assert.equal((await agrees(josie, caseId)).status, 303)
    assert.equal(await sees(caseId), true)
    const note = (await world.as('system', db => readFacts(db, caseId, 31))).at(-1)
    assert.deepEqual([note?.fields['staff'], note?.fields['approvedBy']], [amara.id, josie.id])
    assert.match((await as(ruth).get(paths.work())).text, /Amara Boateng opened/)
    assert.equal((await agrees(josie, caseId)).status, 409, 'once')
  })
  test('is said to wait, at the head of the case and to whoever answers for it, and not to be open', async () => {
    const caseId = await openedBy()
    const shown = (await as(amara).get(paths.case.show(caseId))).text
    assert.match(shown, /You asked to see who reported. It waits for a second person to agree. Nothing has been opened to you/)
    assert.doesNotMatch(shown, /Opened by exception until/)
    assert.match((await as(amara).get(paths.exceptions())).text, /Who reported is closed until a second person agrees/)
    assert.match((await as(ruth).get(paths.work())).text, /Amara Boateng asked to see who reported on/)
    assert.deepEqual((await types(caseId)).slice(-1), ['RestrictedRecordAsked'])
  })
  test('is not refused without a reason, by whoever asked, or by somebody who may not see it', async () => {
    const caseId = await openedBy()
    assert.deepEqual(errors(await answers(josie, caseId, { answer: 'refused' })), ['Enter why they should not see it'])
    assert.deepEqual(errors(await answers(josie, caseId, {})), ['Choose your answer'])
    assert.equal((await answers(amara, caseId, { answer: 'refused', reasons: 'Not now' })).status, 409)
    assert.equal((await answers(colin, caseId, { answer: 'refused', reasons: 'Not now' })).status, 404)
    assert.equal((await openings(caseId))[0]?.refused_by, null)
  })
  test('stays closed when it is refused; whoever asked reads why, and may ask again', async () => {
    const caseId = await openedBy()
    assert.equal((await answers(josie, caseId, { answer: 'refused', reasons: 'Ring me instead' })).status, 303)
    assert.equal(await sees(caseId), false)
    const said = /Josie Tran did not agree that .*Ring me instead/
    for (const page of [paths.case.show(caseId), paths.exceptions(), paths.work()])
      assert.match((await as(amara).get(page)).text, said)
    assert.match((await as(ruth).get(paths.work())).text, said)
    assert.deepEqual((await types(caseId)).slice(-1), ['RestrictedRecordRefused'])
    assert.doesNotMatch(
      (await as(amara).get(paths.case.show(caseId))).text,
      /waits for a second person|asked to see by exception/,
    )
    assert.equal((await agrees(josie, caseId)).status, 409, 'answered once')
    assert.equal((await as(amara).post(paths.case.exception(caseId), asked)).status, 303)
    assert.match((await as(amara).get(paths.case.show(caseId))).text, /It waits for a second person/)
  })
})
