// Ring 2: every case of every rule, and the registers of rules and standards.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addDays } from '../kernel/plain-date.ts'
import { judge } from '../rulebook/judge.ts'
import { editionsOf, patternOf, type Rule, type RuleCase } from '../rulebook/rule.ts'
import { compileRulebook } from '../rulebook/rulebook.ts'
import { entryOf, runCase } from '../rulebook/testing.ts'
import { englandAndWales } from './calendar.ts'
import { copied, skipWithoutThem } from './copied-words.testing.ts'
import { loadStandards } from './load.ts'

const { rules, standards, fileOf } = loadStandards()

for (const rule of rules) {
  describe(rule.rule, () => {
    for (const one of rule.cases) test(one.case, () => assert.deepEqual(runCase(rule, one, englandAndWales), []))
  })
}

describe('the register of rules', () => {
  test('every rule has cases, and at least one in which the duty is met or never arises, and one in which it is not', () => {
    const adverse = new Set(['met late', 'overdue', 'not shown'])
    const thin = rules.filter(rule => {
      const verdicts = rule.cases.flatMap(one => one.verdicts ?? (one.verdict ? [one.verdict] : []))
      const quiet = rule.cases.some(one => one.verdicts?.length === 0)
      return !verdicts.some(one => adverse.has(one.is)) || (!quiet && !verdicts.some(one => !adverse.has(one.is)))
    })
    assert.deepEqual(
      thin.map(rule => rule.rule),
      [],
    )
  })

  test('a rule with a limit has a case on the last day', () => {
    const without = rules.filter(
      rule =>
        patternOf(rule) === 'after' &&
        !rule.limit &&
        !rule.cases.some(one => one.verdict?.is === 'met' && one.verdict.due !== undefined && one.verdict.due === one.verdict.on),
    )
    assert.deepEqual(
      without.map(rule => rule.rule),
      [],
    )
  })

  // 2018-01-01 is the first day of the calendar: before it no rule is tried, and no case file goes further back by the day.
  test('a rule that begins after the first day of the calendar has a case from before it begins', () => {
    const without = rules.filter(rule => {
      const begins = editionsOf(rule)[0]?.from ?? '2018-01-01'
      const tried = ({ happened }: RuleCase) => happened.some(([, on]) => on < begins)
      return (
        begins > '2018-01-01' &&
        !rule.cases.some(one => tried(one) && judged(rule, one).some(verdict => verdict.edition === 'none in force'))
      )
    })
    assert.deepEqual(
      without.map(rule => rule.rule),
      [],
    )
  })

  test('every exception has a case in which it lifts the duty', () => {
    const untried = rules.flatMap(rule => {
      const reasons = rule.cases.flatMap(one => judged(rule, one).filter(verdict => verdict.is === 'not needed'))
      return (rule.unless ?? [])
        .filter(unless => !reasons.some(verdict => verdict.because.includes(unless.because)))
        .map(unless => `${rule.rule}: ${unless.because}`)
    })
    assert.deepEqual(untried, [])
  })

  test('every change of edition has cases on the day before it and on the day', () => {
    const untried = rules.flatMap(rule => {
      const days = new Set<string>(rule.cases.flatMap(one => one.happened.map(([, on]) => on)))
      return editionsOf(rule)
        .slice(1)
        .filter(({ from }) => !days.has(from) || !days.has(addDays(from, -1)))
        .map(({ from }) => `${rule.rule}: ${from}`)
    })
    assert.deepEqual(untried, [])
  })

  test('every standard is asked something, and the file of a rule stands in a folder with its standard', () => {
    const asked = new Set(rules.map(rule => rule.standard))
    assert.deepEqual(
      standards.filter(standard => !asked.has(standard.standard)).map(standard => standard.standard),
      [],
    )
    assert.equal(rules.length, fileOf.size)
  })

  test('no rule carries a run of words from a published determination', skipWithoutThem, () =>
    assert.deepEqual(copied(rules.map(rule => ({ name: rule.rule, text: JSON.stringify(rule) }))), []),
  )
})

const judged = (rule: Rule, { happened, asAt, knownAt }: RuleCase) =>
  judge(happened.map(entryOf), compileRulebook([rule]), { asAt, knownAt: knownAt ?? asAt, calendar: englandAndWales })
