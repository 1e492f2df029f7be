// Rulebooks and records made up at random, for the property tests: small, dense, and close to bank holidays and to both ends
// of the calendar. A case is read off a tape of bytes, so that fast-check can make it, repeat it and shrink it; where the tape
// is nought the simplest choice is taken. Only tests import this.
import fc from 'fast-check'
import { addDays, plainDate, type PlainDate } from '../kernel/plain-date.ts'
import type { Entry, FieldValue, Held, Occurred } from './entry.ts'
import { ruleSchema, type Rule } from './rule.ts'

export type Case = {
  readonly rules: readonly Rule[]
  readonly entries: readonly Entry[]
  readonly asAt: PlainDate
  readonly knownAt: PlainDate
}

const kinds = ['report received', 'report acknowledged', 'contact made', 'deadline extended', 'case closed'] as const
/** A kind that no generated rule looks at. */
export const unmentioned = 'background'

/** Around the Jubilee, Christmas, Easter, and the first and last days of the table. */
const starts = ['2022-05-20', '2024-12-12', '2025-04-08', '2017-12-20', '2028-11-28'].map(plainDate)
const spanDays = 40

class Tape {
  private at = 0
  private readonly bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
  /** 0 to n-1. */
  below(n: number): number {
    return (this.bytes[this.at++] ?? 0) % n
  }
  /** True in `n` of 16. */
  often(n: number): boolean {
    return this.below(16) >= 16 - n
  }
  pick<T>(from: readonly [T, ...T[]]): T {
    return from[this.below(from.length)] ?? from[0]
  }
  some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.below(most + 1) }, make)
  }
}

export const caseArbitrary: fc.Arbitrary<Case> = fc
  .noBias(fc.uint8Array({ minLength: 420, maxLength: 420, size: 'max' }))
  .map(bytes => caseFrom(new Tape(bytes)))

function caseFrom(tape: Tape): Case {
  // The middle of the table three times in four; its ends otherwise.
  const start = (tape.often(12) ? starts[tape.below(3)] : starts[3 + tape.below(2)]) ?? plainDate('2022-05-20')
  const days = (most: number) => addDays(start, tape.below(most))
  const asAt = addDays(start, spanDays - 10 + tape.below(40))
  const knownAt = tape.often(4) ? days(spanDays) : addDays(asAt, tape.below(4))
  const theme = tape.pick(['anything', 'anything', 'anything', 'anything', 'extensions', 'chain'] as const)
  const rules =
    theme === 'anything'
      ? Array.from({ length: 1 + tape.below(2) }, (_, n) => ruleFrom(tape, n, start))
      : [themedRule(tape, theme)]
  const entries = Array.from({ length: 2 + tape.below(8) }, (_, n) => entryFrom(tape, n, days, themes[theme]))
  return { rules, entries, asAt, knownAt }
}

type Theme = { readonly kinds: readonly [string, ...string[]]; readonly span: number }

/** Several extensions of one deadline, and several duties in one state, are rare among anything: these make them common. */
const themes: { readonly [theme in 'anything' | 'extensions' | 'chain']: Theme } = {
  anything: { kinds, span: spanDays },
  extensions: { kinds: ['deadline extended', 'deadline extended', 'report received', 'report acknowledged'], span: 18 },
  chain: {
    kinds: ['contact made', 'contact made', 'contact made', 'report received', 'case closed', 'deadline extended'],
    span: 30,
  },
}

function themedRule(tape: Tape, theme: 'extensions' | 'chain'): Rule {
  const extension = {
    by: 'deadline extended',
    to: 'to',
    ...(tape.often(12) && { atMost: tape.pick(['2 days', '5 days', '3 working days']) }),
    ...(tape.often(10) && { beyondWhen: tape.pick(['amount', 'good']) }),
  }
  const within = [{ from: '2000-01-01', cite: '1', days: tape.pick(['7 days', '5 working days', '10 days']), extension }]
  const every = [{ from: '2000-01-01', cite: '1', days: tape.pick(['4 days', '2 working days', '1 week']) }]
  const state = { from: 'report received', ...(tape.often(10) && { until: 'case closed' }) }
  const excepted = tape.often(4) && { unless: [{ happened: 'deadline extended', because: 'it was' }] }
  return ruleSchema.parse(
    theme === 'extensions'
      ? { ...duty(0), after: 'report received', expect: 'report acknowledged', within }
      : { ...duty(0), while: state, expect: 'contact made', ...excepted, every },
  )
}

type Days = (most: number) => PlainDate

function entryFrom(tape: Tape, n: number, days: Days, theme: Theme): Entry {
  const occurred = occurredFrom(tape, () => days(theme.span))
  const last = occurred.precision === 'undated' ? days(spanDays) : occurred.precision === 'day' ? occurred.on : occurred.to
  const recordedOn = tape.often(6) ? addDays(last, tape.below(12)) : null
  const held: Held = tape.often(4) ? tape.pick(['nobody', 'nobody', 'resident', 'other']) : 'landlord'
  const about = tape.often(8) ? tape.pick([['one'], ['two'], ['one', 'two']]) : []
  // Handed over in any order, so the number says nothing about when.
  const id = `e${(n * 7) % 10}`
  const control = tape.below(16)
  const of = `e${tape.below(10)}`
  const shared = { id, occurred, recordedOn, held, about }
  if (control === 15) return { ...shared, kind: 'entry withdrawn', fields: { of } }
  if (control === 14) return { ...shared, kind: 'entry corrected', fields: { of, with: 'e0' } }
  if (control === 13)
    return { ...shared, kind: 'duty waived', fields: { rule: `made/rule-${tape.below(2)}`, ...(tape.often(8) && { of }) } }
  if (control === 12) return { ...shared, kind: unmentioned, fields: {} }
  return { ...shared, kind: tape.pick(theme.kinds), fields: fieldsFrom(tape, days) }
}

function occurredFrom(tape: Tape, day: () => PlainDate): Occurred {
  const on = day()
  switch (tape.below(12)) {
    case 11:
      return { precision: 'undated' }
    case 10:
      return { precision: 'between', from: on, to: addDays(on, tape.below(10)) }
    case 9:
      return { precision: 'about', from: addDays(on, -2), to: addDays(on, 2) }
    default:
      return { precision: 'day', on }
  }
}

function fieldsFrom(tape: Tape, days: Days): { [name: string]: FieldValue } {
  const fields: { [name: string]: FieldValue } = {}
  if (tape.often(8)) fields['stage'] = tape.pick(['1', '2'])
  if (tape.often(8)) fields['good'] = tape.pick<FieldValue>([true, false, null])
  if (tape.often(8)) fields['to'] = tape.often(14) ? addDays(days(spanDays), 8) : 'soon'
  if (tape.often(4)) fields['amount'] = tape.below(4)
  if (tape.often(4)) fields['parts'] = tape.some(3, () => ({ pence: tape.below(3) }))
  if (tape.often(4)) fields['tags'] = tape.pick<FieldValue>([['a'], ['a', 'b'], 'a', []])
  if (tape.often(5)) fields['inner'] = { deep: tape.pick(['x', 'y']), ...(tape.often(8) && { by: addDays(days(spanDays), 8) }) }
  return fields
}

type Loose = { [name: string]: unknown }

/** Goes through the schema, so that whatever is made is a rule that somebody could have written. */
function ruleFrom(tape: Tape, n: number, start: PlainDate): Rule {
  const pattern = tape.pick(['after', 'after', 'while', 'before', 'never', 'contains'] as const)
  const trigger = selectorsFrom(tape)
  const rule: Loose = {
    ...duty(n),
    [pattern]: pattern === 'while' ? { from: trigger, ...(tape.often(10) && { until: selectorsFrom(tape) }) } : trigger,
  }
  if (pattern === 'after' || pattern === 'while' || pattern === 'before') {
    rule['expect'] = selectorsFrom(tape)
    if (tape.often(3)) rule['same'] = ['stage']
    if (tape.often(4)) rule['across'] = true
  }
  if (tape.often(2))
    rule['times'] = { atLeast: 2 + tape.below(2), within: lookBack(tape), ...(tape.often(6) && { across: tape.often(8) }) }
  if (tape.often(4)) rule['given'] = Array.from({ length: 1 + tape.below(2) }, () => givenFrom(tape))
  if (tape.often(6))
    rule['unless'] = [{ happened: selectorsFrom(tape), because: 'it was', ...(tape.often(5) && { everBefore: true }) }]
  if (tape.often(4)) rule['governedBy'] = selectorsFrom(tape)
  if (pattern === 'after' && tape.often(4)) rule['limit'] = { field: tape.pick(['to', 'to', 'inner.by']) }
  rule[{ after: 'within', while: 'every', before: 'editions', never: 'editions', contains: 'editions' }[pattern]] = editionsFrom(
    tape,
    pattern,
    rule['limit'] !== undefined,
    start,
  )
  return ruleSchema.parse(rule)
}

const duty = (n: number) => ({
  rule: `made/rule-${n}`,
  standard: 'made',
  asks: 'Something',
  failing: ruleSchema.shape.failing.options[0],
  head: 'antisocial behaviour',
  sure: 'ours',
  cases: [],
})

function selectorsFrom(tape: Tape): unknown {
  const one = () => {
    const kind = tape.often(3) ? [tape.pick(kinds), tape.pick(kinds)] : tape.pick(kinds)
    return tape.often(4) || Array.isArray(kind) ? { kind, ...(tape.often(10) && { where: testFrom(tape) }) } : kind
  }
  return tape.often(2) ? [one(), one()] : one()
}

function testFrom(tape: Tape): Loose {
  return tape.pick<Loose>([
    { stage: '1' },
    { stage: { not: '1' } },
    { stage: { in: ['1', '2'] } },
    { stage: { notIn: ['2'] } },
    { good: { is: true } },
    { good: { present: true } },
    { good: { present: false } },
    { amount: { atLeast: 2 } },
    { amount: { atMost: 1 } },
    { amount: { sumOf: 'parts.pence' } },
    { amount: { notSumOf: 'parts.pence' } },
    { tags: { includes: 'a' } },
    { 'inner.deep': 'x' },
    { held: { not: 'nobody' } },
    { precision: 'day' },
  ])
}

function givenFrom(tape: Tape): Loose {
  const given: Loose = { earlier: selectorsFrom(tape) }
  if (tape.often(4)) given['same'] = ['stage']
  if (tape.often(3)) given['differ'] = ['stage']
  if (tape.often(4)) given['within'] = lookBack(tape)
  if (tape.often(4)) given['until'] = tape.pick(['to', 'inner.by'])
  if (tape.often(6)) given['not'] = true
  if (tape.often(4)) given['across'] = true
  if (tape.often(8)) given['sameDay'] = tape.often(4)
  return given
}

const lookBack = (tape: Tape) => tape.pick(['7 days', '2 days', '14 days', '2 weeks', '1 month', 'the same day'])
const limit = (tape: Tape) =>
  tape.pick([
    '5 working days',
    '1 working day',
    '2 working days',
    '10 working days',
    '3 working days',
    '0 working days',
    '7 days',
    '14 days',
    '1 week',
    '1 month',
    'the same day',
  ])

/** One edition; or two, meeting or with a gap between them; or one that begins part of the way through the record. */
function editionsFrom(tape: Tape, pattern: string, limited: boolean, start: PlainDate): Loose[] {
  const change = addDays(start, 5 + tape.below(25))
  const edition = (from: string): Loose => editionFrom(tape, pattern, limited, from)
  if (tape.often(10)) return [edition('2000-01-01')]
  const second = { ...edition(change), ...(tape.often(4) && { until: addDays(change, 10) }) }
  if (tape.often(4)) return [second]
  return [{ ...edition('2000-01-01'), ...(tape.often(8) && { until: addDays(change, -1 - tape.below(10)) }) }, second]
}

function editionFrom(tape: Tape, pattern: string, limited: boolean, from: string): Loose {
  const edition: Loose = { from, cite: '1' }
  if (pattern === 'contains')
    edition['must'] = tape.often(8)
      ? [{ field: 'good', say: 'good' }]
      : [
          { field: 'good', say: 'good' },
          { field: 'inner.deep', say: 'deep' },
        ]
  const needsDays = pattern === 'while' || (pattern === 'after' && !limited)
  if (needsDays || ((pattern === 'after' || pattern === 'before') && tape.often(8))) edition['days'] = limit(tape)
  if (pattern !== 'after') return edition
  if (tape.often(4)) edition['clock'] = { from: selectorsFrom(tape), atMost: limit(tape) }
  if (tape.often(6))
    edition['extension'] = {
      by: tape.often(10) ? 'deadline extended' : selectorsFrom(tape),
      to: tape.pick(['to', 'to', 'inner.by']),
      ...(tape.often(8) && { atMost: limit(tape) }),
      ...(tape.often(8) && { beyondWhen: tape.pick(['amount', 'good']) }),
    }
  return edition
}

/** The smallest case, found by leaving things out one at a time, for which `fails` is still true. For messages and for people. */
export function shrink(start: Case, fails: (one: Case) => boolean): Case {
  let best = start
  for (let found = true; found;) {
    const smaller = simpler(best).find(one => fails(one))
    found = smaller !== undefined
    best = smaller ?? best
  }
  return best
}

function simpler(one: Case): Case[] {
  const without = <T>(list: readonly T[], n: number) => list.filter((_, at) => at !== n)
  const replaced = <T>(list: readonly T[], n: number, by: T) => list.map((old, at) => (at === n ? by : old))
  const fewer = [
    ...one.rules.map((_, n) => ({ ...one, rules: without(one.rules, n) })),
    ...one.entries.map((_, n) => ({ ...one, entries: without(one.entries, n) })),
  ]
  const plainerRules = one.rules.flatMap((rule, n) => plainer(rule).map(by => ({ ...one, rules: replaced(one.rules, n, by) })))
  const plainerEntries = one.entries.flatMap((entry, n) =>
    [
      ...Object.keys(entry.fields).map(name => ({
        ...entry,
        fields: Object.fromEntries(Object.entries(entry.fields).filter(([key]) => key !== name)),
      })),
      ...(entry.about.length > 0 ? [{ ...entry, about: [] }] : []),
      ...(entry.recordedOn !== null ? [{ ...entry, recordedOn: null }] : []),
    ].map(by => ({ ...one, entries: replaced(one.entries, n, by) })),
  )
  return [...fewer, ...plainerRules, ...plainerEntries]
}

/** The rule without one of its parts, at any depth, wherever the schema still takes it. */
function plainer(rule: Rule): Rule[] {
  const candidates: unknown[] = []
  const visit = (here: unknown, put: (value: unknown) => unknown) => {
    if (Array.isArray(here)) {
      here.forEach((value, n) => {
        candidates.push(put(here.filter((_, at) => at !== n)))
        visit(value, inside => put(here.map((old: unknown, at) => (at === n ? inside : old))))
      })
    } else if (typeof here === 'object' && here !== null) {
      for (const [name, value] of Object.entries(here)) {
        candidates.push(put(Object.fromEntries(Object.entries(here).filter(([key]) => key !== name))))
        visit(value, inside => put({ ...here, [name]: inside }))
      }
    }
  }
  visit(rule, value => value)
  return candidates.flatMap(candidate => {
    const parsed = ruleSchema.safeParse(candidate)
    return parsed.success ? [parsed.data] : []
  })
}
