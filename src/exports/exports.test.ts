// A case as a file: who has no such page, what is asked, and that the file is whole, holds what was chosen and shows a change.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { happened } from '../ledger/new-fact.ts'
import { checkExport } from '../ledger/export/check/index.ts'
import { theApplication } from '../record/application.testing.ts'
import { colin, helen, josie, piotr, ruth, someWorld, yusuf } from '../record/world.testing.ts'
import { paths } from '../ui/paths.ts'

const world = await someWorld()
const { as } = theApplication(world)
const day = plainDate('2026-04-02')
const caseId = await world.hasCase({
  reference: 'ASB 50001',
  openedOn: '2026-04-01',
  facts: [
    happened('contact made', day, { channel: 'telephone', content: 'We talked about the banging.' }),
    { ...happened('background', day, { note: 'A child sleeps in that room.' }), compartment: 'safeguarding' },
  ],
})
const purpose = 'the Housing Ombudsman'
const made = (values: Readonly<Record<string, string>>, person = ruth) => as(person).post(paths.case.export(caseId), values)

describe('who may have the file', () => {
  test('nobody but the manager of the team and the data protection officer; a manager of another team finds no such case', async () => {
    for (const person of [josie, yusuf, piotr]) assert.equal((await as(person).get(paths.case.export(caseId))).status, 403)
    assert.equal((await as(colin).get(paths.case.export(caseId))).status, colin.roles.includes('team manager') ? 404 : 403)
    for (const person of [ruth, helen]) assert.equal((await as(person).get(paths.case.export(caseId))).status, 200)
    assert.doesNotMatch((await as(josie).get(paths.case.show(caseId))).text, /Export/)
    assert.equal((await made({ purpose }, josie)).status, 403)
  })
  test('nobody gets what they may not see by ticking a box that was not offered', async () => {
    const seen = await made({ purpose, 'with-staff-conduct': 'yes' })
    assert.equal(seen.status, 409)
    assert.doesNotMatch(seen.html, /Staff conduct/i)
  })
})

describe('the file', () => {
  test('is not made until it is said who it is for', async () => {
    const seen = await made({})
    assert.equal(seen.status, 422)
    assert.match(seen.text, /Choose who the file is for/)
  })
  test('is whole, says who it is for, and leaves out what was not chosen', async () => {
    const seen = await made({ purpose })
    assert.equal(seen.status, 200)
    assert.deepEqual(checkExport(Buffer.from(seen.html)).problems, [])
    assert.match(seen.html, /the Housing Ombudsman/)
    assert.match(seen.html, /We talked about the banging/)
    assert.doesNotMatch(seen.html, /A child sleeps/)
    assert.match((await made({ purpose, 'with-safeguarding': 'yes' })).html, /A child sleeps/)
  })
  test('shows any change of it', async () => {
    const text = (await made({ purpose })).html
    assert.ok(checkExport(Buffer.from(text.replace('the banging', 'the baking!'))).problems.length > 0)
  })
  test('is written down among who looked, with whom it was for', async () => {
    await made({ purpose })
    const lines = await world.as(helen, db =>
      db
        .selectFrom('audit_entry')
        .select(['kind', 'what', 'staff_id'])
        .where('case_id', '=', caseId)
        .where('kind', '=', 'export')
        .execute(),
    )
    assert.ok(lines.length > 0)
    assert.ok(lines.every(line => line.staff_id === ruth.id && line.what === 'exported the case for the Housing Ombudsman'))
  })
  test('comes with the checker, for anybody', async () => {
    const seen = await as(null).get(paths.verifier())
    assert.equal(seen.status, 200)
    assert.match(seen.html, /<!doctype html>/i)
  })
})
