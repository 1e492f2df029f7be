// The tree: leaves without a gap, each the hash of its fact; tiles as they must be; and at the size of every checkpoint, ours
// and the reader's, the root that was signed. A root that is worked out again at every size shows more than consistency proofs
// between them could.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import { hashLength, same, type Hash } from '../bytes.ts'
import { leafHash } from '../merkle.ts'
import { frontier, tileRows, type Grown } from './frontier.ts'
import type { SignedRoot, SignedRoots } from './signed-roots.ts'
import type { Tell } from './problem.ts'

type LeafRow = { readonly index: number; readonly hash: Hash }

const pageLength = 8192

async function* everyLeaf(db: Db): AsyncGenerator<LeafRow> {
  let after = -1
  for (;;) {
    const rows = await db
      .selectFrom('leaf')
      .select(['index', 'hash'])
      .where('index', '>', after)
      .orderBy('index')
      .limit(pageLength)
      .execute()
    const last = rows.at(-1)
    if (last === undefined) return
    yield* rows
    after = last.index
  }
}

export async function checkTree(
  db: Db,
  signed: SignedRoots,
  tell: Tell,
  onProgress: (leaves: number) => void = () => {},
): Promise<number> {
  const [edge, tiles] = [frontier(), tileRows()]
  compare(await signed.upTo(0), edge.root(), tell)
  for await (const { index, hash } of everyLeaf(db)) {
    if (index !== edge.size()) {
      tell({
        at: { kind: 'leaf', index: edge.size() },
        says: `it is missing; the next is ${index}, and nothing beyond was compared`,
      })
      break
    }
    const leaf = leafHash(hash)
    edge.add(leaf)
    for (const tile of tiles.add(leaf)) await checkTile(db, tile, tell)
    const here = await signed.upTo(edge.size())
    if (here.length > 0) compare(here, edge.root(), tell)
    if (edge.size() % 100_000 === 0) onProgress(edge.size())
  }
  for (const tile of tiles.rest()) await checkTile(db, tile, tell)
  await checkNoMoreTiles(db, tiles.countOf, tell)
  for (const { at, size } of await signed.rest())
    tell({ at, says: `it was signed at ${size} facts, and the tree has ${edge.size()}: facts are missing` })
  return edge.size()
}

function compare(signed: readonly SignedRoot[], root: Hash, tell: Tell): void {
  for (const one of signed)
    if (!same(one.root, root)) tell({ at: one.at, says: 'the log as it stands does not have the root that was signed' })
}

async function checkTile(db: Db, { level, index, hashes }: Grown, tell: Tell): Promise<void> {
  const row = await db
    .selectFrom('tile')
    .select('hashes')
    .where('level', '=', level)
    .where('index', '=', index)
    .executeTakeFirst()
  const at = { kind: 'tile', level, index } as const
  if (row === undefined) tell({ at, says: 'it is missing' })
  else if (row.hashes.length !== hashes.length * hashLength || !same(row.hashes, Buffer.concat(hashes)))
    tell({ at, says: 'it is not what the leaves come to' })
}

async function checkNoMoreTiles(db: Db, countOf: (level: number) => number, tell: Tell): Promise<void> {
  const levels = await sql<{ level: number; count: number; last: number }>`
    select level, count(*)::bigint as count, max(index) as last from tile group by level order by level`.execute(db)
  for (const { level, last } of levels.rows)
    if (last >= countOf(level)) tell({ at: { kind: 'tile', level, index: last }, says: 'the tree has no such tile' })
}
