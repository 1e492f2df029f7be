// The Merkle tree of RFC 9162, section 2.1. Numbers are BigInt: sizes may pass 2^32 and 2^53.
import { joined, sameBytes } from './bytes.mjs'

const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

const isOdd = number => (number & 1n) === 1n
const areHashes = path => path.every(hash => hash.length === 32)

export const leafHash = (data, sha256) => sha256(joined(leafMark, data))

/** Section 2.1.3.2: the leaf with this number and this hash is in the tree with this size and root. */
export function isIncluded({ leaf, hash, proof, size, root }, sha256) {
  if (leaf < 0n || leaf >= size || !areHashes(proof)) return false
  let fn = leaf
  let sn = size - 1n
  let r = hash
  for (const p of proof) {
    if (sn === 0n) return false
    if (isOdd(fn) || fn === sn) {
      r = sha256(joined(nodeMark, p, r))
      while (!isOdd(fn) && fn !== 0n) {
        fn >>= 1n
        sn >>= 1n
      }
    } else r = sha256(joined(nodeMark, r, p))
    fn >>= 1n
    sn >>= 1n
  }
  return sn === 0n && sameBytes(r, root)
}

const isPowerOfTwo = number => (number & (number - 1n)) === 0n

/** Section 2.1.4.2: the tree of the first size and root is the beginning of the tree of the second. */
export function isConsistent({ first, firstRoot, second, secondRoot, proof }, sha256) {
  if (first < 1n || first > second || !areHashes(proof)) return false
  if (first === second) return proof.length === 0 && sameBytes(firstRoot, secondRoot)
  if (proof.length === 0) return false
  const [start, ...rest] = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof
  let fn = first - 1n
  let sn = second - 1n
  while (isOdd(fn)) {
    fn >>= 1n
    sn >>= 1n
  }
  let fr = start
  let sr = start
  for (const c of rest) {
    if (sn === 0n) return false
    if (isOdd(fn) || fn === sn) {
      fr = sha256(joined(nodeMark, c, fr))
      sr = sha256(joined(nodeMark, c, sr))
      while (!isOdd(fn) && fn !== 0n) {
        fn >>= 1n
        sn >>= 1n
      }
    } else sr = sha256(joined(nodeMark, sr, c))
    fn >>= 1n
    sn >>= 1n
  }
  return sn === 0n && sameBytes(fr, firstRoot) && sameBytes(sr, secondRoot)
}
