// What waits for a second person, over every case somebody sees all of: a hand of rows, by an index of its own.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { bitOf } from '../../ledger/compartment.ts'
import type { CaseId, EntryId } from '../../ledger/fact.ts'
import type { Actor } from '../../people/actor.ts'
import { caseMaskExpression, mayOpen } from '../../people/index.ts'

export type WaitingErasure = {
  readonly caseId: CaseId
  readonly entryId: EntryId
  readonly reference: string
  readonly title: string
  readonly by: string | null
  readonly askedOn: PlainDate
}

/** Oldest first; not what the person asked for themselves. */
export async function erasuresToAnswer(db: Db, actor: Actor, atMost = 25): Promise<readonly WaitingErasure[]> {
  if (!mayOpen(actor, 'export')) return []
  const { rows } = await sql<WaitingErasure>`
    select c.case_id as "caseId", f.entry as "entryId", c.reference, c.title, s.name as by, f.occurred_on as "askedOn"
    from fact f
    join case_row c on c.case_id = f.case_id
    left join staff s on s.id = f.recorded_by
    where f.type = 'ErasureAsked' and f.recorded_by is distinct from ${actor.id}::uuid
      and (${caseMaskExpression(actor, 'c')} & ${bitOf('legal')}) <> 0
      and not exists (
        select from fact a where a.case_id = f.case_id and a.type in ('ErasureRefused', 'ContentErased', 'ContentRedacted')
          and convert_from(a.body, 'UTF8')::jsonb -> 'fields' ->> (case a.type when 'ErasureRefused' then 'of' else 'asked' end) = f.entry)
    order by f.occurred_on, c.reference
    limit ${atMost}`.execute(db)
  return rows
}
