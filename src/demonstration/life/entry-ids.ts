// Names for entries: twelve hexadecimal digits that never repeat, however many are drawn. A counter is scrambled in four
// rounds, half against half, which gives each number another and can be undone, so no two are the same.
import type { EntryId } from '../../ledger/fact.ts'
import { lotsFrom } from '../random.ts'

const half = 0xff_ffff

export function entryIds(seed: string): () => EntryId {
  const lots = lotsFrom(`${seed}/entries`)
  const keys = Array.from({ length: 4 }, () => lots.between(0, half))
  let count = 0
  return () => {
    let [left, right] = [Math.floor(count / (half + 1)), count & half]
    count += 1
    for (const key of keys) [left, right] = [right, left ^ (mixed(right, key) & half)]
    return left.toString(16).padStart(6, '0') + right.toString(16).padStart(6, '0')
  }
}

function mixed(value: number, key: number): number {
  let h = Math.imul(value ^ key, 2_654_435_761)
  h = Math.imul(h ^ (h >>> 15), 2_246_822_519)
  return h ^ (h >>> 13)
}
