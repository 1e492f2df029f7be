// A rule, as data: where it comes from, what it asks, the pattern, the failing its breach would be, and its own cases.
// The zod type is the one definition; editors get it as JSON Schema, the loader reports errors by file, line and field.
import { z } from 'zod'
import { dateType as date } from '../kernel/date-type.ts'
import { failings, type Failing } from '../kernel/failings.ts'
import { durationText } from './duration.ts'
import { kinds } from './kinds.ts'

export const patterns = ['after', 'while', 'before', 'never', 'contains'] as const
export type Pattern = (typeof patterns)[number]

/** The parts of a case that get findings of their own. */
export const heads = [
  'antisocial behaviour',
  'complaint handling',
  'record keeping',
  'moves',
  'repairs',
  'permissions',
  'redress',
  'orders',
] as const
export type Head = (typeof heads)[number]

/**
 * How sure the source is. verified: seen in an official text (law.md S); reproduced: in a landlord's copy of it (S*);
 * secondary: in a secondary source (S2); known: from knowledge, to be confirmed (K); unverified: number or letter
 * uncertain (k?); ours: our own default or reading, from no published text.
 */
export const sureness = ['verified', 'reproduced', 'secondary', 'known', 'unverified', 'ours'] as const
export type Sure = (typeof sureness)[number]

const kind = z.string().refine(name => kinds.has(name), {
  error: issue => `"${String(issue.input)}" is not a kind of entry; the kinds are listed in src/rulebook/kinds.ts`,
})
const field = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, { error: 'a field is a name such as stage or offer.total' })
const scalar = z.union([z.string(), z.number(), z.boolean()])

/** A test of one field. A bare value means equality; a field that is absent satisfies only `not`, `notIn` and `present: false`. */
const test = z.union([
  scalar,
  z.strictObject({ is: scalar }),
  z.strictObject({ not: scalar }),
  z.strictObject({ in: z.array(scalar).min(1) }),
  z.strictObject({ notIn: z.array(scalar).min(1) }),
  z.strictObject({ atLeast: z.number() }),
  z.strictObject({ atMost: z.number() }),
  z.strictObject({ present: z.boolean() }),
  z.strictObject({ includes: scalar }),
  /** The sum of the same-named numbers in a list of parts: { sumOf: parts.pence } */
  z.strictObject({ sumOf: field }),
  z.strictObject({ notSumOf: field }),
])
export type FieldTest = z.infer<typeof test>

/** All of the tests must hold. */
const where = z.record(field, test)

/** Which entries: a kind or several, and tests of their fields. */
const selector = z.union([kind, z.strictObject({ kind: z.union([kind, z.array(kind).min(1)]), where: where.optional() })])
const selectors = z.union([selector, z.array(selector).min(1)])
export type Selector = z.infer<typeof selector>
export type Selectors = z.infer<typeof selectors>

const duration = z.string().refine(text => durationText.test(text), {
  error: 'write a limit as "5 working days", "14 days", "4 weeks", "3 months" or "the same day"',
})

/** A period to look back over: never in working days, so that it needs no calendar. */
const period = duration.refine(text => !text.includes('working'), {
  error: 'look back over days, weeks or months, not working days',
})

/** Something that must (or must not) already be on the record when the trigger happens. */
const given = z.strictObject({
  earlier: selectors,
  /** Fields that must be equal on both entries (and present on both). `about` is always compared; see `across`. */
  same: z.array(field).optional(),
  /** Fields that must be present on both and differ. */
  differ: z.array(field).optional(),
  within: period.optional(),
  /** The field of the earlier entry with the last day it runs to, such as `until`. Where it is there, it decides instead of `within`. */
  until: field.optional(),
  /** True: no such entry may exist. */
  not: z.boolean().optional(),
  /** True: entries about any thing in the case count. */
  across: z.boolean().optional(),
  /** True (the default): an entry of the same day counts as earlier. */
  sameDay: z.boolean().optional(),
})
export type Given = z.infer<typeof given>

const unless = z.strictObject({
  happened: selectors,
  because: z.string(),
  /** True: also when it happened before the trigger. */ everBefore: z.boolean().optional(),
})

const clock = z.strictObject({
  /** The response clock runs from this entry (such as the acknowledgement) ... */
  from: selectors,
  /** ... which itself was due within this of the trigger. Done late or not at all, the clock runs from trigger + this. */
  atMost: duration,
})

const extension = z.strictObject({
  by: selectors,
  /** The field of the extending entry that holds the new date. */
  to: field,
  /** The most that may be added to the unextended deadline ... */
  atMost: duration.optional(),
  /** ... unless the extending entry carries this field. */
  beyondWhen: field.optional(),
})

/** The rule as in force from a date. Dates are of the governing entry (the trigger, or the rule's `governedBy`). */
const edition = z.strictObject({
  from: date,
  until: date.optional(),
  edition: z.string().optional(),
  days: duration.optional(),
  clock: clock.optional(),
  extension: extension.optional(),
  must: z.array(z.strictObject({ field, say: z.string() })).optional(),
  cite: z.string(),
  sure: z.enum(sureness).optional(),
  note: z.string().optional(),
})
export type Edition = z.infer<typeof edition>

const limit = z.strictObject({
  /** The day is in a field of the trigger (such as a promised date) ... */
  field,
  /** ... and where it is absent, the edition's `days` count instead; without those the verdict is `not shown`. */
})

const happened = z.union([z.tuple([kind, z.string()]), z.tuple([kind, z.string(), z.record(z.string(), z.unknown())])])
const expectedVerdict = z.strictObject({
  is: z.enum(['met', 'met late', 'due', 'overdue', 'not shown', 'not needed', 'waived', 'superseded']),
  due: date.optional(),
  on: date.optional(),
  workingDays: z.number().int().optional(),
  cite: z.string().optional(),
  missing: z.union([z.string(), z.array(z.string())]).optional(),
  soon: z.boolean().optional(),
})
const ruleCase = z.strictObject({
  case: z.string(),
  happened: z.array(happened),
  asAt: date,
  knownAt: date.optional(),
  /** Exactly this one verdict ... */
  verdict: expectedVerdict.optional(),
  /** ... or exactly these, in the order of their triggers. An empty list: the rule says nothing. */
  verdicts: z.array(expectedVerdict).optional(),
})
export type RuleCase = z.infer<typeof ruleCase>

export const ruleSchema = z
  .strictObject({
    rule: z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, { error: 'a rule is named standard/what-it-asks' }),
    standard: z.string(),
    asks: z.string(),
    why: z.string().optional(),
    failing: z.enum(Object.keys(failings) as [Failing, ...Failing[]]),
    head: z.enum(heads),
    sure: z.enum(sureness),
    /** A policy's rules apply to that landlord's cases only. */
    landlord: z.string().optional(),
    /** Rules for everybody that ask the same thing: where this one applies, they say nothing of their own. */
    insteadOf: z.array(z.string()).min(1).optional(),
    /** Whose date decides the edition: by default the trigger; for the Code, the day the complaint was made. */
    governedBy: selectors.optional(),

    after: selectors.optional(),
    while: z.strictObject({ from: selectors, until: selectors.optional() }).optional(),
    before: selectors.optional(),
    never: selectors.optional(),
    contains: selectors.optional(),

    /** What discharges the duty: any one of these. */
    expect: selectors.optional(),
    /** Fields that the discharging entry must share with the trigger, besides `about`. */
    same: z.array(field).optional(),
    /** True: what discharges may be about any thing in the case. */
    across: z.boolean().optional(),
    /** Only when the trigger is at least the n-th of its kind within a period. */
    times: z.strictObject({ atLeast: z.number().int().min(2), within: period, across: z.boolean().optional() }).optional(),
    given: z.array(given).optional(),
    unless: z.array(unless).optional(),
    limit: limit.optional(),

    within: z.array(edition).optional(),
    every: z.array(edition).optional(),
    editions: z.array(edition).optional(),
    cases: z.array(ruleCase),
  })
  .check(context => {
    const rule = context.value
    const say = (message: string, path: string) => context.issues.push({ code: 'custom', message, path: [path], input: rule })
    const used = patterns.filter(pattern => rule[pattern] !== undefined)
    if (used.length !== 1)
      say(`a rule has one pattern; this has ${used.length === 0 ? 'none' : used.join(' and ')}`, used[1] ?? 'rule')
    const pattern = used[0]
    if (pattern && (pattern === 'after' || pattern === 'while' || pattern === 'before') && !rule.expect)
      say(`"${pattern}" needs "expect"`, 'expect')
    if (pattern === 'after' && !rule.within) say('"after" needs "within"', 'within')
    if (pattern === 'while' && !rule.every) say('"while" needs "every"', 'every')
    if (pattern && pattern !== 'after' && pattern !== 'while' && !rule.editions) say(`"${pattern}" needs "editions"`, 'editions')
    if (pattern === 'after' && !rule.limit && rule.within?.some(edition => !edition.days))
      say('each edition needs "days", or the rule a "limit"', 'within')
    if (pattern === 'while' && rule.every?.some(edition => !edition.days)) say('each edition needs "days"', 'every')
    if (pattern === 'contains' && rule.editions?.some(edition => !edition.must?.length))
      say('each edition needs "must"', 'editions')
  })

export type Rule = z.infer<typeof ruleSchema>

export const patternOf = (rule: Rule): Pattern => patterns.find(pattern => rule[pattern] !== undefined) ?? 'after'
export const editionsOf = (rule: Rule): readonly Edition[] => rule.within ?? rule.every ?? rule.editions ?? []
