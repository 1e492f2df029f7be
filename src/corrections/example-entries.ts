// Entries whose pages show every part of a form: for the runs over all pages.
import { exampleCases } from '../cases/index.ts'
import type { Db } from '../database/tables.ts'
import { everyCompartment } from '../ledger/compartment.ts'
import { isCorrectable } from '../ledger/correctable.ts'
import { readFacts } from '../ledger/read.ts'
import { wordFieldsOf } from './decisions/correct-entry.ts'

export async function exampleEntries(db: Db): Promise<readonly { readonly caseId: string; readonly entryId: string }[]> {
  const [caseId] = await exampleCases(db)
  if (caseId === undefined) return []
  const fact = (await readFacts(db, caseId, everyCompartment)).findLast(one => isCorrectable(one) && wordFieldsOf(one).length > 0)
  return fact === undefined ? [] : [{ caseId, entryId: fact.entryId }]
}
