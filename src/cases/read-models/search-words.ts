// The words of each fact, by compartment, so that a search finds what its reader may see and nothing else.
import { bitOf, type Mask } from '../../ledger/compartment.ts'
import type { Recorded } from '../../ledger/fact.ts'
import type { FieldValue } from '../../rulebook/entry.ts'

export type SearchWords = { readonly factId: number; readonly compartment: Mask; readonly words: string }

/** Fields that are codes, and say nothing that anybody would look for. */
const codes = new Set([
  'kind',
  'reference',
  'team',
  'home',
  'resident',
  'staff',
  'to',
  'from',
  'of',
  'with',
  'part',
  'level',
  'stage',
])

export function searchWordsOf(fact: Recorded): readonly SearchWords[] {
  const byCompartment = new Map<Mask, string[]>()
  for (const [field, value] of Object.entries(fact.fields)) {
    if (codes.has(field)) continue
    const compartment = bitOf(fact.closer?.[field] ?? fact.compartment)
    byCompartment.set(compartment, [...(byCompartment.get(compartment) ?? []), ...wordsIn(value)])
  }
  return [...byCompartment].flatMap(([compartment, words]) =>
    words.length === 0 ? [] : [{ factId: fact.factId, compartment, words: words.join(' ') }],
  )
}

function wordsIn(value: FieldValue): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(wordsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
