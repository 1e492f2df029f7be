// Which fields of a fact stand in its hashed body, and which are sealed beside it. Coded values (kinds, levels, days, ids,
// yes and no) are plain, because rules compare them; everything a person wrote, and whatever names anybody, is sealed.
import type { FieldValue } from '../rulebook/entry.ts'
import { kinds } from '../rulebook/kinds.ts'

/** How the vocabulary marks a field as somebody's own words. */
const ownWords =
  /sealed|in our words|in general terms|paraphrase|^why$|^whom$|the recorded reasons|what it picked up|what was said|what the resident|what is known|who raised it/

const wordsOf = new Map(
  [...kinds].map(([kind, { fields = {} }]) => [
    kind,
    new Set(Object.entries(fields).flatMap(([field, meaning]) => (ownWords.test(meaning) ? [field] : []))),
  ]),
)

/** A field that the vocabulary does not know for this kind is taken to be somebody's words. */
export function isSealed(kind: string, field: string, value: FieldValue): boolean {
  const meaning = kinds.get(kind)?.fields?.[field]
  if (meaning !== undefined) return wordsOf.get(kind)?.has(field) === true
  return typeof value !== 'boolean' && typeof value !== 'number'
}

export type Split = {
  readonly plain: { readonly [field: string]: FieldValue }
  readonly sealed: { readonly [field: string]: FieldValue }
}

/** Null and absent are the same thing: a field without a value is left out. */
export function split(kind: string, fields: { readonly [field: string]: FieldValue }): Split {
  const given = Object.entries(fields).filter(([, value]) => value !== null && value !== '')
  return {
    plain: Object.fromEntries(given.filter(([field, value]) => !isSealed(kind, field, value))),
    sealed: Object.fromEntries(given.filter(([field, value]) => isSealed(kind, field, value))),
  }
}
