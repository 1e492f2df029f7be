// What whoever looks at a case has opened or asked for by exception. Their own rows and nobody else's.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { Instant } from '../../kernel/instant.ts'
import { momentInWords } from '../../ledger/entry.ts'
import type { CaseId } from '../../ledger/fact.ts'
import type { Actor } from '../../people/actor.ts'
import { openedBecause, waitsForSecond, type KeptOpening } from '../../people/break-glass.ts'
import type { ExceptionOfReader } from '../../ui/by-exception.tsx'

type Row = KeptOpening & { readonly until: Instant; readonly refuser: string | null; readonly refusal: string | null }

/** Null: nothing is open or was asked for. While they last, and nobody has closed them. */
export async function exceptionOfReader(db: Db, { id }: Actor, caseId: CaseId): Promise<ExceptionOfReader | null> {
  const { rows } = await sql<Row>`
    select b.compartments, b.already, b.approved_by as "approvedBy", b.refused_by as "refusedBy", b.until_at as "until",
      r.name as refuser, b.refusal
    from break_glass b left join staff r on r.id = b.refused_by
    where b.case_id = ${caseId}::uuid and b.staff_id = ${id}::uuid and b.closed_at is null
      and b.from_at <= app_now() and app_now() < b.until_at
    order by b.until_at desc, b.id`.execute(db)
  const [open, waiting] = [rows.find(one => openedBecause(one) !== 0), rows.find(waitsForSecond)]
  const isAnsweredOtherwise = waiting !== undefined || rows.some(({ approvedBy }) => approvedBy !== null)
  const refused = isAnsweredOtherwise ? undefined : rows.find(({ refusedBy }) => refusedBy !== null)
  if (open === undefined && waiting === undefined && refused === undefined) return null
  return {
    openUntil: open === undefined ? null : momentInWords(open.until),
    waitsUntil: waiting === undefined ? null : momentInWords(waiting.until),
    refused: refused === undefined ? null : { by: refused.refuser ?? 'Somebody', because: refused.refusal ?? '' },
  }
}
