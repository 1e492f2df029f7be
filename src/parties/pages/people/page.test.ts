// People on a case, on a real database: who is listed to whom, and what is added and taken off.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../../kernel/plain-date.ts'
import { readFacts } from '../../../ledger/read.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { amara, colin, dilys, josie, martin, ruth, someWorld, yusuf } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'
import type { Seen } from '../../../web/testing.ts'

const world = await someWorld()
const { as } = theApplication(world)
const day = plainDate('2026-05-01')
let cases = 0
const aCase = (facts: Parameters<typeof world.hasCase>[0]['facts'] = []) =>
  world.hasCase({ reference: `ASB 6${String(++cases).padStart(4, '0')}`, facts: facts ?? [] })
const informant = happened(
  'party added',
  day,
  { part: 'reporter', name: 'Ines Quarrell', safeContact: 'Never at home' },
  { about: ['party-7'], compartment: 'informant identity' },
)
const flat18 = happened('party added', day, { part: 'person reported', name: 'Occupier of flat 18' }, { about: ['party-8'] })

const cards = (seen: Seen) =>
  seen.document.querySelectorAll('.govuk-summary-card').map(card => card.structuredText.replace(/\s+/g, ' '))
const errors = (seen: Seen) =>
  seen.document.querySelectorAll('.govuk-error-summary a').map(link => [link.getAttribute('href'), link.text])
const lastOf = async (caseId: string) => (await world.as('system', db => readFacts(db, caseId, 31))).at(-1)
const absent = '00000000-0000-4000-8000-000000099999'

const ines = { resident: '', name: 'Ines Quarrell', part: 'witness', whoKnows: 'general' }
const add = (caseId: string, values: Readonly<Record<string, string>>, person = josie) =>
  as(person).post(paths.case.newPartyDetails(caseId), { ...ines, ...values })

describe('who finds the pages', () => {
  test('a case that is not there and one of another team are the same, to read and to send', async () => {
    const caseId = await aCase([informant])
    for (const path of [paths.case.people, paths.case.newParty, paths.case.newPartyDetails, paths.case.staffInvolved]) {
      const [hidden, nowhere] = [await as(colin).get(path(caseId)), await as(colin).get(path(absent))]
      assert.deepEqual([hidden.status, nowhere.status], [404, 404])
      assert.equal(hidden.text, nowhere.text)
    }
    const removal = paths.case.partyRemoval(caseId, 'party-7')
    assert.equal((await as(amara).get(removal)).status, 404, 'nor an informant for a colleague')
    assert.equal((await as(josie).get(removal)).status, 200)
    assert.equal((await as(yusuf).get(paths.case.people(caseId))).status, 403)
  })
})

describe('who is listed', () => {
  test('an informant, to whoever works the case; a colleague finds no trace', async () => {
    const caseId = await aCase([informant, flat18])
    const seen = await as(josie).get(paths.case.people(caseId))
    assert.match(cards(seen)[1] ?? '', /Ines Quarrell.*must not be named.*Never at home.*Restricted: who reported/)
    const colleague = await as(amara).get(paths.case.people(caseId))
    assert.doesNotMatch(colleague.html, /Ines|informant|Restricted:|party-7/i)
    const without = await as(amara).get(paths.case.people(await aCase([flat18])))
    assert.equal(cards(colleague).length, cards(without).length)
  })
  test('the resident with their home and number, and of the person reported what to keep in mind', async () => {
    const caseId = await aCase([flat18])
    const [first, last] = cards(await as(amara).get(paths.case.people(caseId)))
    assert.match(first ?? '', /Seun Adeyinka-Frost.*14 Penhallow House.*020 7946 0112.*Everyone on this case/)
    assert.match(last ?? '', /Occupier of flat 18.*Person reported.*nothing that could tell who reported/)
  })
})

describe('finding a resident', () => {
  test('nothing typed is asked again', async () => {
    const seen = await as(josie).post(paths.case.newParty(await aCase()), { words: ' ' })
    assert.deepEqual([seen.status, errors(seen)], [422, [['#words', 'Enter a name']]])
  })
  test('by the beginning of a name, which stands in no address', async () => {
    const caseId = await aCase()
    const seen = await as(josie).post(paths.case.newParty(caseId), { words: 'dil ab' })
    assert.equal(seen.status, 200)
    const link = seen.document.querySelector('.putright-found a')
    assert.equal(link?.text, 'Dilys Abernathy')
    assert.equal(link?.getAttribute('href'), paths.case.newPartyDetails(caseId, { resident: dilys.id }))
    assert.match((await as(josie).post(paths.case.newParty(caseId), { words: "' | zz :*" })).text, /No resident was found/)
  })
})

describe('adding', () => {
  test('what is lacking is asked for, and what was typed is kept', async () => {
    const caseId = await aCase()
    const before = await lastOf(caseId)
    const seen = await add(caseId, { part: '', whoKnows: '', safeContact: 'Text first' })
    assert.equal(seen.status, 422)
    assert.deepEqual(
      errors(seen).map(([href]) => href),
      ['#part', '#whoKnows'],
    )
    assert.match(seen.html, /Text first/)
    for (const [change, error] of [
      [{ name: '' }, ['#name', 'Enter what they are called']],
      [{ part: 'advocate' }, ['#authority', 'Choose what shows that they may speak for somebody']],
      [{ part: 'interpreter' }, ['#language', 'Enter the language they interpret']],
      [
        { language: 'ring 020 7946' },
        ['#language', 'The language must be letters only, such as Somali or British Sign Language'],
      ],
      [{ part: 'reporter' }, ['#whoKnows', 'An informant is kept apart. Choose “Only whoever works this case or manages it”']],
      [{ part: 'resident' }, ['#part', 'Choose what part they have in the case']],
      [{ part: 'complainant' }, ['#part', 'Choose what part they have in the case']],
    ] as const) {
      const asked = await add(caseId, change)
      assert.deepEqual(errors(asked), [error])
      assert.ok(asked.document.querySelector(error[0]), `${error[0]} is on the page`)
    }
    assert.deepEqual(await lastOf(caseId), before)
  })
  test('a resident who is not there is found by nobody', async () => {
    const caseId = await aCase()
    assert.equal((await as(josie).get(paths.case.newPartyDetails(caseId, { resident: absent }))).status, 404)
    assert.match((await add(caseId, { resident: absent })).text, /The resident was not found/)
  })
  test('one of our residents, by their own name', async () => {
    const caseId = await aCase()
    const seen = await add(caseId, { resident: dilys.id, name: 'Somebody else' })
    assert.deepEqual([seen.status, seen.location], [303, paths.case.people(caseId)])
    const fact = await lastOf(caseId)
    assert.deepEqual(fact?.fields, { part: 'witness', resident: dilys.id, name: dilys.name })
    assert.match(fact?.about[0] ?? '', /^party-[0-9a-f-]{36}$/)
    assert.match((await add(caseId, { resident: dilys.id })).text, /on this case already as: witness/)
  })
  test('an informant, whom the colleague who took the call does not find afterwards', async () => {
    const caseId = await aCase()
    const visitor = as(amara)
    const told = { ...ines, part: 'reporter', whoKnows: 'informant identity' }
    const seen = await visitor.post(paths.case.newPartyDetails(caseId), told)
    const after = await visitor.get(seen.location ?? '')
    assert.match(after.text, /Only whoever works it or manages it can see who it is/)
    assert.equal(cards(after).length, 1)
    assert.equal((await lastOf(caseId))?.compartment, 'informant identity')
    assert.match((await as(josie).get(paths.case.people(caseId))).text, /Ines Quarrell/)
    assert.doesNotMatch((await as(amara).get(paths.case.show(caseId))).html, /Quarrell/)
  })
  test('an advocate, with what shows that they may speak', async () => {
    const caseId = await aCase()
    await add(caseId, { name: 'Kofi Anane', part: 'advocate', authority: 'a signed form of consent' })
    assert.match((await as(josie).get(paths.case.people(caseId))).text, /Kofi Anane.*A signed form of consent/)
  })
})

describe('taking off', () => {
  const off = (caseId: string, party: string, reasons: string, person = josie) =>
    as(person).post(paths.case.partyRemoval(caseId, party), { reasons })
  test('not the person the case is with, not without a reason, and not by a colleague', async () => {
    const caseId = await aCase([flat18])
    assert.match((await as(josie).get(paths.case.partyRemoval(caseId, 'party-1'))).text, /The case is with them/)
    assert.equal((await off(caseId, 'party-1', 'Gone')).status, 409)
    assert.equal((await off(caseId, 'party-8', ' ')).status, 422)
    assert.equal((await off(caseId, 'party-8', 'Moved', martin)).status, 409)
    assert.equal((await off(caseId, 'party-99', 'Moved')).status, 404)
    assert.equal((await lastOf(caseId))?.type, 'PartyAdded')
  })
  test('with a reason, which stays', async () => {
    const caseId = await aCase([flat18])
    assert.equal((await off(caseId, 'party-8', 'Added by mistake', ruth)).status, 303)
    const seen = await as(amara).get(paths.case.people(caseId))
    assert.equal(cards(seen).length, 1)
    assert.match(seen.text, /Taken off the case Occupier of flat 18, Person reported\. Taken off on .*: Added by mistake/)
    assert.match((await as(josie).get(paths.case.partyRemoval(caseId, 'party-8'))).text, /taken off the case already/)
  })
})

test('each look is written down', async () => {
  const caseId = await aCase()
  await as(amara).get(paths.case.people(caseId))
  const rows = await world.owner.selectFrom('audit_entry').select(['staff_id', 'what']).where('case_id', '=', caseId).execute()
  assert.deepEqual(rows, [{ staff_id: amara.id, what: 'opened the people on the case' }])
})
