// The tree as RFC 9162 defines it, word for word and slow: MTH, PATH, PROOF and SUBPROOF over a list of leaf data. The tree
// that is used is held to this one.
import { createHash } from 'node:crypto'

const hash = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest())

function k(n: number): number {
  let power = 1
  while (power * 2 < n) power *= 2
  return power
}

/** 2.1.1. Roots of ranges are kept, since every pair of sizes is tried. */
export function referenceTree(leaves: readonly Uint8Array[]) {
  const kept = new Map<number, Uint8Array>()
  function mth(from: number, to: number): Uint8Array {
    if (from === to) return hash()
    const key = from * 100_000 + to
    const found = kept.get(key)
    if (found) return found
    const at = from + k(to - from)
    const made =
      to - from === 1
        ? hash(new Uint8Array([0]), leaves[from] ?? new Uint8Array())
        : hash(new Uint8Array([1]), mth(from, at), mth(at, to))
    kept.set(key, made)
    return made
  }
  /** 2.1.3.1 */
  function path(m: number, from: number, to: number): Uint8Array[] {
    const n = to - from
    if (n === 1) return []
    return m < k(n)
      ? [...path(m, from, from + k(n)), mth(from + k(n), to)]
      : [...path(m - k(n), from + k(n), to), mth(from, from + k(n))]
  }
  /** 2.1.4.1 */
  function subproof(m: number, from: number, to: number, whole: boolean): Uint8Array[] {
    const n = to - from
    if (m === n) return whole ? [] : [mth(from, to)]
    return m <= k(n)
      ? [...subproof(m, from, from + k(n), whole), mth(from + k(n), to)]
      : [...subproof(m - k(n), from + k(n), to, false), mth(from, from + k(n))]
  }
  return {
    root: (size: number) => mth(0, size),
    inclusion: (index: number, size: number) => path(index, 0, size),
    consistency: (older: number, size: number) => (older === 0 ? [] : subproof(older, 0, size, true)),
  }
}
