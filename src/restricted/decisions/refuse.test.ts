// The second person does not agree.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { maskOf } from '../../ledger/compartment.ts'
import { refuseSeeing, type RefuseSeeing } from './refuse.ts'

const given: RefuseSeeing = {
  waiting: { id: 'one', staffId: 'amara', compartments: maskOf('general', 'informant identity'), reason: 'A call about danger' },
  by: 'josie',
  sees: maskOf('general', 'informant identity'),
  reasons: ' Ring me instead. ',
  on: plainDate('2026-05-05'),
}
const why = (change: Partial<RefuseSeeing>) => {
  const decided = refuseSeeing({ ...given, ...change })
  return decided.ok ? null : decided.refusal.why
}

describe('nobody can refuse', () => {
  test('what does not wait any more', () => assert.equal(why({ waiting: null }), 'not-waiting'))
  test('what they asked for themselves: that is taken back', () =>
    assert.equal(why({ by: 'amara' }), 'second-person-is-yourself'))
  test('who may not see who reported', () => assert.equal(why({ sees: maskOf('general') }), 'not-yours'))
  test('without saying why', () => assert.equal(why({ reasons: '  ' }), 'no-reasons'))
})

test('the record says, where only those read it who may see who reported, who did not agree to what, and why', () => {
  const decided = refuseSeeing(given)
  assert.ok(decided.ok)
  assert.deepEqual(
    decided.value.map(({ type, compartment, fields }) => ({ type, compartment, fields })),
    [
      {
        type: 'RestrictedRecordRefused',
        compartment: 'informant identity',
        fields: { staff: 'amara', by: 'josie', reasons: 'Ring me instead.' },
      },
    ],
  )
})
