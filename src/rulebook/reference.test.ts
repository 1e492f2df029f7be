// Laws of the judge, on cases made up at random. The first is the one that matters: it says what the slow reading of
// docs/rulebook.md says. `PUTRIGHT_SEED=n` tries others; `PUTRIGHT_LONG=1` tries a hundred times as many.
import fc from 'fast-check'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { referenceCalendar } from '../kernel/working-days.reference.ts'
import { calendarOf } from '../kernel/working-days.ts'
import table from '../standards/bank-holidays.json' with { type: 'json' }
import type { Entry } from './entry.ts'
import { caseArbitrary, shrink, unmentioned, type Case } from './generate-cases.ts'
import { openJudge } from './incremental.ts'
import { judge } from './judge.ts'
import { referenceJudge, type ReferenceVerdict } from './reference.ts'
import type { Rule, Selectors } from './rule.ts'
import { compileRulebook } from './rulebook.ts'
import type { Verdict } from './verdict.ts'

const calendar = calendarOf(table)
const byHand = referenceCalendar(table)
const seed = Number(process.env['PUTRIGHT_SEED'] ?? 20240401)
const times = process.env['PUTRIGHT_LONG'] ? 100 : 1
console.log(`The seed is ${seed}; set PUTRIGHT_SEED to try another`)

const clocksOf = ({ asAt, knownAt }: Case) => ({ asAt, knownAt, calendar })
const judged = (one: Case, entries: readonly Entry[] = one.entries) => judge(entries, compileRulebook(one.rules), clocksOf(one))

type Compared = Omit<ReferenceVerdict, 'beneath'> & { readonly beneath: Compared | null }
const compared = ({
  rule,
  is,
  soon,
  due,
  on,
  workingDays,
  trigger,
  entries,
  beneath,
  ...rest
}: Verdict | ReferenceVerdict): Compared => ({
  rule,
  is,
  soon,
  due,
  on,
  workingDays: workingDays && { exclusive: workingDays.exclusive, inclusive: workingDays.inclusive },
  trigger,
  entries: [...entries].sort(),
  isMissing: 'isMissing' in rest ? rest.isMissing : rest.missing.length > 0,
  beneath: beneath && compared(beneath),
})
const bytes = (value: unknown) => JSON.stringify(value)

/** `pair` gives what should be equal. The smallest case found to break the law is in the message. */
function law(name: string, runs: number, pair: (one: Case) => readonly [found: unknown, expected: unknown]): void {
  const breaks = (one: Case): boolean => {
    try {
      const [found, expected] = pair(one)
      return bytes(found) !== bytes(expected)
    } catch {
      return true
    }
  }
  test(`${name} (${runs * times} cases)`, () => {
    const property = fc.property(caseArbitrary, one => {
      if (!breaks(one)) return
      const least = shrink(one, breaks)
      const [found, expected] = pair(least)
      assert.deepEqual(found, expected, JSON.stringify(least, null, 1))
    })
    fc.assert(property, { seed, numRuns: runs * times, endOnFailure: true })
  })
}

law('the judge says what the slow reading of the document says', 60_000, one => [
  judged(one).map(compared),
  referenceJudge(one.entries, one.rules, { asAt: one.asAt, knownAt: one.knownAt, calendar: byHand }).map(compared),
])

law('the order in which entries are handed over changes nothing', 5_000, one => {
  const turned = [...one.entries.slice(2), ...one.entries.slice(0, 2)].reverse()
  return [judged(one, turned), judged(one)]
})

const lastDay = ({ occurred }: Entry): PlainDate | null =>
  occurred.precision === 'undated' ? null : occurred.precision === 'day' ? occurred.on : occurred.to
const hasHappened = (entry: Entry, asAt: PlainDate) => (lastDay(entry) ?? asAt) <= asAt

law('what was recorded after the day of looking, or had not happened by it, is not looked at', 5_000, one => [
  judged(one),
  judged(
    one,
    one.entries.filter(entry => (entry.recordedOn === null || entry.recordedOn <= one.knownAt) && hasHappened(entry, one.asAt)),
  ),
])

const keyOf = (verdict: Verdict) => `${verdict.rule} ${verdict.trigger} ${verdict.reckoning?.from ?? verdict.due ?? ''}`
const barePartOf = (verdict: Verdict): Verdict => (verdict.beneath ? barePartOf(verdict.beneath) : verdict)
/** In `while`, a limit that runs out brings in the exceptions and assertions that were not needed before it. */
const mayBecome = (verdict: Verdict): readonly string[] =>
  verdict.is !== 'due'
    ? [verdict.is]
    : verdict.pattern === 'while'
      ? ['due', 'overdue', 'not shown', 'not needed']
      : ['due', 'overdue']

law('while nothing happens, a later day only turns due into overdue', 5_000, one => {
  const entries = one.entries.filter(entry => hasHappened(entry, one.asAt))
  const wrong: string[] = []
  for (const days of [1, 4, 12]) {
    const afterwards = new Map(
      judged({ ...one, asAt: addDays(one.asAt, days) }, entries).map(verdict => [
        keyOf(barePartOf(verdict)),
        barePartOf(verdict),
      ]),
    )
    for (const before of judged(one, entries).map(barePartOf)) {
      const then = afterwards.get(keyOf(before))
      if (!then || !mayBecome(before).includes(then.is) || then.due !== before.due)
        wrong.push(`${keyOf(before)}: ${before.is}, then ${then?.is}`)
    }
  }
  return [wrong, []]
})

law('entries of kinds that no rule looks at change nothing', 5_000, one => {
  const noise: Entry = {
    id: 'noise',
    kind: unmentioned,
    occurred: { precision: 'day', on: one.asAt },
    recordedOn: null,
    held: 'landlord',
    about: [],
    fields: { stage: '1', to: one.asAt },
  }
  const without = one.entries.filter(entry => entry.kind !== unmentioned)
  return [judged(one, [noise, ...one.entries]), judged(one, without)]
})

law('added one at a time, the entries come to the same', 5_000, one => {
  const open = openJudge(compileRulebook(one.rules), clocksOf(one))
  one.entries.forEach((entry, n) => {
    open.add(entry)
    if (n % 2 === 0) open.verdicts()
  })
  return [open.verdicts(), judged(one)]
})

/** Entries that decide whether a duty arises or when its state ends, or that take others out, are not all cited. */
function mayMatterUncited(rule: Rule, entry: Entry): boolean {
  const control = ['entry withdrawn', 'entry corrected', 'duty waived'].includes(entry.kind)
  const gates = [
    ...(rule.given ?? []).map(given => given.earlier),
    rule.governedBy,
    rule.while?.from,
    rule.while?.until,
    ...(rule.times ? [rule.after, rule.before, rule.never, rule.contains] : []),
  ]
  return control || gates.some(gate => gate !== undefined && kindsIn(gate).includes(entry.kind))
}
const kindsIn = (selectors: Selectors): string[] =>
  (Array.isArray(selectors) ? selectors : [selectors]).flatMap(one => (typeof one === 'string' ? one : one.kind))
/** In `while`, an entry that started an earlier duty may decide whether a later one arises. */
const startedAnother = (verdicts: readonly Verdict[], { rule, pattern }: Verdict, entry: Entry) =>
  pattern === 'while' && verdicts.some(other => other.rule === rule && other.trigger === entry.id)
/** Short of a calendar, the judge names the trigger only. */
const isShortOfCalendar = (verdict: Verdict) => verdict.missing.some(text => text.includes('calendar'))

law(
  'an entry that a verdict does not cite, and that does not decide whether the duty arises, could go and change nothing',
  5_000,
  one => {
    const wrong: string[] = []
    const verdicts = judged(one)
    for (const verdict of verdicts) {
      const rule = one.rules.find(each => each.rule === verdict.rule)
      const uncited = one.entries.find(
        entry =>
          rule &&
          !verdict.entries.includes(entry.id) &&
          !mayMatterUncited(rule, entry) &&
          !startedAnother(verdicts, verdict, entry),
      )
      if (!uncited || isShortOfCalendar(verdict)) continue
      const without = judged(
        one,
        one.entries.filter(entry => entry !== uncited),
      )
      if (!without.some(other => bytes(compared(other)) === bytes(compared(verdict))))
        wrong.push(`without ${uncited.id}: ${verdict.rule} ${verdict.trigger}`)
    }
    return [wrong, []]
  },
)

law('a waiver never hides what would be said without it', 5_000, one => [
  judged(one).map(verdict => compared(verdict.is === 'waived' && verdict.beneath ? verdict.beneath : verdict)),
  judged(
    one,
    one.entries.filter(entry => entry.kind !== 'duty waived'),
  ).map(compared),
])

law('the same record and rulebook give the same bytes', 5_000, one => [judged(structuredClone(one)), judged(one)])
