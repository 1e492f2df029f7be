// A rulebook ready to judge with: selectors compiled, editions in order, limits read, and an index from kind of entry to
// the rules that look at it, so that a new entry re-judges only those.
import { toEpochDay, type EpochDay } from '../kernel/plain-date.ts'
import { readDuration, type Duration } from './duration.ts'
import { editionsOf, patternOf, type Edition, type Given, type Pattern, type Rule } from './rule.ts'
import { compileSelectors, type Picker } from './select.ts'

export type CompiledEdition = Edition & {
  readonly fromDay: EpochDay
  readonly untilDay: EpochDay
  readonly limit: Duration | null
  readonly clockFrom: { readonly from: Picker; readonly atMost: Duration } | null
  readonly extendedBy: {
    readonly by: Picker
    readonly to: string
    readonly atMost: Duration | null
    readonly beyondWhen: string | null
  } | null
}

export type CompiledGiven = Given & { readonly picker: Picker; readonly reach: Duration | null }

export type CompiledRule = {
  readonly rule: Rule
  readonly pattern: Pattern
  readonly trigger: Picker
  readonly until: Picker | null
  readonly expect: Picker | null
  readonly governedBy: Picker | null
  readonly given: readonly CompiledGiven[]
  readonly unless: readonly { readonly picker: Picker; readonly because: string; readonly everBefore: boolean }[]
  readonly times: { readonly atLeast: number; readonly within: Duration; readonly across: boolean } | null
  readonly editions: readonly CompiledEdition[]
  readonly kinds: ReadonlySet<string>
}

export type Rulebook = {
  readonly rules: readonly CompiledRule[]
  readonly byKind: ReadonlyMap<string, readonly CompiledRule[]>
}

/** Rules are put in the order of their ids. Throws when two have one id: the loader reports that more kindly. */
export function compileRulebook(rules: readonly Rule[]): Rulebook {
  const compiled = [...rules].sort((a, b) => (a.rule < b.rule ? -1 : 1)).map(compileRule)
  compiled.forEach(({ rule }, n) => {
    if (n > 0 && compiled[n - 1]?.rule.rule === rule.rule) throw new Error(`Two rules are named ${rule.rule}`)
  })
  const byKind = new Map<string, CompiledRule[]>()
  for (const rule of compiled) for (const kind of rule.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), rule])
  return { rules: compiled, byKind }
}

/** The rules which apply to one landlord's cases: everybody's, and its own. */
export const rulesFor = (rules: readonly Rule[], landlord: string): readonly Rule[] =>
  rules.filter(rule => rule.landlord === undefined || rule.landlord === landlord)

function compileRule(rule: Rule): CompiledRule {
  const trigger = rule.after ?? rule.while?.from ?? rule.before ?? rule.never ?? rule.contains
  if (trigger === undefined) throw new Error(`${rule.rule} has no pattern`)
  const parts = {
    trigger: compileSelectors(trigger),
    until: rule.while?.until === undefined ? null : compileSelectors(rule.while.until),
    expect: rule.expect === undefined ? null : compileSelectors(rule.expect),
    governedBy: rule.governedBy === undefined ? null : compileSelectors(rule.governedBy),
    given: (rule.given ?? []).map(given => ({
      ...given,
      picker: compileSelectors(given.earlier),
      reach: given.within ? readDuration(given.within) : null,
    })),
    unless: (rule.unless ?? []).map(unless => ({
      picker: compileSelectors(unless.happened),
      because: unless.because,
      everBefore: unless.everBefore ?? false,
    })),
    times: rule.times
      ? { atLeast: rule.times.atLeast, within: readDuration(rule.times.within), across: rule.times.across ?? true }
      : null,
    editions: compileEditions(editionsOf(rule)),
  }
  return { rule, pattern: patternOf(rule), ...parts, kinds: kindsOf(parts) }
}

function compileEditions(editions: readonly Edition[]): CompiledEdition[] {
  const sorted = [...editions].sort((a, b) => (a.from < b.from ? -1 : 1))
  return sorted.map((edition, n) => {
    const next = sorted[n + 1]
    return {
      ...edition,
      fromDay: toEpochDay(edition.from),
      untilDay: edition.until ? toEpochDay(edition.until) : next ? toEpochDay(next.from) - 1 : Infinity,
      limit: edition.days ? readDuration(edition.days) : null,
      clockFrom: edition.clock
        ? { from: compileSelectors(edition.clock.from), atMost: readDuration(edition.clock.atMost) }
        : null,
      extendedBy: edition.extension
        ? {
            by: compileSelectors(edition.extension.by),
            to: edition.extension.to,
            atMost: edition.extension.atMost ? readDuration(edition.extension.atMost) : null,
            beyondWhen: edition.extension.beyondWhen ?? null,
          }
        : null,
    }
  })
}

function kindsOf(
  parts: Pick<CompiledRule, 'trigger' | 'until' | 'expect' | 'governedBy' | 'given' | 'unless' | 'editions'>,
): ReadonlySet<string> {
  const pickers = [
    parts.trigger,
    parts.until,
    parts.expect,
    parts.governedBy,
    ...parts.given.map(given => given.picker),
    ...parts.unless.map(unless => unless.picker),
    ...parts.editions.flatMap(edition => [edition.clockFrom?.from ?? null, edition.extendedBy?.by ?? null]),
  ]
  return new Set(pickers.flatMap(picker => picker?.kinds ?? []))
}
