// Adding to the record. The case's head is locked first, so that a case is one chain whoever writes at the same moment; the
// facts, what is sealed beside them, and the sequencer's list are written together or not at all.
import { sql } from 'kysely'
import { asSystem } from '../database/scope.ts'
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import { genesis } from './chain.ts'
import { chainOn, type Chained, type Recording } from './chain-on.ts'
import { bitOf } from './compartment.ts'
import type { CaseId, EntryId, NewFact, Recorded, StaffId } from './fact.ts'
import type { LockedHead } from './lock.ts'
import { newEntryId, newSalt } from './random.ts'
import { openBody } from './read.ts'

/** Somebody else has added to the case since the form was shown. */
export type MovedOn = { readonly why: 'moved-on'; readonly by: StaffId | null; readonly at: Instant }

const chances = { entryId: newEntryId, salt: newSalt }

/** Begins the record of a case. Its first fact is `RecordOpened`. Throws when the id is taken. */
export const openRecord = (
  db: Db,
  caseId: CaseId,
  facts: readonly NewFact[],
  recording: Recording,
): Promise<readonly Recorded[]> =>
  asSystem(db, async () => {
    const head = { size: 0, hash: genesis(caseId), lastAt: null }
    await db.insertInto('case_head').values({ case_id: caseId, size: head.size, hash: head.hash }).execute()
    return write(db, caseId, head, facts, recording)
  })

/** Precondition: the head is locked, in this transaction, and the scope is the system's. */
export async function write(
  db: Db,
  caseId: CaseId,
  head: LockedHead,
  facts: readonly NewFact[],
  { by, at }: Recording,
): Promise<readonly Recorded[]> {
  if (facts.length === 0) return []
  const when = notBefore(head, at)
  const chained = chainOn(
    caseId,
    head,
    facts.map(fact => ({ ...fact, by, at: when })),
    chances,
  )
  const factIds = await insertFacts(db, chained, 'move the head')
  return chained.map(one => asRecorded(one, factIds.get(one.row.entry) ?? 0))
}

/**
 * Facts, what is sealed, the sequencer's list and the head of the case, in one statement: one journey to the database. Of
 * many cases when their heads stand already where these facts lead.
 * @returns the row of each entry
 */
export async function insertFacts(
  db: Db,
  chained: readonly Chained[],
  heads: 'move the head' | 'heads are there',
): Promise<ReadonlyMap<EntryId, number>> {
  const rows = chained.map(one => one.row)
  const last = heads === 'move the head' ? rows.at(-1) : undefined
  const sealed = chained.flatMap(one => one.sealed.map(value => ({ ...value, entry: one.row.entry })))
  const { rows: ids } = await sql<{ id: number; entry: EntryId }>`
    with added as (
      insert into fact (case_id, seq, type, about, entry, occurred_on, recorded_at, recorded_by, compartment, body, prev, hash)
      select g.case_id, g.seq, g.type, array(select json_array_elements_text(g.about::json)), g.entry, g.occurred_on,
        g.recorded_at, g.recorded_by, g.compartment, g.body, g.prev, g.hash
      from unnest(
        ${rows.map(row => row.case_id)}::uuid[], ${rows.map(row => row.seq)}::int[], ${rows.map(row => row.type)}::text[],
        ${rows.map(row => JSON.stringify(row.about))}::text[], ${rows.map(row => row.entry)}::text[],
        ${rows.map(row => row.occurred_on)}::date[], ${rows.map(row => row.recorded_at)}::timestamptz[],
        ${rows.map(row => row.recorded_by)}::uuid[], ${rows.map(row => row.compartment)}::smallint[],
        ${rows.map(row => Buffer.from(row.body))}::bytea[], ${rows.map(row => Buffer.from(row.prev))}::bytea[],
        ${rows.map(row => Buffer.from(row.hash))}::bytea[]
      ) as g (case_id, seq, type, about, entry, occurred_on, recorded_at, recorded_by, compartment, body, prev, hash)
      order by g.recorded_at, g.case_id, g.seq
      returning id, case_id, entry),
    closed as (
      insert into sealed (fact_id, case_id, field, compartment, salt, value)
      select a.id, a.case_id, s.field, s.compartment, s.salt, s.value::jsonb
      from unnest(
        ${sealed.map(one => one.entry)}::text[], ${sealed.map(one => one.field)}::text[],
        ${sealed.map(one => bitOf(one.compartment))}::smallint[], ${sealed.map(one => Buffer.from(one.salt))}::bytea[],
        ${sealed.map(one => JSON.stringify(one.value))}::text[]
      ) as s (entry, field, compartment, salt, value) join added a on a.entry = s.entry),
    waiting as (insert into unsequenced (fact_id) select id from added),
    head as (
      update case_head set size = ${(last?.seq ?? 0) + 1}, hash = ${Buffer.from(last?.hash ?? [])}
      where case_id = ${last?.case_id ?? null})
    select id, entry from added`.execute(db)
  return new Map(ids.map(({ id, entry }) => [entry, id]))
}

const behindMs = 5000

/**
 * A case's facts are recorded in the order of their times. A clock a little behind takes the time of the fact before; one
 * that is more than five seconds behind is a fault, and nothing is written with it.
 */
function notBefore({ lastAt }: LockedHead, at: Instant): Instant {
  if (lastAt === null || at >= lastAt) return at
  if (Date.parse(lastAt) - Date.parse(at) > behindMs)
    throw new Error(`The clock says ${at}, and this case already has something recorded at ${lastAt}`)
  return lastAt
}

export function asRecorded({ row, sealed }: Chained, factId: number): Recorded {
  const { digests: _, fields, ...fact } = openBody(row.body)
  const opened = Object.fromEntries(sealed.map(one => [one.field, one.value]))
  const closer = sealed.filter(one => one.compartment !== fact.compartment)
  return {
    ...fact,
    fields: { ...fields, ...opened },
    ...(closer.length > 0 && { closer: Object.fromEntries(closer.map(one => [one.field, one.compartment])) }),
    caseId: row.case_id,
    seq: row.seq,
    factId,
    withheld: [],
  }
}
