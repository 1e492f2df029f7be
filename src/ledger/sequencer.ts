// Facts become leaves of the one tree, in the order of their rows, one sequencer at a time. Each is read back from the
// database and its hash worked out again first: a log that signed what its rows do not say could never be mended (a single
// flipped bit ended a public certificate log that way). On a mismatch nothing more is taken up and nothing is signed.
import { sql } from 'kysely'
import { asSystem } from '../database/scope.ts'
import type { Db } from '../database/tables.ts'
import { same, type Hash } from './bytes.ts'
import { chainHash, genesis } from './chain.ts'
import { leafHash } from './merkle.ts'
import { grow, type ReadTile } from './tiles.ts'

/** Stops everything: the record in the database is not the record that was written. For the operator; has no personal data. */
export class RecordAltered extends Error {
  override readonly name = 'RecordAltered'
}

const key = 7_848_774

/** Held to the end of the transaction: whoever sequences or signs waits for whoever else does. */
export const lockSequence = (db: Db) => sql`select pg_advisory_xact_lock(${key})`.execute(db)

type Row = {
  readonly id: number
  readonly case_id: string
  readonly seq: number
  readonly prev: Hash
  readonly hash: Hash
  readonly body: Uint8Array
  /** The hash of the fact before it in its case. */
  readonly before: Hash | null
}

/**
 * Takes up at most `most` of the facts that wait, within the caller's transaction. Gives how many it took and the size of the
 * tree. Throws RecordAltered when a row is not what was hashed.
 */
export const sequence = (db: Db, most = 4096): Promise<{ readonly taken: number; readonly size: number }> =>
  asSystem(db, async () => {
    await lockSequence(db)
    const size = await treeSize(db)
    const rows = await waiting(db, most)
    for (const row of rows) check(row)
    if (rows.length > 0) await addLeaves(db, size, rows)
    return { taken: rows.length, size: size + rows.length }
  })

/** How many leaves there are. */
export async function treeSize(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('leaf')
    .select(({ fn }) => fn.max('index').as('last'))
    .executeTakeFirstOrThrow()
  return last === null ? 0 : last + 1
}

async function waiting(db: Db, most: number): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select f.id, f.case_id, f.seq, f.prev, f.hash, f.body, before.hash as before
    from (select fact_id from unsequenced order by fact_id limit ${most}) u
    join fact f on f.id = u.fact_id
    left join fact before on before.case_id = f.case_id and before.seq = f.seq - 1
    order by f.id`.execute(db)
  return rows
}

function check({ case_id: caseId, seq, prev, hash, body, before }: Row): void {
  const expected = seq === 0 ? genesis(caseId) : before
  if (expected === null || !same(prev, expected))
    throw new RecordAltered(`Fact ${seq} of case ${caseId} does not follow the one before it`)
  if (!same(chainHash({ caseId, seq, prev, body }), hash))
    throw new RecordAltered(`Fact ${seq} of case ${caseId} is not what was hashed`)
}

async function addLeaves(db: Db, size: number, rows: readonly Row[]): Promise<void> {
  const tiles = await grow(
    size,
    rows.map(row => leafHash(row.hash)),
    tilesIn(db),
  )
  await sql`
    insert into tile (level, index, hashes)
    select * from unnest(${tiles.map(one => one.level)}::smallint[], ${tiles.map(one => one.index)}::bigint[], ${tiles.map(one => Buffer.from(one.hashes))}::bytea[])
    on conflict (level, index) do update set hashes = excluded.hashes`.execute(db)
  await sql`
    insert into leaf (index, fact_id, hash)
    select * from unnest(${rows.map((_, n) => size + n)}::bigint[], ${rows.map(row => row.id)}::bigint[], ${rows.map(row => Buffer.from(row.hash))}::bytea[])`.execute(
    db,
  )
  await sql`delete from unsequenced where fact_id = any(${rows.map(row => row.id)}::bigint[])`.execute(db)
}

/** Precondition: the scope may read tiles. */
export const tilesIn =
  (db: Db): ReadTile =>
  async (level, index) => {
    const tile = await db
      .selectFrom('tile')
      .select('hashes')
      .where('level', '=', level)
      .where('index', '=', index)
      .executeTakeFirst()
    return tile?.hashes ?? null
  }
