// A member of staff is involved: what is said before it is saved, and that the case is then not there for them; and the way back.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../../../ledger/read.ts'
import { theApplication } from '../../../record/application.testing.ts'
import {
  amara,
  colin,
  devinder,
  gina,
  helen,
  josie,
  martin,
  ruth,
  someWorld,
  teams,
  type CaseGiven,
} from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'
import type { Seen } from '../../../web/testing.ts'

const world = await someWorld()
const { as } = theApplication(world)
let cases = 0
const aCase = (given: CaseGiven = {}) => world.hasCase({ reference: `ASB 7${String(++cases).padStart(4, '0')}`, ...given })
const lastOf = async (caseId: string) => (await world.as('system', db => readFacts(db, caseId, 31))).at(-1)
const leadOf = async (caseId: string) =>
  (await world.owner.selectFrom('case_row').select('lead_id').where('case_id', '=', caseId).executeTakeFirstOrThrow()).lead_id
const errors = (seen: Seen) => seen.document.querySelectorAll('.govuk-error-summary a').map(link => link.text)

type Person = typeof josie
const says = (caseId: string, by: Person, staff: Person, because: string, confirmed = '') =>
  as(by).post(paths.case.staffInvolved(caseId), { staff: staff.id, because, ...(confirmed && { confirmed }) })
const clears = (caseId: string, by: Person, staff: Person, reasons: string) =>
  as(by).post(paths.case.staffCleared(caseId), { staff: staff.id, reasons })
const finds = async (person: Person, caseId: string) => (await as(person).get(paths.case.show(caseId))).status === 200

describe('what is turned back', () => {
  test('nobody and no reason', async () => {
    const seen = await as(josie).post(paths.case.staffInvolved(await aCase()), { staff: '', because: 'rumour' })
    assert.deepEqual([seen.status, errors(seen)], [422, ['Choose who is involved', 'Choose how they are involved']])
    assert.deepEqual(errors(await says(await aCase(), josie, { ...josie, id: 'nobody' }, 'witness')), ['Choose who is involved'])
  })
  test('of others, on the word of a colleague who does not work the case; nothing is saved', async () => {
    const caseId = await aCase()
    const before = await lastOf(caseId)
    for (const confirmed of ['', 'yes'])
      assert.match(errors(await says(caseId, amara, martin, 'witness', confirmed)).join(), /of yourself only/)
    assert.deepEqual(await lastOf(caseId), before)
    assert.deepEqual(
      (await as(amara).get(paths.case.staffInvolved(caseId))).document
        .querySelectorAll('#staff option')
        .map(one => one.text.trim()),
      ['Choose somebody', 'Amara Boateng, North'],
    )
  })
  test('twice, for whoever may know of the first', async () => {
    const caseId = await aCase({ kind: 'complaint', lead: devinder })
    await says(caseId, devinder, martin, 'witness', 'yes')
    assert.match(errors(await says(caseId, devinder, martin, 'witness')).join(), /recorded already/)
  })
})

describe('what is said before it is saved', () => {
  test('what comes of it, for the lead and for who manages them; and nothing is saved', async () => {
    const caseId = await aCase({ kind: 'complaint', lead: martin })
    const before = await lastOf(caseId)
    const seen = await says(caseId, devinder, martin, 'subject')
    assert.equal(seen.status, 200)
    assert.match(seen.text, /this case is not there for Martin Keel/)
    assert.match(seen.text, /Ruth Calloway manages, or managed, Martin Keel, and will not find it either/)
    assert.match(seen.text, /Martin Keel leads this case\. From then on nobody leads it: .* a manager of another team/)
    assert.deepEqual(await lastOf(caseId), before)
    assert.ok(await finds(martin, caseId))
  })
  test('to whoever it is about, in so many words', async () => {
    const seen = await says(await aCase(), josie, josie, 'relative')
    assert.match(seen.text, /this case is not there for you: not in your lists, not in a search, not in any count/)
    assert.match(seen.text, /You lead this case\. From then on nobody leads it: .* the work page of Ruth Calloway/)
    assert.match(seen.text, /Only the data protection officer can read this entry/)
    assert.match((await says(await aCase({ lead: martin }), ruth, martin, 'subject')).text, /You manage, or managed, Martin Keel/)
  })
  test('nothing of a wall that stands already', async () => {
    const [one, other] = [await aCase({ reference: 'ASB 79001' }), await aCase({ reference: 'ASB 79002' })]
    await says(other, helen, ruth, 'witness', 'yes')
    const said = async (caseId: string) =>
      (await says(caseId, josie, josie, 'witness')).document.querySelector('.govuk-list--spaced')?.text
    assert.equal(await said(one), await said(other))
  })
})

describe('once it is saved', () => {
  test('the case is not there for them, as if it were nowhere, and nobody leads it', async () => {
    const caseId = await aCase({ lead: martin })
    const seen = await says(caseId, helen, martin, 'witness', 'yes')
    assert.deepEqual([seen.status, seen.location], [303, paths.case.people(caseId)])
    for (const path of [paths.case.show, paths.case.people, paths.case.staffInvolved, paths.case.staffCleared]) {
      const [walled, nowhere] = [
        await as(martin).get(path(caseId)),
        await as(martin).get(path('00000000-0000-4000-8000-000000099999')),
      ]
      assert.deepEqual([walled.status, walled.text], [404, nowhere.text])
    }
    assert.equal(await leadOf(caseId), null)
    assert.match((await as(ruth).get(paths.work())).text, /Nobody leads ASB 7/)
    assert.equal((await lastOf(caseId))?.compartment, 'staff conduct')
  })
  test('whoever recorded it of themselves goes on at their own work', async () => {
    const caseId = await aCase()
    const visitor = as(josie)
    const seen = await visitor.post(paths.case.staffInvolved(caseId), {
      staff: josie.id,
      because: 'relative',
      confirmed: 'yes',
    })
    assert.equal(seen.location, paths.work())
    assert.match((await visitor.get(paths.work())).text, /From now on the case is not there for you/)
    assert.equal(await finds(josie, caseId), false)
  })
  test('with the subject goes whoever manages them, and another team’s manager finds it', async () => {
    const caseId = await aCase({ kind: 'complaint', lead: null })
    await says(caseId, devinder, martin, 'subject', 'yes')
    assert.deepEqual(
      [await finds(martin, caseId), await finds(ruth, caseId), await finds(gina, caseId), await finds(amara, caseId)],
      [false, false, true, true],
    )
  })
  test('a colleague reads nothing of it; who may see staff conduct does', async () => {
    const caseId = await aCase({ kind: 'complaint', lead: devinder })
    const before = (await as(amara).get(paths.case.people(caseId))).text
    await says(caseId, devinder, colin, 'relative', 'yes')
    assert.equal((await as(amara).get(paths.case.people(caseId))).text, before)
    assert.match((await as(devinder).get(paths.case.people(caseId))).text, /Colin Marsh: they are a relative or a friend/)
  })
})

describe('letting somebody see it again', () => {
  test('is for whoever may see staff conduct, with a reason, of somebody who is kept from it', async () => {
    const caseId = await aCase()
    await says(caseId, helen, colin, 'witness', 'yes')
    const before = await lastOf(caseId)
    assert.equal((await clears(caseId, josie, colin, 'Another Colin')).status, 409)
    assert.doesNotMatch((await as(josie).get(paths.case.staffCleared(caseId))).text, /Colin Marsh/)
    assert.equal((await clears(caseId, helen, colin, '')).status, 422)
    assert.deepEqual(errors(await clears(caseId, helen, martin, 'Mistake')), ['Choose somebody who is kept from this case'])
    assert.deepEqual(await lastOf(caseId), before)
  })
  test('brings the case back to them and their manager, and not the lead', async () => {
    const caseId = await aCase({ kind: 'complaint', team: teams.north, lead: martin })
    await says(caseId, devinder, martin, 'subject', 'yes')
    const seen = await clears(caseId, devinder, martin, 'It was another Martin')
    assert.equal(seen.status, 303)
    assert.deepEqual([await finds(martin, caseId), await finds(ruth, caseId)], [true, true])
    assert.equal(await leadOf(caseId), null)
    assert.deepEqual((await lastOf(caseId))?.fields, { staff: martin.id, reasons: 'It was another Martin' })
  })
})
