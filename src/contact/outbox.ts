// Messages to the resident, put where a sender takes them from. The demonstration has none, so there they stay.
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CaseId } from '../ledger/fact.ts'
import type { NextStep } from './decisions/promises.ts'

type From = { readonly caseId: CaseId; readonly residentId: string | null; readonly at: Instant }

export async function keepOutbox(db: Db, { caseId, residentId, at }: From, steps: readonly NextStep[]): Promise<void> {
  const texts = steps.flatMap(step => (step.step === 'text' ? [step] : []))
  if (texts.length === 0) return
  await db
    .insertInto('outbox')
    .values(
      texts.map(({ outbox, words }) => ({
        id: outbox,
        case_id: caseId,
        channel: 'text' as const,
        resident_id: residentId,
        body: words,
        made_at: at,
        state: 'waiting' as const,
        settled_at: null,
      })),
    )
    .execute()
}
