// Ids of the two worlds: made from numbers, so that the same thing has the same id in both, and whatever else looks like an id
// in an answer was drawn at random and may be masked.
import type { EntryId } from '../../../ledger/fact.ts'

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const caseIdOf = (n: number): string => id(20_000 + n)
/** Of cases that are in the second world only. */
export const addedCases = [id(30_001), id(30_002)] as const
export const absentCase = id(39_999)

const hex = (n: number, digits: number) => n.toString(16).padStart(digits, '0')
export const entryOf = (caseNumber: number, nth: number): EntryId => `0e0e${hex(caseNumber, 4)}${hex(nth, 4)}`
/** Of entries that are in the second world only. */
export const addedEntry = (nth: number): EntryId => entryOf(0xd1ff, nth)

/** No words of these are anywhere but in what is hidden. */
export const hiddenWords = ['xylophone', 'quagmire', 'zephyr'] as const
export const openWords = ['banging', 'shouting', 'stairwell', 'penhallow', 'seun'] as const

const madeOfNumbers = /^00000000-0000-4000-8000-/
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const entry = /(?<![0-9a-f-])(?!0e0e)[0-9a-f]{12}(?![0-9a-f])/g

/** Ids drawn at random become their place in the order they appear in. */
export function withoutRandomIds(text: string): string {
  const known = new Map<string, string>()
  const masked = (found: string) => {
    if (madeOfNumbers.test(found)) return found
    if (!known.has(found)) known.set(found, `[id ${known.size + 1}]`)
    return known.get(found) ?? found
  }
  return text.replace(uuid, masked).replace(entry, masked)
}
