// Folds and verdicts, emptied and made again from the facts alone. A test holds that nothing changes by it; it is for a new
// edition of a standard, a new fold, or doubt.
import { asSystem } from '../database/scope.ts'
import type { Db } from '../database/tables.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { lockHead } from '../ledger/lock.ts'
import { everyCompartment } from '../ledger/compartment.ts'
import type { CaseId } from '../ledger/fact.ts'
import { readFacts } from '../ledger/read.ts'
import type { AfterwardsDeps } from './afterwards.ts'
import { allRows } from './afterwards.ts'
import { keepCaseRow, keepPeople, keepSearchWords } from './keep-folds.ts'
import { keepVerdicts } from './keep-verdicts.ts'

/** Inside a transaction. Walls are derived again too. Waits for whoever is writing to the case, and they for it. */
export async function rebuildCase(db: Db, caseId: CaseId, deps: AfterwardsDeps, today: PlainDate): Promise<void> {
  await asSystem(db, async () => {
    // Otherwise a fact that is added meanwhile would be folded first, and forgotten by what was read before it.
    await lockHead(db, caseId)
    const facts = await readFacts(db, caseId, everyCompartment)
    for (const table of ['case_party', 'case_member', 'handover', 'search_entry'] as const)
      await db.deleteFrom(table).where('case_id', '=', caseId).execute()
    await keepCaseRow(db, facts)
    await keepPeople(db, caseId, facts, facts)
    await keepSearchWords(db, caseId, facts)
    await deps.raiseWalls(db, caseId, { facts, added: facts })
    await keepVerdicts(db, caseId, allRows(facts, deps.judging, today))
  })
}

/** Every case, in pages, each case in its own transaction. `onCase` hears how far it has come. */
export async function rebuildAll(
  inTransaction: <Done>(work: (db: Db) => Promise<Done>) => Promise<Done>,
  deps: AfterwardsDeps,
  today: PlainDate,
  onCase: (done: number) => void = () => {},
): Promise<number> {
  let [done, after] = [0, beforeEveryCase]
  for (;;) {
    const page = await inTransaction(db => caseIdsAfter(db, after, 500))
    const last = page.at(-1)
    if (last === undefined) return done
    for (const caseId of page) {
      await inTransaction(db => rebuildCase(db, caseId, deps, today))
      onCase((done += 1))
    }
    after = last
  }
}

export const beforeEveryCase: CaseId = '00000000-0000-0000-0000-000000000000'

export const caseIdsAfter = (db: Db, after: CaseId, atMost: number): Promise<readonly CaseId[]> =>
  asSystem(db, async () => {
    const rows = await db
      .selectFrom('case_head')
      .select('case_id')
      .where('case_id', '>', after)
      .orderBy('case_id')
      .limit(atMost)
      .execute()
    return rows.map(row => row.case_id)
  })
