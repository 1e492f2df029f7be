// Kept verdicts need no nightly job: read on a later day they say what judging again would say.
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, fromEpochDay, plainDate, type PlainDate } from '../kernel/plain-date.ts'
import { calendarOf } from '../kernel/working-days.ts'
import type { Entry } from '../rulebook/entry.ts'
import { caseArbitrary } from '../rulebook/generate-cases.ts'
import { ruleSchema, type Rule } from '../rulebook/rule.ts'
import { compileRulebook } from '../rulebook/rulebook.ts'
import { entryOf } from '../rulebook/testing.ts'
import table from '../standards/bank-holidays.json' with { type: 'json' }
import { isOn, verdictRows, type VerdictRow } from './kept.ts'

const calendar = calendarOf(table)
const seed = Number(process.env['PUTRIGHT_SEED'] ?? 20260505)

/**
 * What a landlord can have written down by a day: nothing that is still to come, and nothing that nobody can show (only a case
 * told by somebody else holds that). Undated entries are left out: where one
 * decides which edition governs, an edition that comes into force later governs then, and `putright rebuild` judges anew.
 */
const isPast = ({ occurred, recordedOn, held }: Entry, today: PlainDate): boolean => {
  const last = occurred.precision === 'undated' ? null : occurred.precision === 'day' ? occurred.on : occurred.to
  return held !== 'nobody' && last !== null && last <= today && (recordedOn === null || recordedOn <= today)
}

/** Of a row, what stays the same whenever it was judged. */
const told = ({ rule, trigger, nth, due, done_on, cite }: VerdictRow) => ({ rule, trigger, nth, due, done_on, cite })

const lastDay = fromEpochDay(calendar.lastDay)

test('what was judged on the day of the last fact, read on any later day, equals judging again on that day', () => {
  let changed = 0
  fc.assert(
    fc.property(caseArbitrary, fc.integer({ min: 0, max: 400 }), (one, days) => {
      const later = addDays(one.asAt, days)
      if (later > lastDay) return
      const entries = one.entries.filter(entry => isPast(entry, one.asAt))
      const rulebook = compileRulebook(one.rules)
      const judging = { rulebook, rules: one.rules, calendar }
      const on = (day: PlainDate) => verdictRows(entries, judging, day, { mask: 1, triggerOf: id => id })
      const read = (rows: readonly VerdictRow[]) => rows.map(row => ({ ...told(row), is: isOn(row, later) }))
      const [kept, again] = [on(one.asAt), on(later)]
      if (kept.some((row, n) => row.is_ !== again[n]?.is_)) changed += 1
      assert.deepEqual(read(kept), read(again))
    }),
    { seed, numRuns: 1500, endOnFailure: true },
  )
  assert.ok(changed > 20, `only ${changed} cases had anything that fell overdue`)
})

const rule = (name: string, more: object): Rule =>
  ruleSchema.parse({
    rule: name,
    standard: 'made',
    asks: name,
    failing: 'CONTACT_GAP',
    head: 'antisocial behaviour',
    sure: 'ours',
    cases: [],
    ...more,
  })
const from = '2018-01-01'
const rules = [
  rule('made/acknowledge', {
    after: 'report received',
    expect: 'report acknowledged',
    within: [{ from, days: '5 working days', cite: '1' }],
  }),
  rule('made/in-touch', {
    while: { from: 'case opened', until: 'case closed' },
    expect: 'contact made',
    every: [{ from, days: '28 days', cite: '2' }],
  }),
  rule('made/never', { never: 'evidence refused', editions: [{ from, cite: '3' }] }),
]
const toDo = (...happened: readonly (readonly [string, string])[]) =>
  verdictRows(
    happened.map((one, n) => entryOf([...one], n)),
    { rulebook: compileRulebook(rules), rules, calendar },
    plainDate('2024-12-02'),
    { mask: 1, triggerOf: id => id },
  )
    .filter(row => row.overdue_after !== null)
    .map(row => [row.rule, row.is_])

test('what is overdue and can still be done is still to be done', () =>
  assert.deepEqual(toDo(['report received', '2024-06-03'], ['case opened', '2024-06-03']), [
    ['made/acknowledge', 'overdue'],
    ['made/in-touch', 'overdue'],
  ]))

test('a gap that has ended, and what happened although it must not, are past mending', () =>
  assert.deepEqual(toDo(['case opened', '2024-06-03'], ['case closed', '2024-08-03'], ['evidence refused', '2024-06-10']), []))
