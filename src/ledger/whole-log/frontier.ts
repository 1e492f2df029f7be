// The tree, grown again leaf by leaf with no more in memory than its right edge: for the root at any size on the way, and for
// each row of tiles as it fills.
import { emptyRoot, fold, nodeHash } from '../merkle.ts'
import type { Hash } from '../bytes.ts'
import { tileWidth } from '../tiles.ts'

export type Frontier = {
  readonly add: (leaf: Hash) => void
  readonly size: () => number
  readonly root: () => Hash
}

/** The complete subtrees at the right edge, largest first. */
export function frontier(): Frontier {
  const edge: { readonly width: number; readonly hash: Hash }[] = []
  let size = 0
  return {
    size: () => size,
    root: () => (size === 0 ? emptyRoot : fold(edge.map(one => one.hash))),
    add: leaf => {
      let [width, hash] = [1, leaf]
      for (let last = edge.at(-1); last?.width === width; last = edge.at(-1)) {
        edge.pop()
        ;[width, hash] = [width * 2, nodeHash(last.hash, hash)]
      }
      edge.push({ width, hash })
      size += 1
    },
  }
}

export type TileRows = {
  /** Gives the tiles that it fills, with the leaf's own row first. */
  readonly add: (hash: Hash) => readonly Grown[]
  /** The tiles that are not full, at the end. */
  readonly rest: () => readonly Grown[]
  readonly countOf: (level: number) => number
}
export type Grown = { readonly level: number; readonly index: number; readonly hashes: readonly Hash[] }

export function tileRows(): TileRows {
  const rows: { filled: number; hashes: Hash[] }[] = []
  const addTo = (level: number, hash: Hash): readonly Grown[] => {
    const row = (rows[level] ??= { filled: 0, hashes: [] })
    row.hashes.push(hash)
    if (row.hashes.length < tileWidth) return []
    const full = { level, index: row.filled, hashes: row.hashes }
    row.filled += 1
    row.hashes = []
    return [full, ...addTo(level + 1, rootOf(full.hashes))]
  }
  return {
    add: hash => addTo(0, hash),
    rest: () => rows.flatMap(({ filled, hashes }, level) => (hashes.length === 0 ? [] : [{ level, index: filled, hashes }])),
    countOf: level => {
      const row = rows[level]
      return row === undefined ? 0 : row.filled + (row.hashes.length > 0 ? 1 : 0)
    },
  }
}

/** Precondition: a power of two. */
function rootOf(hashes: readonly Hash[]): Hash {
  const all = frontier()
  hashes.forEach(all.add)
  return all.root()
}
