// Entries whose pages show every part of a form: for the runs over all pages.
import { exampleCases } from '../cases/index.ts'
import type { Db } from '../database/tables.ts'
import { everyCompartment } from '../ledger/compartment.ts'
import { isCorrectable } from '../ledger/correctable.ts'
import { readFacts } from '../ledger/read.ts'
import { wordFieldsOf } from './decisions/correct-entry.ts'

type Example = { readonly caseId: string; readonly entryId: string }

export async function exampleEntries(db: Db): Promise<readonly Example[]> {
  const found: Example[] = []
  for (const caseId of await exampleCases(db)) {
    const facts = (await readFacts(db, caseId, everyCompartment)).filter(isCorrectable)
    const fact = facts.findLast(one => wordFieldsOf(one).length > 0) ?? facts.at(-1)
    if (fact !== undefined) found.push({ caseId, entryId: fact.entryId })
  }
  return found
}
