// Walls, written: what follows from a case's facts, in the transaction of the fact that raises or lifts one. A lead who may no
// longer see the case leads it no more; it then stands on a manager's board as a case without a lead.
import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import type { CaseId, Recorded, StaffId } from '../ledger/fact.ts'
import { isAboutWalls, wallsOf } from './walls.ts'

/** Precondition: the system's scope; `facts` is the whole case, and case_row has been folded. */
export async function raiseWalls(
  db: Db,
  caseId: CaseId,
  { facts, added }: { readonly facts: readonly Recorded[]; readonly added: readonly Recorded[] },
): Promise<void> {
  if (!facts.some(isAboutWalls)) return
  if (added.some(isAboutWalls)) await setWalls(db, caseId, facts)
  await sql`
    update case_row set lead_id = null, lead_since = null
    where case_id = ${caseId} and lead_id in (select w.staff_id from walls_on(${caseId}) w)`.execute(db)
}

async function setWalls(db: Db, caseId: CaseId, facts: readonly Recorded[]): Promise<void> {
  const managers = await managersOf(db, facts)
  const walls = wallsOf(facts, staff => managers.get(staff) ?? [])
  await sql`select set_walls(${caseId}::uuid, ${JSON.stringify(walls)}::jsonb)`.execute(db)
}

/** Of everybody named in the case: who manages them, and who ever has. */
async function managersOf(db: Db, facts: readonly Recorded[]): Promise<ReadonlyMap<StaffId, readonly StaffId[]>> {
  const named = [
    ...new Set(
      facts.flatMap(({ type, fields }) =>
        type === 'StaffMemberInvolved' && typeof fields['staff'] === 'string' ? [fields['staff']] : [],
      ),
    ),
  ]
  if (named.length === 0) return new Map()
  const rows = await db
    .selectFrom('managed')
    .select(['staff_id', 'manager_id'])
    .where('staff_id', 'in', named)
    .union(
      db
        .selectFrom('staff')
        .select(['id as staff_id', sql<StaffId>`manager_id`.as('manager_id')])
        .where('id', 'in', named)
        .where('manager_id', 'is not', null),
    )
    .execute()
  const managers = Map.groupBy(rows, row => row.staff_id)
  return new Map([...managers].map(([staff, of]) => [staff, of.map(row => row.manager_id)]))
}
