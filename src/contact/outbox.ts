// Messages to the resident, put where a sender takes them from. The demonstration has none, so there they stay.
import { asSystem, type Db } from '../database/scope.ts'
import type { Instant } from '../kernel/instant.ts'
import type { CaseId } from '../ledger/fact.ts'
import type { NextStep } from './decisions/promises.ts'

type From = { readonly caseId: CaseId; readonly residentId: string | null; readonly at: Instant }

export async function keepOutbox(db: Db, { caseId, residentId, at }: From, steps: readonly NextStep[]): Promise<void> {
  const texts = steps.flatMap(step => (step.step === 'text' ? [step] : []))
  if (texts.length === 0) return
  // Like a fold: written with the facts it follows from, and by nobody else.
  await asSystem(db, () =>
    db
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
      .execute(),
  )
}
