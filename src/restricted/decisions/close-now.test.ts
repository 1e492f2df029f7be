// An opening is ended before its time.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { maskOf } from '../../ledger/compartment.ts'
import { closeNow, type CloseNow } from './close-now.ts'

const given: CloseNow = {
  open: { staffId: 'colin', compartments: maskOf('general', 'safeguarding') },
  by: 'ruth',
  answersForIt: true,
  on: plainDate('2026-05-05'),
}
const decide = (change: Partial<CloseNow>) => closeNow({ ...given, ...change })
const why = (change: Partial<CloseNow>) => {
  const decided = decide(change)
  return decided.ok ? null : decided.refusal.why
}

describe('nothing is ended', () => {
  test('that is over or was closed already', () => assert.equal(why({ open: null }), 'not-open'))
  test('by a colleague who neither opened it nor answers for the case', () =>
    assert.equal(why({ by: 'josie', answersForIt: false }), 'not-yours-to-close'))
})

test('whoever opened it may end it, and whoever answers for the case', () => {
  assert.equal(why({ by: 'colin', answersForIt: false }), null)
  assert.equal(why({}), null)
})

test('the record says who ended whose, as near as what was opened', () => {
  const decided = decide({})
  assert.ok(decided.ok)
  assert.deepEqual(
    decided.value.map(({ type, compartment, fields }) => ({ type, compartment, fields })),
    [{ type: 'RestrictedRecordClosed', compartment: 'safeguarding', fields: { staff: 'colin', by: 'ruth' } }],
  )
})
