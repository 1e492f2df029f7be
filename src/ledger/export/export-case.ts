// One case, as a file that its reader can check without us: brought under a fresh checkpoint, put together for the
// compartments they have, and checked before it is given to anybody.
import { sql } from 'kysely'
import { asSystem } from '../../database/scope.ts'
import type { Db } from '../../database/tables.ts'
import type { FieldValue } from '../../rulebook/entry.ts'
import { lockHead } from '../lock.ts'
import type { Hash } from '../bytes.ts'
import { checkpointNow } from '../checkpointing.ts'
import { openCheckpoint } from '../checkpoint.ts'
import { compartmentOf, includes } from '../compartment.ts'
import type { CaseId } from '../fact.ts'
import { verifierOf, type Signer } from '../note.ts'
import { openBody } from '../read.ts'
import { sequence, tilesIn } from '../sequencer.ts'
import { consistencyFromTiles, inclusionFromTiles, remembered, type ReadTile } from '../tiles.ts'
import { exportedCase, type FactToExport, type ToExport } from './build.ts'
import { checkExport } from './check/index.ts'

export type ExportAsked = Pick<ToExport, 'caseId' | 'mask' | 'exported' | 'leftOut' | 'files'> & {
  readonly signer: Signer
  /** Checkpoints that the reader holds: the file then proves that the log extends them. Ones that are not ours are refused. */
  readonly since?: readonly string[]
}

/**
 * The bytes of the file. In the caller's transaction, which must be kept before they are given to anybody; nobody adds to the
 * case until then. Precondition: `mask` is what the reader may see of this case, and not nothing. Throws RecordAltered when
 * the record is not what was written, and an ordinary error when the log is far behind (the sequencer is not running).
 */
export const exportCase = (db: Db, asked: ExportAsked): Promise<Uint8Array> =>
  asSystem(db, async () => {
    await lockHead(db, asked.caseId)
    await catchUp(db)
    const under = await checkpointNow(db, asked.signer, asked.exported.at)
    if (under === null) throw new Error('There is nothing to sign')
    const readTile = remembered(tilesIn(db))
    const facts = await factsOf(db, asked.caseId, under.size, readTile)
    const seen = facts.filter(fact => includes(asked.mask, openBody(fact.body).compartment))
    const earlier = await olderCheckpoints(
      db,
      asked,
      seen.map(fact => fact.leaf),
      under.size,
      readTile,
    )
    const names = await namesOf(
      db,
      seen.map(fact => openBody(fact.body).recordedBy),
    )
    const bytes = exportedCase({ ...asked, facts, nameOf: id => names.get(id), checkpoint: under.note, earlier }, asked.signer)
    const [first] = checkExport(bytes).problems
    if (first !== undefined) throw new Error(`The file did not pass its own check: fact ${first.fact ?? 'none'}: ${first.says}`)
    return bytes
  })

const portions = 12

async function catchUp(db: Db): Promise<void> {
  for (let n = 0; n < portions; n++) if ((await sequence(db)).taken === 0) return
  throw new Error('Too many facts wait to be taken into the log. Try again when they have been.')
}

type Row = {
  readonly body: Uint8Array
  readonly hash: Hash
  readonly leaf: number
  readonly sealed: readonly (readonly [string, number, string, FieldValue])[] | null
}

async function factsOf(db: Db, caseId: CaseId, size: number, readTile: ReadTile): Promise<readonly FactToExport[]> {
  const { rows } = await sql<Row>`
    select f.body, f.hash, l.index as leaf,
      (select jsonb_agg(jsonb_build_array(s.field, s.compartment, encode(s.salt, 'hex'), s.value)) from sealed s where s.fact_id = f.id) as sealed
    from fact f join leaf l on l.fact_id = f.id
    where f.case_id = ${caseId} order by f.seq`.execute(db)
  return Promise.all(
    rows.map(async ({ body, hash, leaf, sealed }) => ({
      body,
      hash,
      leaf,
      proof: await inclusionFromTiles(leaf, size, readTile),
      sealed: (sealed ?? []).map(([field, compartment, salt, value]) => ({
        field,
        compartment: compartmentOf(compartment),
        salt: new Uint8Array(Buffer.from(salt, 'hex')),
        value,
      })),
    })),
  )
}

/** For each fact that is shown the first checkpoint over it, which whoever had a receipt of it may hold; and those asked for. */
async function olderCheckpoints(
  db: Db,
  { since = [], signer }: ExportAsked,
  leaves: readonly number[],
  size: number,
  readTile: ReadTile,
): Promise<ToExport['earlier']> {
  const { rows } = await sql<{ size: number; note: string }>`
    select distinct c.size, c.note from unnest(${leaves}::bigint[]) as l (index)
    cross join lateral (select size, note from checkpoint where size > l.index order by size limit 1) c
    where c.size < ${size}`.execute(db)
  const held = since.map(note => ({ note, size: openCheckpoint(note, verifierOf(signer))?.size ?? refused() }))
  const bySize = new Map([...rows, ...held].filter(one => one.size < size).map(one => [one.size, one.note]))
  return Promise.all(
    [...bySize]
      .sort(([one], [other]) => one - other)
      .map(async ([older, checkpoint]) => ({ checkpoint, proof: await consistencyFromTiles(older, size, readTile) })),
  )
}

function refused(): never {
  throw new RangeError('That is not a checkpoint that was signed with our key')
}

async function namesOf(db: Db, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const staff = [...new Set(ids)].filter(id => id !== null)
  if (staff.length === 0) return new Map()
  const rows = await db.selectFrom('staff').select(['id', 'name']).where('id', 'in', staff).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
