// The judge's answers for a case, as rows for lists over many cases. They are judged on the day of the fact; a day later only
// `due` may have become `overdue`, and that is read off by comparing a day with today (a property test holds this).
import { addDays, toEpochDay, type PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { Mask } from '../ledger/compartment.ts'
import type { Entry } from '../rulebook/entry.ts'
import { judge } from '../rulebook/judge.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Rule } from '../rulebook/rule.ts'
import type { Is, Verdict } from '../rulebook/verdict.ts'
import { withoutRepeats } from './instead-of.ts'

export type VerdictRow = {
  readonly mask: Mask
  readonly rule: string
  /** The id of the entry that made the duty arise, as the judge was given it. */
  readonly trigger: string
  readonly nth: number
  readonly head: string
  readonly is_: Is
  readonly due: PlainDate | null
  /** Not null on what is still to be done: what is due, and what is overdue and can be done late. */
  readonly overdue_after: PlainDate | null
  /** What a `due` verdict is once today is later than that: nearly always overdue. Null on all others. */
  readonly becomes: Is | null
  readonly done_on: PlainDate | null
  readonly cite: string
}

export type Judging = { readonly rulebook: Rulebook; readonly rules: readonly Rule[]; readonly calendar: Calendar }

/** What is known by the end of the day is judged as at that day. */
export const judgeEntries = (entries: readonly Entry[], { rulebook, rules, calendar }: Judging, today: PlainDate) =>
  withoutRepeats(judge(entries, rulebook, { asAt: today, knownAt: today, calendar }), rules)

type Keyed = { readonly verdict: Verdict; readonly key: string; readonly nth: number }

/** Each verdict with the address it keeps: its rule, its trigger, and which of the duties of that trigger it is. */
function keyed(verdicts: readonly Verdict[]): readonly Keyed[] {
  const count = new Map<string, number>()
  return verdicts.map(verdict => {
    const pair = `${verdict.rule} ${verdict.trigger}`
    const nth = count.get(pair) ?? 0
    count.set(pair, nth + 1)
    return { verdict, nth, key: `${pair} ${nth}` }
  })
}

/** @param triggerOf how an entry's id, as the judge knows it, is addressed */
export function verdictRows(
  entries: readonly Entry[],
  judging: Judging,
  today: PlainDate,
  { mask, triggerOf }: { readonly mask: Mask; readonly triggerOf: (id: string) => string },
): readonly VerdictRow[] {
  const verdicts = judgeEntries(entries, judging, today)
  const later = whatTheyBecome(entries, judging, verdicts)
  return keyed(verdicts).map(({ verdict, nth, key }) => ({
    mask,
    rule: verdict.rule,
    trigger: triggerOf(verdict.trigger),
    nth,
    head: verdict.head,
    is_: verdict.is,
    due: verdict.due,
    overdue_after: canStillBeDone(verdict, today) ? overdueAfter(verdict) : null,
    becomes: verdict.is === 'due' ? (later.get(key) ?? 'overdue') : null,
    done_on: verdict.on,
    cite: verdict.cite,
  }))
}

/**
 * A duty to do something again and again, for which there may be an exception, shows only when its day has passed whether the
 * exception holds. So those that are due are judged a second time, as at the day after the last of them.
 */
function whatTheyBecome(entries: readonly Entry[], judging: Judging, verdicts: readonly Verdict[]): ReadonlyMap<string, Is> {
  const open = verdicts.filter(one => one.is === 'due' && one.pattern === 'while')
  const names = new Set(open.map(one => one.rule))
  const rules = judging.rulebook.rules.filter(one => names.has(one.rule.rule) && one.unless.length > 0)
  const last = open.map(overdueAfter).reduce((a, b) => (b !== null && (a === null || b > a) ? b : a), null)
  if (rules.length === 0 || last === null || toEpochDay(last) >= judging.calendar.lastDay) return new Map()
  const day = addDays(last, 1)
  const again = judge(entries, { ...judging.rulebook, rules }, { asAt: day, knownAt: day, calendar: judging.calendar })
  return new Map(keyed(again).map(({ key, verdict }) => [key, verdict.is]))
}

/** Where the day the duty arose is approximate, it has the benefit of the doubt until the latest day it may be due. */
const overdueAfter = ({ is, due, reckoning }: Verdict): PlainDate | null =>
  is === 'due' || is === 'overdue' ? (reckoning?.latestDue ?? due) : null

/** What happened although it must not, what a letter lacks, and a gap that has ended can be explained but not done. */
const canStillBeDone = ({ is, pattern, reckoning }: Verdict, today: PlainDate): boolean =>
  is === 'due' || pattern === 'after' || (pattern === 'while' && reckoning?.to === today)

/** A stored verdict, read on a day. */
export const isOn = (row: Pick<VerdictRow, 'is_' | 'overdue_after' | 'becomes'>, today: PlainDate): Is =>
  row.becomes !== null && row.overdue_after !== null && today > row.overdue_after ? row.becomes : row.is_
