// Each fact of a case is chained to the one before it, so that none can be changed, left out or put in between without every
// later hash being different. The case's random id stands in each hash: a hash says nothing about the case to an outsider.
import { ascii, hashLength, sha256, u64, uuidBytes, type Hash } from './bytes.ts'
import type { CaseId } from './fact.ts'

/** What the first fact of a case is chained to. Throws when the id is not a UUID in small letters. */
export const genesis = (caseId: CaseId): Hash => sha256(ascii('caselog/v1/genesis\0'), uuidBytes(caseId))

export type Link = {
  readonly caseId: CaseId
  /** From 0. */
  readonly seq: number
  /** The hash of the fact before, or the genesis. */
  readonly prev: Hash
  /** The canonical bytes of the fact (body.ts), exactly as stored. */
  readonly body: Uint8Array
}

export function chainHash({ caseId, seq, prev, body }: Link): Hash {
  if (prev.length !== hashLength) throw new TypeError(`A hash is ${hashLength} bytes, not ${prev.length}`)
  return sha256(ascii('caselog/v1\0'), uuidBytes(caseId), u64(seq), prev, sha256(body))
}
