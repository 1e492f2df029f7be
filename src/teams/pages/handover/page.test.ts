import assert from 'node:assert/strict'
import test from 'node:test'
import { instant } from '../../../kernel/instant.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { amara, colin, devinder, josie, martin, ruth, someWorld, yusuf, type CaseGiven } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'
import type { Seen } from '../../../web/testing.ts'

const world = await someWorld()
const { as } = theApplication(world)
const day = plainDate

let cases = 0
const aCase = (given: CaseGiven) => world.hasCase({ reference: `ASB ${String(50_000 + ++cases)}`, ...given })
const form = (to: string) => ({
  to,
  needs: 'Seun is staying with her sister. Ring after six.',
  promise: '',
  worries: 'Her brother',
})

const seenIn = (seen: Seen) => seen.document.querySelector('input[name="seen"]')?.getAttribute('value') ?? ''
const errors = (seen: Seen) => seen.document.querySelectorAll('.govuk-error-summary li').map(one => one.text.trim())
const leadOf = async (caseId: string) =>
  (await world.owner.selectFrom('case_row').select('lead_id').where('case_id', '=', caseId).executeTakeFirst())?.lead_id
const outboxOf = (caseId: string) =>
  world.owner.selectFrom('outbox').select(['channel', 'body', 'state']).where('case_id', '=', caseId).execute()

/** What a person does: opens the page, and sends the form it showed. */
async function offers(person: typeof josie, caseId: string, values: Record<string, string>): Promise<Seen> {
  const shown = await as(person).get(paths.case.handover(caseId))
  return as(person).post(paths.case.handover(caseId), { seen: seenIn(shown), ...values })
}

test('a case that is not there and one that is another team’s are the same', async () => {
  const caseId = await aCase({ lead: martin })
  const [hidden, absent] = [
    await as(colin).get(paths.case.handover(caseId)),
    await as(colin).get(paths.case.handover('00000000-0000-4000-8000-000000099999')),
  ]
  assert.deepEqual([hidden.status, absent.status], [404, 404])
  assert.equal(hidden.text, absent.text)
  assert.equal((await as(yusuf).get(paths.case.handover(caseId))).status, 403)
  assert.equal((await as(josie).get(paths.case.handover("'; drop table fact; --"))).status, 404)
})

test('a colleague may read who leads, and finds no form', async () => {
  const seen = await as(josie).get(paths.case.handover(await aCase({ lead: martin })))
  assert.match(seen.text, /Martin Keel leads this case since Friday 20 March 2026/)
  assert.equal(seen.document.querySelector('select[name="to"]'), null)
})

test('an offer without a person or a note is turned back with what was typed', async () => {
  const caseId = await aCase({ lead: martin })
  const seen = await offers(martin, caseId, { ...form(''), needs: '' })
  assert.equal(seen.status, 422)
  assert.deepEqual(errors(seen), ['Choose who should lead the case next', 'Enter what the next person needs to know'])
  assert.equal(seen.document.querySelector('textarea[name="worries"]')?.text.trim(), 'Her brother')
})

test('somebody who is away, who has left, who works no cases or is kept from the case cannot take it, in the same words', async () => {
  const caseId = await aCase({
    lead: martin,
    facts: [happened('staff member involved', day('2026-05-01'), { staff: colin.id, because: 'witness' })],
  })
  const sudden = { id: '00000000-0000-4000-8000-000000008001', kind: 'sudden' as const, from_on: day('2026-05-05'), to_on: null }
  const at = instant('2026-05-05T08:00:00.000Z')
  await world.owner
    .insertInto('absence')
    .values({ ...sudden, staff_id: amara.id, recorded_at: at, recorded_by: ruth.id })
    .execute()
  for (const person of [amara, colin, yusuf]) {
    const seen = await offers(martin, caseId, form(person.id))
    assert.equal(seen.status, 422)
    assert.deepEqual(errors(seen), [`${person.name} cannot take this case. Choose somebody else`])
  }
  await world.owner.deleteFrom('absence').execute()
})

test('Martin offers a case to Amara, who reads his note before she answers; until then he leads it', async () => {
  const caseId = await aCase({ reference: 'ASB 41276', lead: martin })
  const sent = await offers(martin, caseId, form(amara.id))
  assert.deepEqual([sent.status, sent.location], [303, paths.case.handover(caseId)])
  assert.equal(await leadOf(caseId), martin.id)
  const shown = await as(amara).get(paths.case.handoverAnswer(caseId))
  assert.match(shown.text, /Martin Keel offered it to you on Tuesday 5 May 2026.*Ring after six.*What worries you\? Her brother/)
  assert.equal((await as(josie).get(paths.case.handoverAnswer(caseId))).status, 404)
  const again = await offers(martin, caseId, form(josie.id))
  assert.equal(again.status, 409)
  assert.match(again.text, /The case was offered already on Tuesday 5 May 2026/)
})

test('accepted, the other leads from that day and the resident is told; a second time nothing happens', async () => {
  const caseId = await aCase({ reference: 'ASB 41277', lead: martin })
  await offers(martin, caseId, form(amara.id))
  const answer = paths.case.handoverAnswer(caseId)
  assert.equal((await as(amara).post(answer, {})).status, 422)
  const seen = await as(amara).post(answer, { answer: 'accept' })
  assert.deepEqual([seen.status, seen.location], [303, paths.case.show(caseId)])
  assert.equal(await leadOf(caseId), amara.id)
  const told = 'Amara Boateng is looking after things for you from today in place of Martin Keel. Nothing you agreed has changed.'
  assert.deepEqual(await outboxOf(caseId), [{ channel: 'text', body: told, state: 'waiting' }])
  const twice = await as(amara).post(answer, { answer: 'accept' })
  assert.equal(twice.status, 409)
  assert.match(twice.text, /You accepted this case on Tuesday 5 May 2026/)
  assert.equal((await outboxOf(caseId)).length, 1)
})

test('a case that is offered to somebody of another team shows them its head and the note, and goes to their team with them', async () => {
  const caseId = await aCase({ lead: martin })
  assert.equal((await as(colin).get(paths.case.handoverAnswer(caseId))).status, 404)
  await offers(martin, caseId, form(colin.id))
  assert.match((await as(colin).get(paths.case.handoverAnswer(caseId))).text, /Ring after six/)
  await as(colin).post(paths.case.handoverAnswer(caseId), { answer: 'accept' })
  const row = await world.owner
    .selectFrom('case_row')
    .select(['lead_id', 'team_id'])
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  assert.deepEqual(row, { lead_id: colin.id, team_id: colin.team })
})

test('refused with a reason, the sender still leads and reads why; whoever refused sees nothing more of it', async () => {
  const caseId = await aCase({ lead: martin })
  await offers(martin, caseId, form(colin.id))
  const answer = paths.case.handoverAnswer(caseId)
  const without = await as(colin).post(answer, { answer: 'refuse', reasons: ' ' })
  assert.deepEqual([without.status, errors(without)], [422, ['Say why you cannot take the case']])
  const seen = await as(colin).post(answer, { answer: 'refuse', reasons: 'I know the family' })
  assert.deepEqual([seen.status, seen.location], [303, '/work'])
  assert.equal(await leadOf(caseId), martin.id)
  assert.match(
    (await as(martin).get(paths.case.handover(caseId))).text,
    /Martin Keel to Colin Marsh\. Refused on .*I know the family/,
  )
  assert.equal((await as(colin).get(answer)).status, 404)
})

test('an offer is taken back by the lead or the manager, and by nobody else', async () => {
  const caseId = await aCase({ lead: martin })
  await offers(martin, caseId, form(amara.id))
  const back = paths.case.handoverWithdrawal(caseId)
  assert.equal((await as(amara).get(back)).status, 404)
  assert.match((await as(ruth).get(back)).text, /was offered to Amara Boateng/)
  assert.equal((await as(ruth).post(back, {})).status, 303)
  assert.match((await as(amara).get(paths.case.handoverAnswer(caseId))).text, /Taken back on Tuesday 5 May 2026/)
  assert.equal((await offers(martin, caseId, form(josie.id))).status, 303)
})

test('a manager offers a case that nobody leads; a complaints officer offers a complaint', async () => {
  const caseId = await aCase({ lead: null })
  assert.match((await as(ruth).get(paths.case.handover(caseId))).text, /Nobody leads this case/)
  assert.equal((await offers(ruth, caseId, form(josie.id))).status, 303)
  const complaint = await aCase({ kind: 'complaint', reference: 'COM 10001', lead: null })
  const devindersForm = await as(devinder).get(paths.case.handover(complaint))
  assert.ok(devindersForm.document.querySelector('select[name="to"]'))
})

test('when somebody adds to the case while the note is being written, it comes back whole with who and when', async () => {
  const caseId = await aCase({ lead: martin })
  const seen = seenIn(await as(martin).get(paths.case.handover(caseId)))
  const contact = happened('contact made', day('2026-05-05'), { channel: 'telephone', content: 'She slept badly' })
  await world.add(caseId, [contact], amara, instant('2026-05-05T09:41:00.000Z'))
  const sent = await as(martin).post(paths.case.handover(caseId), { ...form(josie.id), seen })
  assert.equal(sent.status, 409)
  assert.match(sent.text, /Amara Boateng added to this case at 10:41\. What you typed is still here/)
  assert.match(sent.document.querySelector('textarea[name="needs"]')?.text ?? '', /Ring after six/)
  const again = await as(martin).post(paths.case.handover(caseId), { ...form(josie.id), seen: seenIn(sent) })
  assert.equal(again.status, 303)
})

test('what a reader may not see does not make the case move on for them', async () => {
  const caseId = await aCase({ lead: martin })
  const seen = seenIn(await as(martin).get(paths.case.handover(caseId)))
  await world.add(caseId, [happened('background', day('2026-05-05'), { says: 'Advice' }, { compartment: 'legal' })], ruth)
  const sent = await as(martin).post(paths.case.handover(caseId), { ...form(josie.id), seen })
  assert.equal(sent.status, 303)
})

test('everybody who opens a hand-over is on the audit', async () => {
  const caseId = await aCase({ lead: martin })
  await as(josie).get(paths.case.handover(caseId))
  const rows = await world.owner
    .selectFrom('audit_entry')
    .select(['staff_id', 'what', 'route'])
    .where('case_id', '=', caseId)
    .execute()
  assert.deepEqual(rows, [{ staff_id: josie.id, what: 'opened the hand-over', route: '/cases/:caseId/handover' }])
})
