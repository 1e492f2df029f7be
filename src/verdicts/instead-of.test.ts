import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { judge } from '../rulebook/judge.ts'
import { ruleSchema, type Rule } from '../rulebook/rule.ts'
import { compileRulebook } from '../rulebook/rulebook.ts'
import { entryOf } from '../rulebook/testing.ts'
import { englandAndWales } from '../standards/index.ts'
import { withoutRepeats } from './instead-of.ts'

const rule = (name: string, from: string, more: object = {}): Rule =>
  ruleSchema.parse({
    rule: name,
    standard: 'made',
    asks: 'Acknowledge each report',
    failing: 'ACK_LATE',
    head: 'antisocial behaviour',
    sure: 'ours',
    after: 'report received',
    expect: 'report acknowledged',
    within: [{ from, days: '5 working days', cite: '1' }],
    cases: [],
    ...more,
  })
const rules = [
  rule('asb/acknowledge', '2018-01-01'),
  rule('northgate/acknowledge', '2022-04-01', { landlord: 'northgate', insteadOf: ['asb/acknowledge'] }),
]
const clocks = { asAt: plainDate('2024-12-31'), knownAt: plainDate('2024-12-31'), calendar: englandAndWales }
const said = (day: string) =>
  withoutRepeats(judge([entryOf(['report received', day], 0)], compileRulebook(rules), clocks), rules).map(
    verdict => `${verdict.rule} ${verdict.is}`,
  )

test('where the landlord has a rule of its own, the general one is not said as well', () =>
  assert.deepEqual(said('2024-06-03'), ['northgate/acknowledge overdue']))

test('before the landlord’s own rule began, the general one speaks', () =>
  assert.deepEqual(said('2022-03-31'), ['asb/acknowledge overdue', 'northgate/acknowledge not needed']))
