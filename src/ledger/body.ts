// The bytes of a fact: what is hashed, stored and exported, and never written again in another way. Plain fields stand in
// it; a sealed field leaves its digest. Fields in a closer compartment than the fact's own leave digests without names, so
// that whoever reads the fact learns how many there are and not what they are.
import { canonicalJson } from '../kernel/canonical-json.ts'
import { instant, type Instant } from '../kernel/instant.ts'
import type { FieldValue, Held } from '../rulebook/entry.ts'
import { base64, fromBase64, same, type Hash } from './bytes.ts'
import { bodyShape, type WrittenBody } from './body-shape.ts'
import type { Compartment } from './compartment.ts'
import { sealDigest, type SealedValue } from './digest.ts'
import type { EntryId, StaffId, When } from './fact.ts'

type Common = {
  readonly entryId: EntryId
  readonly type: string
  readonly about: readonly string[]
  readonly occurred: When
  readonly held: Held
  readonly compartment: Compartment
  readonly recordedAt: Instant
  readonly recordedBy: StaffId | null
}

export type ToWrite = Common & {
  /** The fields which are not sealed. */
  readonly plain: { readonly [field: string]: FieldValue }
  readonly sealed: readonly SealedValue[]
}

export type Body = Common & {
  readonly plain: { readonly [field: string]: FieldValue }
  /** The digests of sealed fields in the fact's own compartment, by name. */
  readonly sealed: { readonly [field: string]: Hash }
  /** The digests of sealed fields in closer compartments. In the order of their bytes: it says nothing. */
  readonly closer: readonly Hash[]
}

/** The digest of a field of this name, or undefined. A name comes from a file, so it may be one that every object answers to. */
export const sealedAs = ({ sealed }: Body, field: string): Hash | undefined =>
  Object.hasOwn(sealed, field) ? sealed[field] : undefined

/** Throws when a field is given twice, or when anything in it has no canonical form. */
export function bodyOf(fact: ToWrite): Uint8Array {
  const names = [...Object.keys(fact.plain), ...fact.sealed.map(one => one.field)]
  const twice = names.find((name, n) => names.indexOf(name) !== n)
  if (twice !== undefined) throw new TypeError(`The field "${twice}" is given twice`)
  const own = fact.sealed.filter(one => one.compartment === fact.compartment)
  const closer = fact.sealed.filter(one => one.compartment !== fact.compartment)
  const written: WrittenBody = {
    v: 1,
    entry: fact.entryId,
    type: fact.type,
    about: [...fact.about],
    occurred: fact.occurred,
    held: fact.held,
    compartment: fact.compartment,
    recordedAt: fact.recordedAt,
    recordedBy: fact.recordedBy,
    fields: fact.plain,
    sealed: Object.fromEntries(own.map(one => [one.field, base64(sealDigest(one))])),
    closer: closer.map(one => base64(sealDigest(one))).sort(),
  }
  const bytes = canonicalJson(written)
  readBody(bytes)
  return bytes
}

/** Throws on bytes that are not exactly what `bodyOf` would have written, and says what is wrong with them. */
export function readBody(bytes: Uint8Array): Body {
  const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  const read = bodyShape.parse(value)
  if (!same(canonicalJson(value), bytes)) throw new TypeError('The bytes are not in canonical form')
  return {
    entryId: read.entry,
    type: read.type,
    about: read.about,
    occurred: read.occurred,
    held: read.held,
    compartment: read.compartment,
    recordedAt: instant(read.recordedAt),
    recordedBy: read.recordedBy,
    plain: read.fields,
    sealed: Object.fromEntries(Object.entries(read.sealed).map(([field, digest]) => [field, fromBase64(digest)])),
    closer: read.closer.map(fromBase64),
  }
}
