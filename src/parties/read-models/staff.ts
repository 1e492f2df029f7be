// Staff, for saying what a wall would do. From the staff list alone: which walls stand already is not asked, since the answer
// would tell of them.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { StaffId } from '../../ledger/fact.ts'

export type StaffNamed = { readonly id: StaffId; readonly name: string }
export type StaffChoice = StaffNamed & { readonly team: string | null }

/** Everybody who works here, by name. */
export async function everybodyHere(db: Db, today: PlainDate): Promise<readonly StaffChoice[]> {
  const { rows } = await sql<StaffChoice>`
    select s.id, s.name, t.name as team from staff s left join team t on t.id = s.team_id
    where s.started_on <= ${today}::date and (s.left_on is null or s.left_on >= ${today}::date)
    order by s.name, s.id`.execute(db)
  return rows
}

/** Whoever manages or has managed them. */
export async function managersOf(db: Db, staff: StaffId): Promise<readonly StaffNamed[]> {
  const { rows } = await sql<StaffNamed>`
    select s.id, s.name from staff s
    where s.id in (select m.manager_id from managed m where m.staff_id = ${staff}::uuid
      union select p.manager_id from staff p where p.id = ${staff}::uuid)
    order by s.name, s.id`.execute(db)
  return rows
}

/** The managers of the team whose case it is. */
export async function managersOfCase(db: Db, caseId: string, today: PlainDate): Promise<readonly StaffNamed[]> {
  const { rows } = await sql<StaffNamed>`
    select s.id, s.name from case_row c join staff s on s.team_id = c.team_id
    where c.case_id = ${caseId}::uuid and s.started_on <= ${today}::date and (s.left_on is null or s.left_on >= ${today}::date)
      and exists (select from staff_role r where r.staff_id = s.id and r.role = 'team manager')
    order by s.name, s.id`.execute(db)
  return rows
}
