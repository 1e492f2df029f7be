// Adding to the record. The case's head is locked first, so that a case is one chain whoever writes at the same moment; the
// facts, what is sealed beside them, and the sequencer's list are written together or not at all.
import { asSystem } from '../database/scope.ts'
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import { genesis } from './chain.ts'
import { chainOn, type Chained, type Head, type Recording } from './chain-on.ts'
import { bitOf } from './compartment.ts'
import type { CaseId, NewFact, Recorded, StaffId } from './fact.ts'
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
    const head = { size: 0, hash: genesis(caseId) }
    await db
      .insertInto('case_head')
      .values({ case_id: caseId, ...head })
      .execute()
    return write(db, caseId, head, facts, recording)
  })

/** Waits for whoever else is writing to this case. Throws when there is no such case. */
export async function lockHead(db: Db, caseId: CaseId): Promise<Head> {
  const head = await db
    .selectFrom('case_head')
    .select(['size', 'hash'])
    .where('case_id', '=', caseId)
    .forUpdate()
    .executeTakeFirst()
  if (head === undefined) throw new Error('There is no such case to add to')
  return head
}

/** Precondition: the head is locked, in this transaction, and the scope is the system's. */
export async function write(
  db: Db,
  caseId: CaseId,
  head: Head,
  facts: readonly NewFact[],
  { by, at }: Recording,
): Promise<readonly Recorded[]> {
  if (facts.length === 0) return []
  const when = await notBefore(db, caseId, head, at)
  const chained = chainOn(
    caseId,
    head,
    facts.map(fact => ({ ...fact, by, at: when })),
    chances,
  )
  const factIds = await insert(db, chained)
  const last = chained.at(-1)
  await db
    .updateTable('case_head')
    .set({ size: head.size + chained.length, hash: last?.row.hash ?? head.hash })
    .where('case_id', '=', caseId)
    .execute()
  return chained.map((one, n) => asRecorded(one, factIds[n] ?? 0))
}

async function insert(db: Db, chained: readonly Chained[]): Promise<readonly number[]> {
  const ids = await db
    .insertInto('fact')
    .values(chained.map(one => one.row))
    .returning(['id', 'seq'])
    .execute()
  const idOf = new Map(ids.map(({ id, seq }) => [seq, id]))
  const factIds = chained.map(one => idOf.get(one.row.seq) ?? 0)
  const sealed = chained.flatMap(({ row, sealed: values }) =>
    values.map(({ field, compartment, salt, value }) => ({
      fact_id: idOf.get(row.seq) ?? 0,
      case_id: row.case_id,
      field,
      compartment: bitOf(compartment),
      salt,
      value: JSON.stringify(value),
    })),
  )
  if (sealed.length > 0) await db.insertInto('sealed').values(sealed).execute()
  await db
    .insertInto('unsequenced')
    .values(factIds.map(fact_id => ({ fact_id })))
    .execute()
  return factIds
}

const behindMs = 5000

/**
 * A case's facts are recorded in the order of their times. A clock a little behind takes the time of the fact before; one
 * that is more than five seconds behind is a fault, and nothing is written with it.
 */
async function notBefore(db: Db, caseId: CaseId, head: Head, at: Instant): Promise<Instant> {
  if (head.size === 0) return at
  const last = await db
    .selectFrom('fact')
    .select('recorded_at')
    .where('case_id', '=', caseId)
    .where('seq', '=', head.size - 1)
    .executeTakeFirstOrThrow()
  if (at >= last.recorded_at) return at
  if (Date.parse(last.recorded_at) - Date.parse(at) > behindMs)
    throw new Error(`The clock says ${at}, and this case already has something recorded at ${last.recorded_at}`)
  return last.recorded_at
}

function asRecorded({ row, sealed }: Chained, factId: number): Recorded {
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
