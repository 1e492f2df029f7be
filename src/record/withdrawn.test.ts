// An entry that is taken back stays on the record and no longer counts: not for a list, and not for the judge.
import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { happened } from '../ledger/new-fact.ts'
import { someWorld, today } from './world.testing.ts'

const world = await someWorld()

test('a contact that is taken back was no contact, and its duties are replaced', async () => {
  const caseId = await world.hasCase({
    facts: [happened('contact made', plainDate('2026-05-04'), { channel: 'telephone' }, { entryId: 'c0ffee000001' })],
  })
  const row = () =>
    world.owner.selectFrom('case_row').select('last_contact_on').where('case_id', '=', caseId).executeTakeFirstOrThrow()
  const about = () =>
    world.owner
      .selectFrom('verdict')
      .select(['rule', 'is_'])
      .where('case_id', '=', caseId)
      .where('trigger', '=', 'c0ffee000001')
      .where('mask', '=', 1)
      .where('rule', '=', 'records/contact-says-what-was-said')
      .executeTakeFirst()
  assert.equal((await row()).last_contact_on, '2026-05-04')
  assert.equal((await about())?.is_, 'not shown')

  await world.add(caseId, [happened('entry withdrawn', today, { of: 'c0ffee000001', reasons: 'the wrong case' })])
  assert.equal((await row()).last_contact_on, null)
  assert.equal((await about())?.is_, 'superseded')
})
