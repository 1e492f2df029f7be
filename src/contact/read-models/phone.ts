import type { Db } from '../../database/tables.ts'

/** The number of the person the case is with; null where none is known. Precondition: the reader may see the case. */
export async function phoneOf(db: Db, residentId: string | null): Promise<string | null> {
  if (residentId === null) return null
  const row = await db.selectFrom('resident').select('phone').where('id', '=', residentId).executeTakeFirst()
  return row?.phone ?? null
}
