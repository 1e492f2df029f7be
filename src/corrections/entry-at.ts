// One entry of a case, as a person who wants to put it right finds it.
import type { EntryId, Recorded, StaffId } from '../ledger/fact.ts'
import { isCorrectable } from '../ledger/correctable.ts'
import { stillStanding } from '../ledger/standing.ts'

export type Asker = {
  readonly staffId: StaffId
  /** Whoever leads the case, and the manager of its team. */
  readonly overAll: boolean
}

export type CannotTouch = { readonly why: 'gone' } | { readonly why: 'not-yours' } | { readonly why: 'has-its-own-act' }

/** Why this person may not put it right; null when they may. Precondition: the fact is one of `facts`. */
export function cannotTouch(facts: readonly Recorded[], fact: Recorded, { staffId, overAll }: Asker): CannotTouch | null {
  if (!isCorrectable(fact)) return { why: 'has-its-own-act' }
  if (!stillStanding(facts).includes(fact)) return { why: 'gone' }
  if (fact.recordedBy !== staffId && !overAll) return { why: 'not-yours' }
  return null
}

export const entryAt = (facts: readonly Recorded[], entryId: EntryId): Recorded | null =>
  facts.find(fact => fact.entryId === entryId) ?? null

/**
 * What one person saved at one moment, from that entry on: as many as were saved with it where that is known, and otherwise all
 * that carry its moment.
 */
export const savedTogether = (facts: readonly Recorded[], first: Recorded, entries: number | null): readonly Recorded[] =>
  facts.filter(
    ({ recordedAt, recordedBy, seq }) =>
      recordedAt === first.recordedAt &&
      recordedBy === first.recordedBy &&
      (entries === null || (seq >= first.seq && seq < first.seq + entries)),
  )
