// Ending an opening by exception before its time, on a real database.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readFacts } from '../../../ledger/read.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { amara, colin, gina, helen, josie, ruth, someWorld } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'

const world = await someWorld()
const { as } = theApplication(world)
let cases = 0
const why = { reason: 'A call about danger at the home', hours: '4' }
const statusFor = async (person: typeof josie, caseId: string) => (await as(person).get(paths.case.show(caseId))).status
const openings = (caseId: string) => world.owner.selectFrom('break_glass').selectAll().where('case_id', '=', caseId).execute()
const close = async (person: typeof josie, caseId: string) =>
  as(person).post(paths.case.exceptionsOpen(caseId), { opening: (await openings(caseId))[0]?.id ?? '' })

async function openedByColin() {
  const reference = `ASB 9${String(++cases).padStart(4, '0')}`
  const caseId = await world.hasCase({ reference })
  await as(colin).post(paths.exceptions(), { ...why, reference })
  assert.equal(await statusFor(colin, caseId), 200)
  return caseId
}

describe('an opening by exception is not ended', () => {
  test('by a colleague who neither opened it nor answers for the case; they do not read of it there', async () => {
    const caseId = await openedByColin()
    for (const person of [josie, amara]) {
      assert.equal((await close(person, caseId)).status, 409)
      assert.match((await as(person).get(paths.case.exceptionsOpen(caseId))).text, /Nothing of this case is open by exception/)
    }
    assert.equal(await statusFor(colin, caseId), 200)
  })
  test('by somebody who does not see the case', async () => {
    const caseId = await openedByColin()
    assert.equal((await close(gina, caseId)).status, 404)
    assert.equal(await statusFor(colin, caseId), 200)
  })
})

describe('an opening by exception is ended before its time', () => {
  test('by whoever opened it, from the head of the case; from then on the case is not there for them', async () => {
    const caseId = await openedByColin()
    assert.ok((await as(colin).get(paths.case.show(caseId))).html.includes(paths.case.exceptionsOpen(caseId)))
    const closed = await close(colin, caseId)
    assert.deepEqual([closed.status, closed.location], [303, paths.exceptions()])
    assert.equal(await statusFor(colin, caseId), 404)
    assert.doesNotMatch((await as(colin).get(paths.exceptions())).html, new RegExp(caseId))
    const note = (await world.as('system', db => readFacts(db, caseId, 31))).at(-1)
    assert.deepEqual(
      [note?.type, note?.compartment, note?.fields],
      ['RestrictedRecordClosed', 'general', { staff: colin.id, by: colin.id }],
    )
    assert.match((await as(josie).get(paths.case.show(caseId))).text, /Colin Marsh ended what they had opened by exception/)
  })
  for (const person of [ruth, helen])
    test(`by ${person.name}, who answers for the case and finds it on their work page`, async () => {
      const caseId = await openedByColin()
      assert.ok((await as(person).get(paths.work())).html.includes(paths.case.exceptionsOpen(caseId)))
      assert.match((await as(person).get(paths.case.exceptionsOpen(caseId))).text, /Colin Marsh, since .* End it now/)
      assert.equal((await close(person, caseId)).status, 303)
      assert.equal(await statusFor(colin, caseId), 404)
      assert.match((await as(ruth).get(paths.work())).text, new RegExp(`Ended by ${person.name} at 10:42 on Tuesday 5 May 2026`))
      const audited = await world.owner
        .selectFrom('audit_entry')
        .select('what')
        .where('case_id', '=', caseId)
        .where('staff_id', '=', person.id)
        .where('kind', '=', 'break-glass')
        .execute()
      assert.deepEqual(audited, [{ what: 'ended what somebody had opened by exception' }])
    })
  test('once', async () => {
    const caseId = await openedByColin()
    assert.equal((await close(ruth, caseId)).status, 303)
    assert.equal((await close(helen, caseId)).status, 409)
  })
  test('also while all of it still waits: then nobody can agree to it any more', async () => {
    const caseId = await world.hasCase({ reference: `ASB 9${String(++cases).padStart(4, '0')}` })
    await as(amara).post(paths.case.exception(caseId), { ...why, 'open-informant': 'yes' })
    assert.equal((await close(amara, caseId)).status, 303)
    const agreed = { opening: (await openings(caseId))[0]?.id ?? '', answer: 'agreed' }
    assert.equal((await as(josie).post(paths.case.exceptionAgreement(caseId), agreed)).status, 409)
    assert.doesNotMatch((await as(josie).get(paths.work())).text, /Amara Boateng asks to see/)
    assert.doesNotMatch((await as(amara).get(paths.case.show(caseId))).text, /waits for a second person/)
  })
})
