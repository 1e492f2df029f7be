// The tree kept in tiles of 256 hashes (C2SP tlog-tiles): a tile of level L holds the complete subtrees of 256^L leaves, in
// order. The last tile of a level may be partial. Everything in the tree can be worked out from them, a few tiles at a time.
import { hashLength, type Hash } from './bytes.ts'
import { consistencyFolds, emptyRoot, fold, inclusionFolds, nodeHash, rootFold, type Fold, type Node } from './merkle.ts'

export const tileWidth = 256

/** The hashes of a tile, one after another, as many as there are; null when there is no such tile. */
export type ReadTile = (level: number, index: number) => Promise<Uint8Array | null>
export type Tile = { readonly level: number; readonly index: number; readonly hashes: Uint8Array }

/**
 * The tiles that are new or longer once `leaves` (leaf hashes) stand behind a tree of `size`.
 * Throws when a tile that it continues does not have exactly the hashes which that size asks for: the tree is not what it says.
 */
export async function grow(size: number, leaves: readonly Hash[], readTile: ReadTile): Promise<readonly Tile[]> {
  const changed: Tile[] = []
  let [level, before, added] = [0, size, leaves]
  while (added.length > 0) {
    const first = Math.floor(before / tileWidth)
    const row = [...(await begun(level, before, readTile)), ...added]
    const tiles = Array.from({ length: Math.ceil(row.length / tileWidth) }, (_, n) =>
      row.slice(n * tileWidth, (n + 1) * tileWidth),
    )
    changed.push(...tiles.map((hashes, n) => ({ level, index: first + n, hashes: joined(hashes) })))
    added = tiles.filter(hashes => hashes.length === tileWidth).map(subtree)
    ;[level, before] = [level + 1, first]
  }
  return changed
}

/** The hashes that already stand in the tile which is continued. */
async function begun(level: number, before: number, readTile: ReadTile): Promise<readonly Hash[]> {
  const count = before % tileWidth
  if (count === 0) return []
  const index = Math.floor(before / tileWidth)
  const bytes = await readTile(level, index)
  if (bytes?.length !== count * hashLength)
    throw new Error(
      `Tile ${index} of level ${level} should have ${count} hashes and has ${bytes === null ? 'none' : bytes.length / hashLength}`,
    )
  return hashesIn(bytes)
}

export async function rootFromTiles(size: number, readTile: ReadTile): Promise<Hash> {
  return size === 0 ? emptyRoot : foldFrom(rootFold(size), readTile)
}

/** From the leaf up. Throws when the tree has no such leaf, or a tile is missing. */
export const inclusionFromTiles = (index: number, size: number, readTile: ReadTile): Promise<readonly Hash[]> =>
  allFrom(inclusionFolds(index, size), readTile)

/** Throws when the older is the larger, or a tile is missing. */
export const consistencyFromTiles = (older: number, size: number, readTile: ReadTile): Promise<readonly Hash[]> =>
  allFrom(consistencyFolds(older, size), readTile)

const allFrom = (folds: readonly Fold[], readTile: ReadTile) => Promise.all(folds.map(one => foldFrom(one, readTile)))

const foldFrom = async (nodes: Fold, readTile: ReadTile): Promise<Hash> =>
  fold(await Promise.all(nodes.map(node => nodeFrom(node, readTile))))

/** A node between two levels of tiles is worked out from the 2^n hashes beneath it. */
async function nodeFrom(node: Node, readTile: ReadTile): Promise<Hash> {
  const level = Math.floor(node.level / 8)
  const width = 2 ** (node.level % 8)
  const [index, from] = [Math.floor((node.index * width) / tileWidth), (node.index * width) % tileWidth]
  const bytes = await readTile(level, index)
  if (bytes === null || bytes.length < (from + width) * hashLength)
    throw new Error(`Tile ${index} of level ${level} does not reach as far as the tree`)
  return subtree(hashesIn(bytes.subarray(from * hashLength, (from + width) * hashLength)))
}

/** Precondition: a power of two. */
function subtree(hashes: readonly Hash[]): Hash {
  let row = hashes
  while (row.length > 1) row = row.flatMap((hash, n) => (n % 2 === 0 ? [nodeHash(hash, row[n + 1] ?? hash)] : []))
  return fold(row)
}

export const hashesIn = (bytes: Uint8Array): readonly Hash[] =>
  Array.from({ length: bytes.length / hashLength }, (_, n) => bytes.subarray(n * hashLength, (n + 1) * hashLength))

const joined = (hashes: readonly Hash[]): Uint8Array => new Uint8Array(Buffer.concat(hashes))

/** Reads each tile once: a proof asks for the same ones again and again. Holds them all, so for one piece of work. */
export function remembered(readTile: ReadTile): ReadTile {
  const kept = new Map<string, Promise<Uint8Array | null>>()
  return (level, index) => {
    const key = `${level}/${index}`
    const found = kept.get(key) ?? readTile(level, index)
    kept.set(key, found)
    return found
  }
}
