// What still stands of a case: not what was taken back, nor what another entry replaces. Both stay on the record.
import type { NewFact } from './fact.ts'

const takesOut = (fact: NewFact): boolean => fact.type === 'EntryWithdrawn' || fact.type === 'EntryCorrected'

/** Nothing that takes an entry out can itself be taken out. */
export function stillStanding<Fact extends NewFact>(facts: readonly Fact[]): readonly Fact[] {
  const gone = new Set(facts.filter(takesOut).map(fact => fact.fields['of']))
  if (gone.size === 0) return facts
  return facts.filter(fact => fact.entryId === undefined || !gone.has(fact.entryId) || takesOut(fact))
}
