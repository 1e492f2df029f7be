// What was asked to be destroyed in a case and has not been answered. Pure.
import { isSealed } from '../ledger/sealing.ts'
import { kindOf } from '../ledger/entry.ts'
import type { EntryId, Recorded, StaffId } from '../ledger/fact.ts'

export type ErasureAsked = {
  readonly entryId: EntryId
  /** The entry whose words are to go. */
  readonly of: EntryId
  readonly fields: readonly string[]
  readonly reasons: string
  readonly askedBy: StaffId | null
} & ({ readonly as: 'erased'; readonly rule: string } | { readonly as: 'redacted'; readonly instead: string | null })

/** Oldest first. */
export function erasuresWaiting(facts: readonly Recorded[]): readonly ErasureAsked[] {
  const settled = new Set(facts.flatMap(settles))
  return facts.filter(fact => fact.type === 'ErasureAsked' && !settled.has(fact.entryId)).map(askedIn)
}

const settles = ({ type, fields }: Recorded): readonly unknown[] => {
  if (type === 'ErasureRefused') return [fields['of']]
  return type === 'ContentErased' || type === 'ContentRedacted' ? [fields['asked']] : []
}

function askedIn({ entryId, fields, recordedBy }: Recorded): ErasureAsked {
  const names = Array.isArray(fields['fields']) ? (fields['fields'] as readonly unknown[]) : []
  const common = {
    entryId,
    of: words(fields['of']) ?? '',
    fields: names.filter(name => typeof name === 'string'),
    reasons: words(fields['reasons']) ?? '',
    askedBy: recordedBy,
  }
  return fields['as'] === 'redacted'
    ? { ...common, as: 'redacted', instead: words(fields['instead']) }
    : { ...common, as: 'erased', rule: words(fields['rule']) ?? '' }
}

const words = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** What could be destroyed of an entry, as its reader sees it: the fields that somebody wrote and that are still there. */
export const sealedFieldsOf = ({ type, fields, withheld }: Recorded): readonly string[] =>
  Object.entries(fields)
    .filter(([name, value]) => isSealed(kindOf(type), name, value) && !withheld.includes(name))
    .map(([name]) => name)
