// Who is kept from a case. The database answers only whoever may see its staff conduct; to others there is nobody.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { Instant } from '../../kernel/instant.ts'
import type { StaffId } from '../../ledger/fact.ts'
import type { Because } from '../../people/walls.ts'

export type WallShown = {
  readonly staff: StaffId
  readonly name: string
  readonly because: Because
  readonly raisedAt: Instant
}

export async function wallsShown(db: Db, caseId: string): Promise<readonly WallShown[]> {
  const { rows } = await sql<WallShown>`
    select w.staff_id as staff, s.name, w.because, w.raised_at as "raisedAt"
    from walls_on(${caseId}::uuid) w join staff s on s.id = w.staff_id
    order by s.name, s.id, w.because`.execute(db)
  return rows
}
