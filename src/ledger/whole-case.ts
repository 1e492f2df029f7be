// The thing a decision is about when it is about the whole case: its facts, in order.
import type { Recorded } from './fact.ts'
import type { Thing } from './handle.ts'

/** The last fact, and all before it: adding one copies nothing. */
export type Facts = { readonly last: Recorded; readonly before: Facts } | null

export const wholeCase: Thing<Facts> = { start: null, isAbout: () => true, evolve: (before, last) => ({ last, before }) }

/** In the order they were recorded. */
export function factsOf(facts: Facts): readonly Recorded[] {
  const found: Recorded[] = []
  for (let at = facts; at !== null; at = at.before) found.push(at.last)
  return found.reverse()
}
