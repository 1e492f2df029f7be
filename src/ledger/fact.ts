// A fact is one thing that happened, as the record keeps it. Its type is the entry kind in Pascal case (`ContactMade` is
// `contact made`), so a rule, a case file and the record use one vocabulary. Free text and personal data are sealed: the fact
// holds a salted digest of each such field and the value stands beside it, where it can be destroyed without breaking the chain.
import type { Instant } from '../kernel/instant.ts'
import type { FieldValue, Held, Occurred } from '../rulebook/entry.ts'
import type { Compartment } from './compartment.ts'

/** A random id that says nothing about the case; it stands in the hashes. */
export type CaseId = string
export type StaffId = string
/** Twelve hexadecimal digits, random: the address of an entry tells nothing of what stands before or after it. */
export type EntryId = string

/** When it happened, to the day or less exactly, and to the minute where that is known (London, '18:20'). */
export type When = Occurred & { readonly at?: string }

/** What a decision hands to the ledger. */
export type NewFact = {
  /** How the entry is called for ever; drawn at random when not given. */
  readonly entryId?: EntryId
  readonly type: string
  /** The things it concerns (`report-1`); none means the whole case. */
  readonly about: readonly string[]
  readonly occurred: When
  readonly compartment: Compartment
  readonly held: Held
  readonly fields: { readonly [field: string]: FieldValue }
  /** Fields that are kept in a closer compartment than the fact's own: who reported, in an otherwise general report. */
  readonly closer?: { readonly [field: string]: Compartment }
}

/** What the record gives back, opened as far as its reader may see. */
export type Recorded = NewFact & {
  readonly entryId: EntryId
  readonly caseId: CaseId
  /** The row's number in the database. */
  readonly factId: number
  /** Its place in the case's chain. Never shown: a gap would tell of what is hidden. Pages use `entryId`. */
  readonly seq: number
  readonly recordedAt: Instant
  /** Null: the system itself, or an import. */
  readonly recordedBy: StaffId | null
  /** Sealed fields that exist and cannot be read here: erased, redacted, or in a compartment the reader does not have. */
  readonly withheld: readonly string[]
}
