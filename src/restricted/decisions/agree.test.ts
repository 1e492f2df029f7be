// The second person agrees.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { maskOf } from '../../ledger/compartment.ts'
import { agree, type Agree } from './agree.ts'

const given: Agree = {
  waiting: { id: 'one', staffId: 'amara', compartments: maskOf('general', 'informant identity'), reason: 'A call about danger' },
  by: 'josie',
  sees: maskOf('general', 'informant identity'),
  on: plainDate('2026-05-05'),
}
const why = (change: Partial<Agree>) => {
  const decided = agree({ ...given, ...change })
  return decided.ok ? null : decided.refusal.why
}

describe('nobody can agree', () => {
  test('to what does not wait any more', () => assert.equal(why({ waiting: null }), 'not-waiting'))
  test('to what they asked for themselves', () => assert.equal(why({ by: 'amara' }), 'second-person-is-yourself'))
  test('who may not see who reported', () => assert.equal(why({ sees: maskOf('general', 'safeguarding') }), 'not-yours'))
})

test('the record says, where only those read it who may see who reported, what was opened, for whom, why, and who agreed', () => {
  const decided = agree(given)
  assert.ok(decided.ok)
  assert.deepEqual(
    decided.value.map(({ type, compartment, fields }) => ({ type, compartment, fields })),
    [
      {
        type: 'RestrictedRecordOpened',
        compartment: 'informant identity',
        fields: { staff: 'amara', opened: ['informant identity'], reasons: 'A call about danger', approvedBy: 'josie' },
      },
    ],
  )
})
