// The folds of one case, written: each replaces what was there, so that the same facts always leave the same rows.
import type { Db } from '../database/tables.ts'
import { caseRowOf, handoversOf, membersOf, partiesOf, searchWordsOf } from '../cases/index.ts'
import type { CaseId, Recorded } from '../ledger/fact.ts'
import { sql } from 'kysely'

export async function keepCaseRow(db: Db, facts: readonly Recorded[]): Promise<void> {
  const row = caseRowOf(facts)
  if (row === null) return
  const { case_id: _, ...rest } = row
  await db
    .insertInto('case_row')
    .values(row)
    .onConflict(conflict => conflict.column('case_id').doUpdateSet(rest))
    .execute()
}

const people = new Set(['PartyAdded', 'PartyRemoved'])
const members = new Set(['LeadNamed', 'HelperNamed', 'HelperStoodDown', 'CoverArranged', 'CoverEnded', 'StaffMemberInvolved'])
const handovers = new Set(['HandOverOffered', 'HandOverAccepted', 'HandOverRefused', 'HandOverWithdrawn'])

const touches = (added: readonly Recorded[], types: ReadonlySet<string>) => added.some(fact => types.has(fact.type))

export async function keepPeople(db: Db, caseId: CaseId, facts: readonly Recorded[], added: readonly Recorded[]): Promise<void> {
  if (touches(added, people)) await replace(db, 'case_party', caseId, partiesOf(facts))
  if (touches(added, members)) await replace(db, 'case_member', caseId, membersOf(facts))
  if (touches(added, handovers)) await replace(db, 'handover', caseId, handoversOf(facts))
}

async function replace(
  db: Db,
  table: 'case_party' | 'case_member' | 'handover',
  caseId: CaseId,
  rows: readonly object[],
): Promise<void> {
  await db.deleteFrom(table).where('case_id', '=', caseId).execute()
  if (rows.length > 0)
    await db
      .insertInto(table)
      .values(rows as never)
      .execute()
}

export async function keepSearchWords(db: Db, caseId: CaseId, added: readonly Recorded[]): Promise<void> {
  const words = added.flatMap(searchWordsOf)
  if (words.length === 0) return
  await sql`
    insert into search_entry (case_id, fact_id, compartment, words)
    select ${caseId}::uuid, w.fact_id, w.compartment, to_tsvector('english', w.words)
    from unnest(${words.map(one => one.factId)}::bigint[], ${words.map(one => one.compartment)}::smallint[],
      ${words.map(one => one.words)}::text[]) as w (fact_id, compartment, words)
    on conflict do nothing`.execute(db)
}
