// The list of who looked as a file, on a real database: the same entries as on the page, and no others.
import assert from 'node:assert/strict'
import test from 'node:test'
import { instant } from '../../../kernel/instant.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { theApplication } from '../../../record/application.testing.ts'
import { amara, helen, josie, piotr, ruth, someWorld } from '../../../record/world.testing.ts'
import { paths } from '../../../ui/paths.ts'

const world = await someWorld()
const { as } = theApplication(world)
const noise = await world.hasCase({ reference: 'ASB 41276' })
const walled = await world.hasCase({
  reference: 'ASB 41300',
  facts: [happened('staff member involved', plainDate('2026-05-01'), { staff: ruth.id, because: 'witness' })],
})
type Given = { readonly caseId: string | null; readonly at: string; readonly what: string }
const was = (by: { readonly id: string }, { caseId, at, what }: Given) =>
  world.owner
    .insertInto('audit_entry')
    .values({ staff_id: by.id, case_id: caseId, at: instant(at), kind: 'read', what, route: '/somewhere' })
    .execute()
await was(josie, { caseId: noise, at: '2026-05-04T23:30:00.000Z', what: 'opened the case' })
await was(amara, { caseId: walled, at: '2026-05-03T10:00:00.000Z', what: 'opened what is walled' })
await was(amara, { caseId: noise, at: '2026-05-02T10:00:00.000Z', what: '=HYPERLINK("https://evil.example")' })

const purpose = 'a check of our own'
const address = (query = {}) => paths.auditExport(query)
const made = (person = ruth, query = {}, values: Readonly<Record<string, string>> = { purpose }) =>
  as(person).post(address(query), values)

test('nobody has it but whoever opens the list', async () => {
  for (const person of [josie, amara]) {
    assert.equal((await as(person).get(address())).status, 403, person.name)
    assert.equal((await made(person)).status, 403, person.name)
  }
})

test('it is not made until it is said who it is for', async () => {
  const seen = await made(ruth, {}, {})
  assert.equal(seen.status, 422)
  assert.match(seen.text, /Choose who the file is for/)
  assert.equal((await made(ruth, {}, { purpose: 'a friend' })).status, 422)
})

test('it holds what its reader may see, the newest first, by the day in London', async () => {
  const { html, status } = await made(ruth, { from: '2026-05-01', until: '2026-05-05', of: noise })
  assert.equal(status, 200)
  const [head, first] = html.replace('\ufeff', '').split('\r\n')
  assert.equal(head, 'Day,Time in London,Who,What they did,Case')
  assert.equal(first, '2026-05-05,00:30,Josie Tran,opened the case,ASB 41276')
})

test('a case that is walled off leaves no trace: not a line, and not a number', async () => {
  const whole = await as(ruth).get(address({ person: amara.id }))
  assert.match(whole.text, /Entries 1 Of Amara Boateng/)
  for (const query of [{}, { of: walled }, { person: amara.id }])
    assert.doesNotMatch((await made(ruth, query)).html, /41300|walled/)
  assert.match((await made(helen)).html, /opened what is walled/)
  assert.doesNotMatch((await made(piotr)).html, /ASB/)
})

test('what reads like a formula is none', async () => {
  assert.match((await made(ruth)).html, /"'=HYPERLINK\(""https:\/\/evil\.example""\)"/)
})

test('days that cannot be read do not come to mean all of them', async () => {
  for (const query of [{ from: '31 2 2026' }, { from: '2026-05-02', until: '2026-05-01' }]) {
    assert.match((await as(ruth).get(address(query))).text, /These days cannot be read/)
    const seen = await made(ruth, query)
    assert.equal(seen.status, 409)
    assert.doesNotMatch(seen.html, /Opened the case/i)
  }
})

test('where nothing fits there is nothing to keep', async () => {
  const seen = await made(ruth, { until: '2026-01-01' })
  assert.equal(seen.status, 409)
  assert.match(seen.text, /There is nothing to keep/)
})

test('that it was made, and for whom, stands on the list', async () => {
  await made(ruth, { of: noise })
  assert.match(
    (await as(ruth).get(paths.audit())).text,
    /Ruth Calloway Kept the list of who looked as a file, for a check of our own ASB 41276/,
  )
})
