// An entry is one thing that happened, as the rulebook sees it: a kind, a time, who holds a record of it, and fields.
// The rulebook knows entries only. Facts of the ledger and lines of a case file both become entries.
import type { PlainDate } from '../kernel/plain-date.ts'

/** When it happened. Approximate and undated things keep their precision: the judge never sharpens them. */
export type Occurred =
  | { readonly precision: 'day'; readonly on: PlainDate }
  | { readonly precision: 'about' | 'between'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly precision: 'undated' }

/**
 * Who can show it. `nobody`: it is said to have happened and nothing shows it. `resident` or `other`: somebody else's
 * papers show it and the landlord's do not.
 */
export type Held = 'landlord' | 'resident' | 'other' | 'nobody'

export type FieldValue = string | number | boolean | null | readonly FieldValue[] | { readonly [name: string]: FieldValue }

export type Entry = {
  readonly id: string
  /** A kind from the vocabulary (`docs/entries.md`), such as `report received`. */
  readonly kind: string
  readonly occurred: Occurred
  /** The day it went on the record; a late entry is later than the day it happened. */
  readonly recordedOn: PlainDate | null
  readonly held: Held
  /** The things it concerns (`report-1`, `complaint-1`); none means the whole case. */
  readonly about: readonly string[]
  readonly fields: { readonly [name: string]: FieldValue }
  /** The paragraph it was taken from, in a case file. */
  readonly cite?: string
  /** What happened, in our own words. */
  readonly says?: string
}
