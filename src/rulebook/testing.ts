// Runs the cases in a rule's own file: what happened, when it is looked at, and the verdict it must be.
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { Entry, FieldValue, Held, Occurred } from './entry.ts'
import { judge } from './judge.ts'
import type { Rule, RuleCase } from './rule.ts'
import { compileRulebook } from './rulebook.ts'
import type { Verdict } from './verdict.ts'

/**
 * [kind, date, fields]: the date is a day, "undated", or "2024-03-01..2024-03-31". The fields `about` (a thing or a list),
 * `held`, `recorded` and `id` are the entry's own; every other is a field of the thing that happened.
 */
export function entryOf([kind, when, given]: RuleCase['happened'][number], n: number): Entry {
  const { about, held, recorded, id, ...fields } = (given ?? {}) as { [name: string]: FieldValue }
  const occurred = occurredOn(when)
  const text = (value: FieldValue | undefined) => (typeof value === 'string' ? value : null)
  return {
    id: text(id) ?? `e${String(n + 1).padStart(2, '0')}`,
    kind,
    occurred,
    recordedOn: (text(recorded) as PlainDate | null) ?? null,
    held: (text(held) as Held | null) ?? 'landlord',
    about: typeof about === 'string' ? [about] : Array.isArray(about) ? (about as string[]) : [],
    fields,
  }
}

function occurredOn(when: string): Occurred {
  if (when === 'undated') return { precision: 'undated' }
  if (isPlainDate(when)) return { precision: 'day', on: when }
  const [from, to] = when.split('..')
  if (from && to && isPlainDate(from) && isPlainDate(to)) return { precision: 'between', from, to }
  throw new RangeError(`"${when}" is not a date, "undated", or two dates with .. between`)
}

/** What differs from what the case expects, in words; none when it holds. */
export function runCase(rule: Rule, ruleCase: RuleCase, calendar: Calendar): readonly string[] {
  const clocks = { asAt: ruleCase.asAt, knownAt: ruleCase.knownAt ?? ruleCase.asAt, calendar }
  const verdicts = judge(ruleCase.happened.map(entryOf), compileRulebook([rule]), clocks)
  const expected = ruleCase.verdicts ?? (ruleCase.verdict ? [ruleCase.verdict] : [])
  if (!ruleCase.verdicts && !ruleCase.verdict) return ['the case expects nothing: give it a verdict, or verdicts']
  if (verdicts.length !== expected.length)
    return [`expected ${expected.length} verdicts and got ${verdicts.length}: ${verdicts.map(summary).join(' | ') || 'none'}`]
  return expected.flatMap((one, n) => differences(one, verdicts[n]))
}

const summary = (verdict: Verdict): string =>
  `${verdict.is}, due ${verdict.due ?? 'none'}, on ${verdict.on ?? 'none'}, ${verdict.workingDays?.exclusive ?? '-'} working days${verdict.missing.length > 0 ? `, missing ${verdict.missing.join('; ')}` : ''}`

type Expected = NonNullable<RuleCase['verdict']>

function differences(expected: Expected, verdict: Verdict | undefined): string[] {
  if (!verdict) return ['no verdict']
  const actual: { [name in keyof Expected]: unknown } = {
    is: verdict.is,
    due: verdict.due,
    on: verdict.on,
    workingDays: verdict.workingDays?.exclusive,
    cite: verdict.cite,
    soon: verdict.soon,
  }
  const wrong = Object.entries(expected)
    .filter(([name]) => name !== 'missing')
    .filter(([name, value]) => actual[name as keyof Expected] !== value)
    .map(
      ([name, value]) =>
        `${name}: expected ${String(value)}, got ${String(actual[name as keyof Expected])} (${summary(verdict)})`,
    )
  return [...wrong, ...missingDiffers(expected.missing, verdict.missing)]
}

/** Each thing expected to be missing must be named among those that are, whatever the words around it. */
function missingDiffers(expected: Expected['missing'], actual: readonly string[]): string[] {
  const wanted = expected === undefined ? [] : Array.isArray(expected) ? expected : [expected]
  return wanted
    .filter(one => !actual.some(it => words(it).includes(words(one))))
    .map(one => `missing: expected "${one}", got "${actual.join('; ')}"`)
}

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9 ]+/g, ' ')
    .replace(/\bthe\b/g, '')
    .replace(/\s+/g, ' ')
    .trim()
