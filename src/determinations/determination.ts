// What a determination says, as data: the Ombudsman's decision on one case. Everything here is what the document
// states, never what we think it meant; where it contradicts itself both sides are kept and a warning says so.
// A newcomer would get wrong: a finding belongs to one complaint item (a case has several); an order binds and a
// recommendation does not; `raw` is the text as it came, `text` the same with split words joined for reading.

import type { Failing } from '../kernel/failings.ts'

/** 'YYYY-MM-DD', a day that exists. A plain string, since it leaves as JSON; the kernel's branded date fits it. */
export type PlainDate = string

export type Layout = 'numbered' | 'flattened' | 'decision'

export type Severity =
  | 'severe_maladministration'
  | 'maladministration'
  | 'service_failure'
  | 'reasonable_redress'
  | 'no_maladministration'
  | 'outside_jurisdiction'
  | 'resolved_with_intervention'

export type Unit = 'days' | 'working days' | 'weeks' | 'months'
export type Due = { readonly number: number; readonly unit: Unit } | { readonly date: PlainDate }
export type DueFrom = 'own words' | 'list head' | 'evidence of compliance' | 'due date column'

/** One paragraph: numbered, bulleted or neither (`number` null), with the items nested in it. */
export type Paragraph = {
  readonly number: string | null
  /** Which list within the section it stands in; numbering that starts again starts another. */
  readonly list: number
  readonly citation: string
  readonly text: string
  readonly raw: string
  readonly items: readonly Paragraph[]
}

export type SectionKind =
  | 'front'
  | 'approach'
  | 'complaint'
  | 'background'
  | 'jurisdiction'
  | 'assessment'
  | 'determination'
  | 'reasons'
  | 'orders'
  | 'recommendations'
  | 'procedure'
  | 'learning'
  | 'other'

export type Section = {
  readonly kind: SectionKind
  readonly heading: string
  readonly path: readonly string[]
  readonly paragraphs: readonly Paragraph[]
  readonly sections: readonly Section[]
}

export type Finding = {
  readonly item: string
  readonly severity: Severity
  /** The Scheme paragraph cited for it, such as "42(a)"; "39(e), 39(m)" where two are. */
  readonly scheme: string | null
  readonly schemes: readonly string[]
  readonly citation: string
  readonly raw: string
}

export type Part = { readonly pence: number; readonly for: string }

export type Order = {
  readonly summary: string
  readonly due: Due | null
  readonly dueInherited: boolean
  readonly dueFrom: DueFrom | null
  /** The whole sum this order requires. The parts are its breakdown and are never added to it. */
  readonly pence: number | null
  readonly parts: readonly Part[]
  /** The money was already offered before the Ombudsman's decision and is ordered again, if not yet paid. */
  readonly previouslyOffered: boolean
  readonly evidenceOfCompliance: boolean
  /** The landlord must only consider doing it. */
  readonly toConsider: boolean
  /** The list head the order stands under, where there is one. */
  readonly parent: string | null
  /** What the order must contain: the items that spell it out. */
  readonly content: readonly string[]
  readonly citation: string
  readonly raw: string
}

export type Recommendation = { readonly summary: string; readonly citation: string; readonly raw: string }

export type JurisdictionRuling = {
  readonly scheme: string | null
  readonly about: string
  readonly ruling: 'inside' | 'outside'
  readonly citation: string
}

export type Duration = {
  readonly number: number
  readonly unit: Unit | 'years'
  readonly words: string
  readonly sentence: string
  readonly citation: string
}

export type MoneyRole = 'offered' | 'ordered' | 'breakdown' | 'goodwill' | 'refund' | 'other'
export type Money = { readonly pence: number; readonly role: MoneyRole; readonly words: string; readonly citation: string }

export type TaggedFailing = { readonly code: Failing; readonly paragraph: string; readonly sentence: string }

export type WarningKind =
  | 'landlord-named-differently'
  | 'landlord-renamed'
  | 'body-differs-from-determination'
  | 'order-differs-from-body'
  | 'duplicate-finding'
  | 'findings-and-items-differ'
  | 'sum-does-not-add-up'
  | 'two-dates-for-one-thing'
  | 'text-stops'
  | 'legacy-wording'
  | 'repeated-text'
  | 'more-than-one-deadline'
  | 'not-stated'

export type Warning = { readonly kind: WarningKind; readonly text: string }

/** What stands above the first section: who, what and when. */
export type Masthead = {
  readonly reference: string
  readonly landlord: string | null
  readonly landlordTitled: string | null
  readonly landlordHeaded: string | null
  readonly date: PlainDate | null
  readonly amended: boolean
  readonly amendedOn: PlainDate | null
  /** The metadata table of the decision layout, label to value, as printed. */
  readonly metadata: Readonly<Record<string, string>>
}

export type Determination = Masthead & {
  readonly layout: Layout
  readonly complaintItems: readonly string[]
  readonly findings: readonly Finding[]
  readonly orders: readonly Order[]
  readonly recommendations: readonly Recommendation[]
  readonly failings: readonly TaggedFailing[]
  readonly jurisdiction: readonly JurisdictionRuling[]
  readonly durations: readonly Duration[]
  readonly money: readonly Money[]
  readonly sections: readonly Section[]
  readonly warnings: readonly Warning[]
  /** The input, character for character. */
  readonly raw: string
}

/** `missing` says in plain words what a determination has and this text has not. */
export type NotADetermination = { readonly why: 'not-a-determination'; readonly missing: readonly string[] }
