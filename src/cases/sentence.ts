// What the sentence that says an entry is made of.
import type { FieldValue } from '../rulebook/entry.ts'

export type Names = {
  readonly staff: (staffId: string) => string
  readonly party: (party: string) => string
  /** What was promised. */
  readonly promise: (promise: string) => string | null
}

/** What of an entry its words are made of. */
export type Worded = {
  readonly kind: string
  readonly about: readonly string[]
  readonly fields: { readonly [field: string]: FieldValue }
  readonly says?: string
}

/** Reads a field that is a word; what was read here is not said again among the details. */
export type Read = (field: string) => string | null
export type Sentence = (read: Read, names: Names, entry: Worded) => string

export const staff = (read: Read, names: Names, field = 'staff'): string => {
  const id = read(field)
  return id === null ? 'Somebody' : names.staff(id)
}
