// A few cases to show a kind of page with: for the site map and the accessibility run, never for a person.
import type { Db } from '../../database/tables.ts'

export async function exampleCases(db: Db): Promise<readonly string[]> {
  const rows = await db.selectFrom('case_row').select('case_id').orderBy('case_id').limit(2).execute()
  return rows.map(row => row.case_id)
}

export async function exampleOffers(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('handover')
    .select('case_id')
    .where('state', '=', 'offered')
    .orderBy('case_id')
    .limit(2)
    .execute()
  return rows.map(row => row.case_id)
}

export async function exampleLeads(db: Db): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('case_row')
    .select('lead_id')
    .where('status', '=', 'open')
    .orderBy('lead_id')
    .limit(50)
    .execute()
  return [...new Set(rows.flatMap(row => row.lead_id ?? []))].slice(0, 1)
}
