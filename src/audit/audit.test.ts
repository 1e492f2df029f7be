import assert from 'node:assert/strict'
import test from 'node:test'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { happened } from '../ledger/new-fact.ts'
import { theApplication } from '../record/application.testing.ts'
import {
  amara,
  colin,
  devinder,
  elaine,
  gina,
  helen,
  josie,
  nadia,
  piotr,
  ruth,
  someWorld,
  yusuf,
} from '../record/world.testing.ts'
import { paths } from '../ui/paths.ts'
import type { Seen } from '../web/testing.ts'

const world = await someWorld()
const { as } = theApplication(world)
const noise = await world.hasCase({ reference: 'ASB 41276' })
const south = await world.hasCase({ reference: 'ASB 52000', team: gina.team ?? '', lead: colin })
const walled = await world.hasCase({
  reference: 'ASB 41300',
  facts: [happened('staff member involved', plainDate('2026-05-01'), { staff: ruth.id, because: 'witness' })],
})

type Given = { readonly caseId: string | null; readonly at: string; readonly kind: string; readonly what: string }
const was = (by: { readonly id: string }, { caseId, at, kind, what }: Given) =>
  world.owner
    .insertInto('audit_entry')
    .values({ staff_id: by.id, case_id: caseId, at: instant(at), kind, what, route: '/somewhere' })
    .execute()
await was(josie, { caseId: noise, at: '2026-05-04T23:30:00.000Z', kind: 'read', what: 'opened the case' })
await was(colin, { caseId: south, at: '2026-05-04T10:00:00.000Z', kind: 'read', what: 'opened the case of the south' })
await was(amara, { caseId: walled, at: '2026-05-03T10:00:00.000Z', kind: 'export', what: 'exported what is walled' })
await was(amara, { caseId: noise, at: '2026-05-02T10:00:00.000Z', kind: 'break-glass', what: 'opened a restricted record' })
await was(piotr, { caseId: null, at: '2026-05-01T10:00:00.000Z', kind: 'administration', what: 'gave a role' })
await was(josie, { caseId: null, at: '2026-05-01T09:00:00.000Z', kind: 'read', what: 'opened what is due in a week' })

const rows = (seen: Seen) => seen.document.querySelectorAll('tbody tr').map(row => row.structuredText.replace(/\s+/g, ' ').trim())
const errors = (seen: Seen) => seen.document.querySelectorAll('.govuk-error-summary li').map(one => one.text.trim())

test('nobody opens the list but a manager, the data protection officer and the administrator', async () => {
  for (const person of [josie, amara, devinder, nadia, elaine, yusuf])
    for (const page of [paths.audit(), paths.case.audit(noise)])
      assert.equal((await as(person).get(page)).status, 403, person.name)
  assert.equal((await as(null).get(paths.audit())).location, paths.signIn({ to: paths.audit() }))
})

test('to whoever may not see a case, its list is as if there were no such case', async () => {
  const absent = await as(ruth).get(paths.case.audit('00000000-0000-4000-8000-000000099999'))
  for (const [person, caseId] of [
    [ruth, walled],
    [gina, noise],
    [piotr, noise],
    [ruth, south],
  ] as const) {
    const seen = await as(person).get(paths.case.audit(caseId))
    assert.equal(seen.status, 404)
  }
  assert.equal((await as(ruth).get(paths.case.audit(walled))).text, absent.text)
  assert.equal((await as(ruth).get(paths.case.audit("'; drop table audit_entry; --"))).status, 404)
})

test('a manager reads who looked at the cases that they may see, and at no others', async () => {
  const { text } = await as(ruth).get(paths.audit())
  assert.match(text, /Josie Tran Opened the case ASB 41276/)
  assert.doesNotMatch(text, /of the south|walled|restricted record|gave a role|due in a week|41300|52000/i)
})

test('the data protection officer reads all of it', async () => {
  const { text } = await as(helen).get(paths.audit())
  assert.match(text, /Opened the case.*of the south.*walled.*restricted record.*Gave a role.*due in a week/)
})

test('the administrator reads of administration and of no case', async () => {
  const { text, document } = await as(piotr).get(paths.audit())
  assert.match(text, /Piotr Zielak Gave a role/)
  assert.doesNotMatch(text, /ASB|opened the case|due in a week/i)
  assert.equal(document.querySelectorAll('a[href^="/cases/"]').length, 0)
})

test('a day is a day in London: half past midnight in summer belongs to the next', async () => {
  const { document } = await as(ruth).get(paths.audit({ from: '2026-05-05', until: '2026-05-05', person: josie.id }))
  assert.equal(document.querySelector('h2[id^="day-"]')?.text.trim(), 'Tuesday 5 May 2026')
  assert.match(document.querySelector('tbody tr')?.structuredText ?? '', /00:30/)
  const before = await as(ruth).get(paths.audit({ until: '2026-05-04', person: josie.id }))
  assert.match(before.text, /Nothing that you may see fits this/)
})

test('a case is found by its reference, which does not stay in the address', async () => {
  const asked = await as(ruth).get(paths.audit({ case: ' asb  41276 ', from: '2026-05-01' }))
  assert.deepEqual([asked.status, asked.location], [303, paths.audit({ of: noise, from: '2026-05-01' })])
  const shown = await as(ruth).get(asked.location ?? '')
  assert.ok(rows(shown).length > 0)
  assert.ok(rows(shown).every(row => row.endsWith('ASB 41276')))
})

test('a reference that is hidden from the asker is turned back in the words of one that nobody has', async () => {
  const [hidden, absent] = [
    await as(ruth).get(paths.audit({ case: 'ASB 41300' })),
    await as(ruth).get(paths.audit({ case: 'ASB 41399' })),
  ]
  assert.deepEqual(errors(hidden), ['There is no case with this reference that you may see. Check it, such as ASB 41276'])
  assert.equal(hidden.text, absent.text)
  assert.match((await as(ruth).get(paths.audit({ of: walled }))).text, /Nothing that you may see fits this/)
})

test('days that are none, or in the wrong order, are said to be so, and what was typed stays', async () => {
  const wrong = await as(ruth).get(paths.audit({ from: '31 2 2026', until: '2026-05-01' }))
  assert.deepEqual(errors(wrong), ['The first day must be a real date, such as 7 5 2026'])
  assert.equal(wrong.document.querySelector('#from')?.getAttribute('value'), '31 2 2026')
  const backwards = await as(ruth).get(paths.audit({ from: '2026-05-02', until: '2026-05-01' }))
  assert.deepEqual(errors(backwards), ['The last day must be the first day or a later one'])
  assert.equal(rows(backwards).length, 0)
})

test('looking at the list is on the list', async () => {
  await as(gina).get(paths.case.audit(south))
  const { text } = await as(gina).get(paths.case.audit(south))
  assert.match(text, /Gina Hollis Looked at who looked/)
  await as(gina).get(paths.audit())
  assert.match((await as(gina).get(paths.audit())).text, /Gina Hollis Looked at who looked None/)
})

test('fifty entries are a page, and the next page goes on where it ended, however often one looks', async () => {
  const caseId = await world.hasCase({ reference: 'ASB 41500' })
  for (let n = 0; n < 60; n++)
    await was(josie, { caseId, at: `2026-04-01T10:${String(n).padStart(2, '0')}:00.000Z`, kind: 'read', what: `opened ${n}` })
  const first = await as(ruth).get(paths.audit({ of: caseId, until: '2026-04-30' }))
  assert.equal(rows(first).length, 50)
  assert.match(first.text, /Entries 1 to 50, the newest first\. There are older ones/)
  await was(josie, { caseId, at: '2026-05-05T09:43:00.000Z', kind: 'read', what: 'opened it later' })
  const older = first.document.querySelector('a[rel="next"]')?.getAttribute('href') ?? ''
  const second = await as(ruth).get(older.replaceAll('&amp;', '&'))
  assert.match(second.text, /Entries 51 to 60, the newest first\. There are no older ones/)
  assert.match(rows(second)[0] ?? '', /Opened 9 /)
  assert.ok(second.document.querySelector('a[rel="prev"]'))
})
