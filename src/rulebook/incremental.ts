// The judge of one open case, kept up to date: a new entry re-judges only the rules that look at its kind. Withdrawals,
// corrections and waivers reach every rule, so they judge the whole case again. Equal to `judge` by property test.
import type { Entry } from './entry.ts'
import { judgeRules } from './judge.ts'
import { note, type Clocks } from './reading.ts'
import type { CompiledRule, Rulebook } from './rulebook.ts'
import type { Verdict } from './verdict.ts'

const reachesEverything = new Set(['entry withdrawn', 'entry corrected', 'duty waived'])

export type OpenJudge = { readonly add: (entry: Entry) => void; readonly verdicts: () => readonly Verdict[] }

/** The clocks are fixed for its life: open another for another day. */
export function openJudge(rulebook: Rulebook, clocks: Clocks): OpenJudge {
  const entries: Entry[] = []
  const kept = new Map<CompiledRule, readonly Verdict[]>()
  const stale = new Set<CompiledRule>()
  let everything = false

  const bringUpToDate = () => {
    if (stale.size === 0) return
    const noted = note(entries, clocks)
    for (const rule of stale) kept.set(rule, judgeRules([rule], noted, clocks))
    stale.clear()
  }

  return {
    add: entry => {
      entries.push(entry)
      everything ||= reachesEverything.has(entry.kind)
      for (const rule of everything ? rulebook.rules : (rulebook.byKind.get(entry.kind) ?? [])) stale.add(rule)
    },
    verdicts: () => {
      bringUpToDate()
      return rulebook.rules.flatMap(rule => kept.get(rule) ?? [])
    },
  }
}
