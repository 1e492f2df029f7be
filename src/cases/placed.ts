// A verdict and how it is addressed: on a published case by its place among all of them, on a live one by its rule, the entry
// that made the duty arise, and which of that entry's duties it is, so that an address never shifts with what is hidden.
import type { Verdict } from '../rulebook/verdict.ts'

export type Placed = {
  readonly verdict: Verdict
  /** Its place in the judge's order, from 1. */
  readonly ordinal: number
  /** Which of the duties of its rule and trigger, from 0. */
  readonly nth: number
}

export function placed(verdicts: readonly Verdict[]): readonly Placed[] {
  const count = new Map<string, number>()
  return verdicts.map((verdict, n) => {
    const pair = `${verdict.rule} ${verdict.trigger}`
    const nth = count.get(pair) ?? 0
    count.set(pair, nth + 1)
    return { verdict, ordinal: n + 1, nth }
  })
}
