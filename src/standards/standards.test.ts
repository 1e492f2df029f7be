// Ring 2: every case of every rule, and the registers of rules and standards.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { runCase } from '../rulebook/testing.ts'
import { patternOf } from '../rulebook/rule.ts'
import { englandAndWales } from './calendar.ts'
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

  test('every standard is asked something, and the file of a rule stands in a folder with its standard', () => {
    const asked = new Set(rules.map(rule => rule.standard))
    assert.deepEqual(
      standards.filter(standard => !asked.has(standard.standard)).map(standard => standard.standard),
      [],
    )
    assert.equal(rules.length, fileOf.size)
  })

  test(
    'no rule carries a run of words from a published determination',
    { skip: determinations().length === 0 && 'the determinations are not beside the repository' },
    () => {
      const run = (text: string) => text.toLowerCase().match(/[a-z0-9']+/g) ?? []
      const seen = new Set(determinations().flatMap(text => run(text).map((_, n, all) => all.slice(n, n + 12).join(' '))))
      const copied = rules.filter(rule =>
        run(JSON.stringify(rule)).some((_, n, all) => n + 12 <= all.length && seen.has(all.slice(n, n + 12).join(' '))),
      )
      assert.deepEqual(
        copied.map(rule => rule.rule),
        [],
      )
    },
  )
})

function determinations(): string[] {
  const folder = new URL('../../../shared/determinations/', import.meta.url)
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => readFileSync(new URL(name, folder), 'utf8'))
  } catch {
    return []
  }
}
