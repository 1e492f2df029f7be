// Entries whose pages show every part of a form: for the runs over all pages.
import { sql } from 'kysely'
import { exampleCases } from '../../cases/index.ts'
import type { Db } from '../../database/tables.ts'
import { everyCompartment } from '../../ledger/compartment.ts'
import type { CaseId, EntryId } from '../../ledger/fact.ts'
import { readFacts } from '../../ledger/read.ts'
import { sealedFieldsOf } from '../erasure.ts'

export type ExampleEntry = { readonly caseId: CaseId; readonly entryId: EntryId }

export async function exampleEntries(db: Db): Promise<readonly ExampleEntry[]> {
  const found: ExampleEntry[] = []
  for (const caseId of await exampleCases(db)) {
    const fact = (await readFacts(db, caseId, everyCompartment)).findLast(one => sealedFieldsOf(one).length > 0)
    if (fact !== undefined) found.push({ caseId, entryId: fact.entryId })
  }
  return found
}

const ofType = async (db: Db, type: string): Promise<readonly ExampleEntry[]> => {
  const { rows } = await sql<ExampleEntry>`
    select case_id as "caseId", entry as "entryId" from fact where type = ${type} order by id desc limit 1`.execute(db)
  return rows
}

export const exampleHolds = (db: Db): Promise<readonly ExampleEntry[]> => ofType(db, 'LegalHoldPlaced')
export const exampleErasures = (db: Db): Promise<readonly ExampleEntry[]> => ofType(db, 'ErasureAsked')
