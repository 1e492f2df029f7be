// Who is of a case, folded from its facts as far as they were opened for a reader. Pure.
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Compartment } from '../ledger/compartment.ts'
import { recordedDay } from '../ledger/entry.ts'
import type { Recorded, StaffId } from '../ledger/fact.ts'
import { stillStanding } from '../ledger/standing.ts'
import { placeOfPart } from './parts.ts'

export type PartyOnCase = {
  readonly party: string
  readonly part: string
  readonly residentId: string | null
  readonly name: string | null
  readonly telephone: string | null
  readonly safeContact: string | null
  readonly language: string | null
  readonly mayKnow: string | null
  readonly authority: string | null
  /** Who may know of them. */
  readonly compartment: Compartment
  readonly addedOn: PlainDate
  readonly addedBy: StaffId | null
  /** Null while they are of the case. */
  readonly removed: { readonly on: PlainDate; readonly reasons: string | null } | null
}

/** As a list: by part, then as they were added. A party that is added again under the same name is told anew. */
export function partiesIn(facts: readonly Recorded[]): readonly PartyOnCase[] {
  const parties = stillStanding(facts).reduce<ReadonlyMap<string, PartyOnCase>>(evolve, new Map())
  return [...parties.values()].sort((a, b) => placeOfPart(a.part) - placeOfPart(b.part))
}

function evolve(parties: ReadonlyMap<string, PartyOnCase>, fact: Recorded): ReadonlyMap<string, PartyOnCase> {
  const party = fact.about[0]
  if (party === undefined) return parties
  if (fact.type === 'PartyAdded') return new Map(parties).set(party, added(party, fact))
  const known = parties.get(party)
  if (fact.type !== 'PartyRemoved' || known === undefined) return parties
  return new Map(parties).set(party, {
    ...known,
    removed: { on: recordedDay(fact.recordedAt), reasons: text(fact, 'reasons') },
  })
}

const added = (party: string, fact: Recorded): PartyOnCase => ({
  party,
  part: text(fact, 'part') ?? 'household',
  residentId: text(fact, 'resident'),
  name: text(fact, 'name'),
  telephone: text(fact, 'telephone'),
  safeContact: text(fact, 'safeContact'),
  language: text(fact, 'language'),
  mayKnow: text(fact, 'mayKnow'),
  authority: text(fact, 'authority'),
  compartment: fact.compartment,
  addedOn: recordedDay(fact.recordedAt),
  addedBy: fact.recordedBy,
  removed: null,
})

function text(fact: Recorded, field: string): string | null {
  const value = fact.fields[field]
  return typeof value === 'string' && value !== '' ? value : null
}
