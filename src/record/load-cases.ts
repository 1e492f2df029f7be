// Whole cases at once: for the demonstration, an import, and the large landlord of the benchmark. The same bytes, folds and
// verdicts as when each fact is added by itself, in a few journeys to the database for many cases. Precondition: new cases.
import { sql } from 'kysely'
import { caseRowOf, handoversOf, membersOf, partiesOf, searchWordsOf } from '../cases/index.ts'
import { asSystem } from '../database/scope.ts'
import type { Db, Tables } from '../database/tables.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { asRecorded, insertFacts } from '../ledger/append.ts'
import { chainOn, type Chained, type Chances, type Recording } from '../ledger/chain-on.ts'
import { genesis } from '../ledger/chain.ts'
import type { CaseId, NewFact, Recorded } from '../ledger/fact.ts'
import { allRows, type AfterwardsDeps } from './afterwards.ts'

/** A case as it was recorded, fact by fact, in the order of the times. */
export type WholeCase = { readonly caseId: CaseId; readonly facts: readonly (NewFact & Recording)[] }

/**
 * In the transaction of `db`. Some tens of cases at a time are quickest.
 * @param today the day as at which they are judged
 */
export async function loadCases(
  db: Db,
  cases: readonly WholeCase[],
  deps: AfterwardsDeps,
  { today, chances }: { readonly today: PlainDate; readonly chances: Chances },
): Promise<void> {
  await asSystem(db, async () => {
    const chained = cases.map(one => chainOn(one.caseId, { size: 0, hash: genesis(one.caseId) }, one.facts, chances))
    await addHeads(db, chained)
    const ids = await insertFacts(db, chained.flat(), 'heads are there')
    const whole = chained.map(facts => facts.map(one => asRecorded(one, ids.get(one.row.entry) ?? 0)))
    await addFolds(db, whole)
    for (const facts of whole) await raise(db, facts, deps)
    const verdicts = whole.flatMap(facts =>
      allRows(facts, deps.judging, today).map(row => ({ ...row, case_id: facts[0]?.caseId })),
    )
    await addRows(db, 'verdict', verdicts)
  })
}

const raise = (db: Db, facts: readonly Recorded[], { raiseWalls }: AfterwardsDeps) =>
  facts[0] === undefined ? Promise.resolve() : raiseWalls(db, facts[0].caseId, { facts, added: facts })

async function addHeads(db: Db, chained: readonly (readonly Chained[])[]): Promise<void> {
  const heads = chained.flatMap(facts => {
    const last = facts.at(-1)
    return last
      ? [{ case_id: last.row.case_id, size: facts.length, hash: `\\x${Buffer.from(last.row.hash).toString('hex')}` }]
      : []
  })
  await addRows(db, 'case_head', heads)
}

async function addFolds(db: Db, whole: readonly (readonly Recorded[])[]): Promise<void> {
  await addRows(
    db,
    'case_row',
    whole.flatMap(facts => caseRowOf(facts) ?? []),
  )
  await addRows(db, 'case_party', whole.flatMap(partiesOf))
  await addRows(db, 'case_member', whole.flatMap(membersOf))
  await addRows(db, 'handover', whole.flatMap(handoversOf))
  const words = whole.flat().flatMap(fact => searchWordsOf(fact).map(one => ({ ...one, caseId: fact.caseId })))
  await sql`
    insert into search_entry (case_id, fact_id, compartment, words)
    select w."caseId", w."factId", w.compartment, to_tsvector('english', w.words)
    from jsonb_to_recordset(${JSON.stringify(words)}::jsonb)
      as w ("caseId" uuid, "factId" bigint, compartment smallint, words text)`.execute(db)
}

async function addRows(db: Db, table: keyof Tables, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return
  const into = sql.table(table)
  await sql`insert into ${into} select * from json_populate_recordset(null::${into}, ${JSON.stringify(rows)}::json)`.execute(db)
}
