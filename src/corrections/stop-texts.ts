// A text that is still waiting when the entry that tells of it is taken back is not sent.
import { asSystem, type Db } from '../database/scope.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CaseId, EntryId, Recorded } from '../ledger/fact.ts'

export type Texts = 'none' | 'stopped' | 'gone'

/** What became of the texts that those entries told of. */
export async function stopTexts(
  db: Db,
  { caseId, facts, taken, at }: { caseId: CaseId; facts: readonly Recorded[]; taken: readonly unknown[]; at: Instant },
): Promise<Texts> {
  const ids = facts.flatMap(fact =>
    isTaken(taken, fact.entryId) && typeof fact.fields['outbox'] === 'string' ? [fact.fields['outbox']] : [],
  )
  if (ids.length === 0) return 'none'
  const stopped = await asSystem(db, () =>
    db
      .updateTable('outbox')
      .set({ state: 'undone', settled_at: at })
      .where('id', 'in', ids)
      .where('case_id', '=', caseId)
      .where('state', '=', 'waiting')
      .executeTakeFirst(),
  )
  return Number(stopped.numUpdatedRows) === ids.length ? 'stopped' : 'gone'
}

const isTaken = (taken: readonly unknown[], entryId: EntryId): boolean => taken.includes(entryId)

export const textsInWords: { readonly [texts in Texts]: string } = {
  none: '',
  stopped: ' The text is not sent.',
  gone: ' The text had gone already.',
}
