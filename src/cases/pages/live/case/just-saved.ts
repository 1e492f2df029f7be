// What this person saved a moment ago, when the page after it says so: named by the first of its entries and their number,
// offered to be taken back.
import type { Recorded, StaffId } from '../../../../ledger/fact.ts'
import { stillStanding } from '../../../../ledger/standing.ts'
import type { Context } from '../../../../ui/page.ts'
import { thinNote } from '../../../thin-note.ts'

export type JustSaved = {
  readonly entryId: string
  readonly entries: number
  /** True when a talk is on the record in few words. */
  readonly thin: boolean
}

/** Null when nothing was, when it was somebody else's, or when it has been taken back. */
export function justSaved(facts: readonly Recorded[], staffId: StaffId, { query }: Pick<Context, 'query'>): JustSaved | null {
  const [saved, of] = [query('saved'), Number(query('of') ?? '1')]
  const first = stillStanding(facts).find(fact => fact.entryId === saved)
  if (first === undefined || first.recordedBy !== staffId || !Number.isInteger(of) || of < 1) return null
  return { entryId: first.entryId, entries: of, thin: thinNote(first) }
}
