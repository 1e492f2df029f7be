// The judge: a pure function of the entries, the rulebook and two clocks. It reads no clock of its own, never guesses past
// the end of its calendar, and gives one verdict for each duty that arose. docs/rulebook.md says exactly what it means.
import { toEpochDay } from '../kernel/plain-date.ts'
import { CalendarEnds } from '../kernel/working-days.ts'
import { arises, editionFor } from './arise.ts'
import { verdictOf, type Duty } from './duty.ts'
import type { Entry } from './entry.ts'
import { dayInWords, named } from './explain.ts'
import { judgeAfter } from './patterns/after.ts'
import { judgeBefore } from './patterns/before.ts'
import { judgeContains } from './patterns/contains.ts'
import { judgeNever } from './patterns/never.ts'
import { judgeWhile } from './patterns/while.ts'
import { note, pick, readingOf, type Clocks, type Noted, type Reading } from './reading.ts'
import type { CompiledEdition, CompiledRule, Rulebook } from './rulebook.ts'
import { superseded, withdrawnFrom } from './superseded.ts'
import type { Verdict } from './verdict.ts'
import { waived, waiversIn } from './waived.ts'

export type { Clocks } from './reading.ts'

/**
 * @param entries in any order; their ids must be unique
 * @param clocks asAt: the wall for deadlines; knownAt: what was recorded later is hidden; calendar: the bank holidays
 * @returns verdicts in the order of rule, trigger and start of clock
 */
export function judge(entries: readonly Entry[], rulebook: Rulebook, clocks: Clocks): readonly Verdict[] {
  return judgeRules(rulebook.rules, note(entries, clocks), clocks)
}

/** The same for some of the rules: what a new entry can change. */
export function judgeRules(rules: readonly CompiledRule[], noted: readonly Noted[], clocks: Clocks): readonly Verdict[] {
  const withdrawn = withdrawnFrom(noted)
  const standing = withdrawn.length === 0 ? noted : noted.filter(one => !withdrawn.includes(one))
  const reading = readingOf(standing, clocks)
  const waivers = waiversIn(reading)
  const verdicts = rules.flatMap(rule => waived(judgeRule(rule, reading), waivers))
  if (withdrawn.length === 0) return verdicts
  const replaced = withdrawn.flatMap(one =>
    rules.flatMap(rule => superseded(judgeRule(rule, readingOf(withOne(noted, withdrawn, one), clocks)), one, reading)),
  )
  return inOrder([...verdicts, ...replaced], noted)
}

const withOne = (noted: readonly Noted[], withdrawn: readonly Noted[], back: Noted) =>
  noted.filter(one => one === back || !withdrawn.includes(one))

export function judgeRule(rule: CompiledRule, reading: Reading): readonly Verdict[] {
  if (rule.pattern === 'while') return judgeWhile(rule, reading)
  const verdicts: Verdict[] = []
  for (const trigger of pick(reading, rule.trigger))
    if (arises(rule, trigger, reading)) verdicts.push(judgeDuty(rule, trigger, reading))
  return verdicts
}

function judgeDuty(rule: CompiledRule, trigger: Noted, reading: Reading): Verdict {
  const edition = editionFor(rule, trigger, reading)
  const duty: Duty = { rule, edition, trigger, reading }
  if (!edition)
    return verdictOf(duty, { is: 'not needed', due: null, because: `${named(trigger)}. No edition of this was in force.` })
  try {
    return byPattern(duty, edition)
  } catch (error) {
    if (!(error instanceof CalendarEnds)) throw error
    return verdictOf(duty, {
      is: 'not shown',
      due: null,
      missing: [`a calendar that reaches ${dayInWords(error.day)}`],
      because: `${named(trigger)}. The bank holiday table runs from ${dayInWords(reading.calendar.firstDay)} to ${dayInWords(reading.calendar.lastDay)}; beyond it nothing is reckoned.`,
    })
  }
}

function byPattern(duty: Duty, edition: CompiledEdition): Verdict {
  switch (duty.rule.pattern) {
    case 'after':
      return judgeAfter(duty, edition)
    case 'before':
      return judgeBefore(duty, edition)
    case 'contains':
      return judgeContains(duty, edition)
    case 'never':
      return judgeNever(duty)
    case 'while':
      throw new Error('a while rule has a chain of duties, not one')
  }
}

function inOrder(verdicts: readonly Verdict[], noted: readonly Noted[]): readonly Verdict[] {
  const order = new Map(noted.map(one => [one.entry.id, one.order]))
  const start = (verdict: Verdict) => (verdict.reckoning?.from ? toEpochDay(verdict.reckoning.from) : -Infinity)
  return [...verdicts].sort(
    (a, b) =>
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      (order.get(a.trigger) ?? 0) - (order.get(b.trigger) ?? 0) ||
      (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0),
  )
}
