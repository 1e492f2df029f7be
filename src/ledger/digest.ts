// What stands in a fact's body for a value that is sealed beside it. The salt makes the digest say nothing once value and
// salt are destroyed: without it a name or a telephone number could be guessed and tried.
import { canonicalJson } from '../kernel/canonical-json.ts'
import type { FieldValue } from '../rulebook/entry.ts'
import { ascii, sha256, type Hash } from './bytes.ts'
import type { Compartment } from './compartment.ts'

/** What is sealed: the compartment is part of it, so that moving a value to another compartment shows. */
export type SealedValue = {
  readonly field: string
  readonly compartment: Compartment
  /** Sixteen random bytes, of this value only. */
  readonly salt: Uint8Array
  readonly value: FieldValue
}

export const saltLength = 16

/** Throws when the salt is not sixteen bytes, or the value has no canonical form. */
export function sealDigest({ salt, compartment, field, value }: SealedValue): Hash {
  if (salt.length !== saltLength) throw new TypeError(`A salt is ${saltLength} bytes, not ${salt.length}`)
  return sha256(ascii('f1\0'), salt, canonicalJson([compartment, field, value]))
}
