// The tree of RFC 9162 (section 2.1) over the chain hashes of all facts. A node is a complete subtree; whatever a proof needs
// is a row of nodes, largest first, folded from the right. Proofs are only ever of the RFC's shapes: a shape of one's own is
// where others' verifiers had holes. Sizes and indexes are whole numbers up to 2^53-1, so no bit operators on them.
import { ascii, hashLength, same, sha256, type Hash } from './bytes.ts'

const leafPrefix = ascii('\0')
const nodePrefix = ascii('\x01')

export const leafHash = (data: Uint8Array): Hash => sha256(leafPrefix, data)
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(nodePrefix, left, right)
export const emptyRoot: Hash = sha256()

/** The complete subtree over leaves index * 2^level up to (index + 1) * 2^level. */
export type Node = { readonly level: number; readonly index: number }

/** A hash of a proof, or a root: the nodes that it is folded from, left to right. */
export type Fold = readonly Node[]

/** The hash over leaves from `start` up to `end`. Precondition: a range of the RFC's recursion (start aligned, not empty). */
function foldOver(start: number, end: number): Fold {
  const nodes: Node[] = []
  for (let at = start; at < end;) {
    const level = Math.floor(Math.log2(end - at))
    nodes.push({ level, index: at / 2 ** level })
    at += 2 ** level
  }
  return nodes
}

/** Throws on an empty row. */
export function fold(hashes: readonly Hash[]): Hash {
  const last = hashes.at(-1)
  if (last === undefined) throw new RangeError('There is nothing to fold')
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last)
}

/** Precondition: at least one leaf; the root of none is `emptyRoot`. */
export const rootFold = (size: number): Fold => foldOver(0, size)

/** The largest power of two below n; n is at least 2. */
function halfOf(n: number): number {
  const power = 2 ** Math.floor(Math.log2(n))
  return power === n ? n / 2 : power
}

/** RFC 9162, 2.1.3.1, from the leaf up. Throws when the tree has no such leaf. */
export function inclusionFolds(index: number, size: number): readonly Fold[] {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError(`A tree of ${size} has no leaf ${index}`)
  const path: Fold[] = []
  for (let start = 0, end = size; end - start > 1;) {
    const middle = start + halfOf(end - start)
    path.unshift(index < middle ? foldOver(middle, end) : foldOver(start, middle))
    if (index < middle) end = middle
    else start = middle
  }
  return path
}

/** RFC 9162, 2.1.4.1. Nothing when the sizes are equal or the older tree is empty. Throws when the older is the larger. */
export function consistencyFolds(older: number, size: number): readonly Fold[] {
  if (!isCount(older) || !isCount(size) || older > size) throw new RangeError(`A tree of ${size} does not extend one of ${older}`)
  if (older === 0 || older === size) return []
  const path: Fold[] = []
  let [start, end] = [0, size]
  while (older !== end) {
    const middle = start + halfOf(end - start)
    path.unshift(older <= middle ? foldOver(middle, end) : foldOver(start, middle))
    if (older <= middle) end = middle
    else start = middle
  }
  // The older tree itself, unless it is a complete subtree from the first leaf: then its root is known to who asks.
  return start === 0 ? path : [foldOver(start, end), ...path]
}

export type Inclusion = {
  readonly leaf: Hash
  readonly index: number
  readonly size: number
  readonly proof: readonly Hash[]
  readonly root: Hash
}

/** RFC 9162, 2.1.3.2. */
export function verifyInclusion({ leaf, index, size, proof, root }: Inclusion): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes(proof)) return false
  let [place, last, hash] = [index, size - 1, leaf]
  for (const other of proof) {
    if (last === 0) return false
    if (isOdd(place) || place === last) {
      hash = nodeHash(other, hash)
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)]
    } else hash = nodeHash(hash, other)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && same(hash, root)
}

export type Consistency = {
  readonly older: number
  readonly size: number
  readonly proof: readonly Hash[]
  readonly olderRoot: Hash
  readonly root: Hash
}

/** RFC 9162, 2.1.4.2, and beside it: a tree extends itself and the empty one, with no proof. */
export function verifyConsistency({ older, size, proof, olderRoot, root }: Consistency): boolean {
  if (!isCount(older) || !isCount(size) || older > size || !areHashes(proof)) return false
  if (older === size) return proof.length === 0 && same(olderRoot, root)
  if (older === 0) return proof.length === 0 && same(olderRoot, emptyRoot)
  const [first, ...rest] = isPowerOfTwo(older) ? [olderRoot, ...proof] : proof
  if (first === undefined) return false
  let [place, last] = [older - 1, size - 1]
  while (isOdd(place)) [place, last] = [half(place), half(last)]
  let [old, current] = [first, first]
  for (const other of rest) {
    if (last === 0) return false
    if (isOdd(place) || place === last) {
      old = nodeHash(other, old)
      current = nodeHash(other, current)
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)]
    } else current = nodeHash(current, other)
    ;[place, last] = [half(place), half(last)]
  }
  return last === 0 && same(old, olderRoot) && same(current, root)
}

const areHashes = (proof: readonly Hash[]): boolean => proof.every(hash => hash.length === hashLength)
const isCount = (n: number): boolean => Number.isSafeInteger(n) && n >= 0
const isOdd = (n: number): boolean => n % 2 === 1
const half = (n: number): number => Math.floor(n / 2)
const isPowerOfTwo = (n: number): boolean => 2 ** Math.floor(Math.log2(n)) === n
