// The rows that some new facts become: pure, so that the application, the demonstration and a bulk load write the same bytes.
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { bodyOf } from './body.ts'
import { chainHash } from './chain.ts'
import { bitOf, type Compartment } from './compartment.ts'
import { kindOf } from './entry.ts'
import type { CaseId, EntryId, NewFact, StaffId } from './fact.ts'
import { split } from './sealing.ts'
import type { SealedValue } from './digest.ts'

/** The end of a case's chain: how many facts there are, and the hash of the last. */
export type Head = { readonly size: number; readonly hash: Uint8Array }

export type Chances = { readonly entryId: () => EntryId; readonly salt: () => Uint8Array }

export type Recording = { readonly by: StaffId | null; readonly at: Instant }

export type FactRow = {
  readonly case_id: CaseId
  readonly seq: number
  readonly type: string
  readonly about: string[]
  readonly entry: EntryId
  readonly occurred_on: PlainDate | null
  readonly recorded_at: Instant
  readonly recorded_by: StaffId | null
  readonly compartment: number
  readonly body: Uint8Array
  readonly prev: Uint8Array
  readonly hash: Uint8Array
}

export type Chained = { readonly row: FactRow; readonly sealed: readonly SealedValue[] }

/** Throws on a type outside the vocabulary, and on a value that has no canonical form. */
export function chainOn(
  caseId: CaseId,
  head: Head,
  facts: readonly (NewFact & Recording)[],
  chances: Chances,
): readonly Chained[] {
  const chained: Chained[] = []
  let { size, hash } = head
  for (const fact of facts) {
    const one = link(caseId, { size, hash }, fact, chances)
    chained.push(one)
    size += 1
    hash = one.row.hash
  }
  return chained
}

function link(caseId: CaseId, { size, hash: prev }: Head, fact: NewFact & Recording, chances: Chances): Chained {
  const { plain, sealed } = split(kindOf(fact.type), fact.fields)
  const entryId = fact.entryId ?? chances.entryId()
  const values = Object.entries(sealed).map(([field, value]) => ({
    field,
    value,
    compartment: compartmentIn(fact, field),
    salt: chances.salt(),
  }))
  const { type, held, compartment, at, by } = fact
  const about = [...fact.about]
  const written = { entryId, type, about, held, compartment, occurred: fact.occurred, recordedAt: at, recordedBy: by }
  const body = bodyOf({ ...written, plain, sealed: values })
  return {
    sealed: values,
    row: {
      case_id: caseId,
      seq: size,
      type,
      about,
      entry: entryId,
      occurred_on: firstDay(fact.occurred),
      recorded_at: at,
      recorded_by: by,
      compartment: bitOf(compartment),
      body,
      prev,
      hash: chainHash({ caseId, seq: size, prev, body }),
    },
  }
}

const compartmentIn = (fact: NewFact, field: string): Compartment => fact.closer?.[field] ?? fact.compartment

const firstDay = (when: NewFact['occurred']): PlainDate | null =>
  when.precision === 'undated' ? null : when.precision === 'day' ? when.on : when.from
