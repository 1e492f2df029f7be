// A few cases to show a kind of page with: for the site map and the accessibility run, never for a person.
import type { Db } from '../../database/tables.ts'
import type { CaseId } from '../../ledger/fact.ts'

export async function exampleCases(db: Db): Promise<readonly CaseId[]> {
  const rows = await db.selectFrom('case_row').select('case_id').orderBy('case_id').limit(2).execute()
  return rows.map(row => row.case_id)
}
