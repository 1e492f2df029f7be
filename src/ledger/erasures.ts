// Which facts say that something was destroyed: they are how a missing value is told from a stolen one.
import type { FieldValue } from '../rulebook/entry.ts'
import type { Compartment } from './compartment.ts'
import type { EntryId } from './fact.ts'

/** The facts that take sealed content out of an earlier one, and what each says of it. */
export const erasing = { ContentErased: 'erased', ContentRedacted: 'redacted' } as const
export type Erased = (typeof erasing)[keyof typeof erasing]

export type Erasure = {
  readonly of: EntryId
  readonly fields: readonly string[]
  readonly why: Erased
  readonly by: EntryId
  /** That of the fields too: who may not see them does not learn that they were destroyed. */
  readonly compartment: Compartment
}

export type Telling = {
  readonly type: string
  readonly entryId: EntryId
  readonly compartment: Compartment
  readonly fields: { readonly [field: string]: FieldValue }
}

/** Null when it is not such a fact. */
export function erasureIn({ type, fields: { of, fields }, entryId, compartment }: Telling): Erasure | null {
  if (!Object.hasOwn(erasing, type) || typeof of !== 'string' || !Array.isArray(fields)) return null
  const names = (fields as readonly unknown[]).filter(field => typeof field === 'string')
  return { of, fields: names, why: erasing[type as keyof typeof erasing], by: entryId, compartment }
}
