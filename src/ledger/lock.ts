// A case's head, locked until the transaction ends: whoever else would write to the case waits, so that it is one chain.
import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import type { Head } from './chain-on.ts'
import { everyCompartment } from './compartment.ts'
import type { CaseId, Recorded } from './fact.ts'
import { factColumns, readFacts, recordedFrom, type FactRow } from './read.ts'

export type LockedHead = Head & { readonly lastAt: Instant | null }

const noCase = () => new Error('There is no such case to add to')

/** Waits for whoever else is writing to this case. Throws when there is no such case. */
export async function lockHead(db: Db, caseId: CaseId): Promise<LockedHead> {
  const { rows } = await sql<LockedHead>`
    select h.size, h.hash,
      (select f.recorded_at from fact f where f.case_id = h.case_id and f.seq = h.size - 1) as "lastAt"
    from case_head h where h.case_id = ${caseId} for update`.execute(db)
  const head = rows[0]
  if (head === undefined) throw noCase()
  return head
}

type HeadAndFact = { readonly size: number; readonly headHash: Uint8Array } & (
  FactRow | { readonly [Column in keyof FactRow]: null }
)

/**
 * The head, and the whole case as it stands now that nobody else can add to it, in one journey to the database.
 * Precondition: the scope is the system's.
 */
export async function lockCase(
  db: Db,
  caseId: CaseId,
): Promise<{ readonly head: LockedHead; readonly history: readonly Recorded[] }> {
  const { rows } = await sql<HeadAndFact>`
    with h as materialized (select case_id, size, hash from case_head where case_id = ${caseId} for update)
    select h.size, h.hash as "headHash", ${factColumns(everyCompartment)}
    from h left join fact f on f.case_id = h.case_id
    order by f.seq`.execute(db)
  const [first] = rows
  if (first === undefined) throw noCase()
  const facts = rows.flatMap(row => (row.id === null ? [] : row))
  // Whoever waited for the lock reads the head as it is now, but the facts as they were when the statement began.
  const history = facts.length === first.size ? recordedFrom(caseId, facts) : await readFacts(db, caseId, everyCompartment)
  return { head: { size: first.size, hash: first.headHash, lastAt: history.at(-1)?.recordedAt ?? null }, history }
}
