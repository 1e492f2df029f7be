// The determination as the JSON others build on. The names in the contract (README) are fixed; more fields may be added.

import type { Determination, Duration, Due, Finding, JurisdictionRuling, Money, Order, Section } from './determination.ts'

type OrderJson = Pick<
  Order,
  | 'summary'
  | 'due'
  | 'pence'
  | 'parts'
  | 'previouslyOffered'
  | 'evidenceOfCompliance'
  | 'toConsider'
  | 'parent'
  | 'content'
  | 'dueInherited'
  | 'dueFrom'
  | 'citation'
  | 'raw'
>

export type DeterminationJson = {
  readonly reference: string
  readonly landlord: string | null
  readonly landlordTitled: string | null
  readonly landlordHeaded: string | null
  readonly date: string | null
  readonly amended: boolean
  readonly amendedOn: string | null
  readonly layout: Determination['layout']
  readonly metadata: Readonly<Record<string, string>>
  readonly complaintItems: readonly string[]
  readonly findings: readonly Pick<Finding, 'item' | 'severity' | 'scheme' | 'schemes' | 'citation' | 'raw'>[]
  readonly orders: readonly (OrderJson & { readonly due: Due | null })[]
  readonly recommendations: readonly { readonly summary: string; readonly citation: string; readonly raw: string }[]
  readonly failings: readonly { readonly code: string; readonly paragraph: string; readonly sentence: string }[]
  readonly jurisdiction: readonly JurisdictionRuling[]
  readonly durations: readonly Duration[]
  readonly money: readonly Money[]
  readonly sections: readonly Section[]
  readonly warnings: readonly string[]
  readonly warningKinds: readonly string[]
}

export const asJson = ({ warnings, raw: _raw, ...determination }: Determination): DeterminationJson => ({
  ...determination,
  warnings: warnings.map(({ text }) => text),
  warningKinds: warnings.map(({ kind }) => kind),
})
