// Who looked, as far as the asker may know it: row-level security decides which entries those are (see audit_entry in
// people/access/table-rights.ts), before anything is put in order or cut into pages.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { CaseId, StaffId } from '../../ledger/fact.ts'
import type { Filter } from '../filter.ts'
import type { AuditKind } from '../looked.ts'

export type Look = {
  /** The day in London. */
  readonly day: PlainDate
  readonly at: Instant
  /** Null: nobody in person. */
  readonly who: string | null
  readonly kind: AuditKind
  /** Reads after the name. */
  readonly what: string
  readonly caseId: CaseId | null
  readonly reference: string | null
}

export type Wanted = {
  readonly filter: Filter
  readonly upTo: Instant
  readonly atMost: number
  readonly skip?: number
}

const londonMidnight = (day: PlainDate, later = 0) =>
  sql`((${day}::date + ${later}::int)::timestamp at time zone 'Europe/London')`

/** Newest first. */
export async function looksAt(db: Db, { filter, upTo, atMost, skip = 0 }: Wanted): Promise<readonly Look[]> {
  const { person, caseId, from, until } = filter
  const conditions = [
    sql`a.at <= ${upTo}::timestamptz`,
    ...(person === null ? [] : [sql`a.staff_id = ${person}::uuid`]),
    ...(caseId === null ? [] : [sql`a.case_id = ${caseId}::uuid`]),
    ...(from === null ? [] : [sql`a.at >= ${londonMidnight(from)}`]),
    ...(until === null ? [] : [sql`a.at < ${londonMidnight(until, 1)}`]),
  ]
  const { rows } = await sql<Look>`
    with found as materialized (
      select a.id, a.at, a.staff_id, a.case_id, a.kind, a.what from audit_entry a
      where ${sql.join(conditions, sql` and `)} order by a.at desc, a.id desc limit ${atMost} offset ${skip})
    select (f.at at time zone 'Europe/London')::date as day, f.at, s.name as who, f.kind, f.what,
      c.case_id as "caseId", c.reference
    from found f left join staff s on s.id = f.staff_id left join case_row c on c.case_id = f.case_id
    order by f.at desc, f.id desc`.execute(db)
  return rows
}

/** The case of this reference, if the asker may see it; null as well when there is none. */
export async function caseCalled(
  db: Db,
  reference: string,
): Promise<{ readonly caseId: CaseId; readonly reference: string } | null> {
  const row = await db
    .selectFrom('case_row')
    .select(['case_id as caseId', 'reference'])
    .where('reference', '=', reference.trim().replace(/\s+/g, ' ').toUpperCase())
    .executeTakeFirst()
  return row ?? null
}

export async function referenceOf(db: Db, caseId: CaseId): Promise<string | null> {
  const row = await db.selectFrom('case_row').select('reference').where('case_id', '=', caseId).executeTakeFirst()
  return row?.reference ?? null
}

export async function nameOf(db: Db, staffId: StaffId): Promise<string | null> {
  const row = await db.selectFrom('staff').select('name').where('id', '=', staffId).executeTakeFirst()
  return row?.name ?? null
}

export type Colleague = { readonly id: string; readonly name: string }

/** Everybody who works here or has: what they looked at stays. */
export const colleagues = (db: Db): Promise<readonly Colleague[]> =>
  db.selectFrom('staff').select(['id', 'name']).orderBy('name').orderBy('id').execute()
