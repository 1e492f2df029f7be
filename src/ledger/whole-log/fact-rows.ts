// Every fact with what stands beside it, a page at a time in the order of cases and places.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { FieldValue } from '../../rulebook/entry.ts'
import type { Hash } from '../bytes.ts'
import type { CaseId } from '../fact.ts'

export type FactRow = {
  readonly id: number
  readonly case_id: CaseId
  readonly seq: number
  readonly type: string
  readonly about: readonly string[]
  readonly entry: string
  readonly occurred_on: string | null
  /** To the microsecond, which is how it is kept. */
  readonly recorded: string
  readonly recorded_by: string | null
  readonly compartment: number
  readonly body: Uint8Array
  readonly prev: Hash
  readonly hash: Hash
  /** Its number in the tree, and what the tree has for it; null until it is sequenced. */
  readonly leaf: number | null
  readonly leaf_hash: Hash | null
  readonly waiting: boolean
  readonly head_size: number
  readonly head_hash: Hash
}

export type SealedRow = {
  readonly fact_id: number
  readonly case_id: CaseId
  readonly field: string
  readonly compartment: number
  readonly salt: Uint8Array
  readonly value: FieldValue
}

export type FactWithSealed = { readonly row: FactRow; readonly sealed: readonly SealedRow[] }

const pageLength = 2000

export async function* everyFact(db: Db): AsyncGenerator<FactWithSealed> {
  let [caseId, seq] = ['00000000-0000-0000-0000-000000000000', -1]
  for (;;) {
    const { rows } = await sql<FactRow>`
      select f.id, f.case_id, f.seq, f.type, f.about, f.entry, f.occurred_on, f.recorded_by, f.compartment, f.body, f.prev, f.hash,
        to_char(f.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded,
        l.index as leaf, l.hash as leaf_hash, u.fact_id is not null as waiting, h.size as head_size, h.hash as head_hash
      from fact f join case_head h on h.case_id = f.case_id
      left join leaf l on l.fact_id = f.id left join unsequenced u on u.fact_id = f.id
      where (f.case_id, f.seq) > (${caseId}, ${seq}) order by f.case_id, f.seq limit ${pageLength}`.execute(db)
    const last = rows.at(-1)
    if (last === undefined) return
    const sealed = await db
      .selectFrom('sealed')
      .selectAll()
      .where(
        'fact_id',
        'in',
        rows.map(row => row.id),
      )
      .execute()
    const byFact = Map.groupBy(sealed, one => one.fact_id)
    for (const row of rows) yield { row, sealed: (byFact.get(row.id) ?? []) as readonly SealedRow[] }
    ;[caseId, seq] = [last.case_id, last.seq]
  }
}

export async function headsWithoutFacts(db: Db): Promise<readonly CaseId[]> {
  const { rows } = await sql<{ case_id: CaseId }>`
    select case_id from case_head h where not exists (select from fact f where f.case_id = h.case_id)`.execute(db)
  return rows.map(row => row.case_id)
}
