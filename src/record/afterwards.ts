// What follows a fact, in its own transaction: the folds, the walls, the verdicts. If any of it fails, the fact is not kept.
import type { Db } from '../database/tables.ts'
import { caseRowOf } from '../cases/index.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { recordedDay } from '../ledger/entry.ts'
import type { CaseId, Recorded } from '../ledger/fact.ts'
import { erasureIn } from '../ledger/erasures.ts'
import type { Afterwards } from '../ledger/handle.ts'
import type { Judging } from '../verdicts/index.ts'
import { keepCaseRow, keepPeople, keepSearchWords } from './keep-folds.ts'
import { keepVerdicts, masksFor, rowsFor } from './keep-verdicts.ts'

export type AfterwardsDeps = {
  readonly judging: Judging
  readonly raiseWalls: (
    db: Db,
    caseId: CaseId,
    change: { readonly facts: readonly Recorded[]; readonly added: readonly Recorded[] },
  ) => Promise<void>
}

export const keepingUp =
  ({ judging, raiseWalls }: AfterwardsDeps): Afterwards =>
  async (db, caseId, { facts, added, recording }) => {
    await keepCaseRow(db, facts)
    await keepPeople(db, caseId, facts, added)
    await keepSearchWords(db, caseId, [...added, ...lessened(facts, added)])
    await raiseWalls(db, caseId, { facts, added })
    await keepVerdicts(db, caseId, allRows(facts, judging, recordedDay(recording.at)))
  }

/** Entries of which something was just destroyed: what is left of them can be found again. */
function lessened(facts: readonly Recorded[], added: readonly Recorded[]): readonly Recorded[] {
  const of = new Set(added.flatMap(fact => erasureIn(fact)?.of ?? []))
  return of.size === 0 ? [] : facts.filter(fact => of.has(fact.entryId))
}

export const allRows = (facts: readonly Recorded[], judging: Judging, today: PlainDate) =>
  masksFor(caseRowOf(facts)?.compartments ?? 1).flatMap(mask => rowsFor(facts, mask, judging, today))
