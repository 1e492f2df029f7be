// Who is on a case: the people it concerns, the staff who work it, and hand-overs on their way. Pure folds.
import type { Selectable } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { addDays, isPlainDate, type PlainDate } from '../../kernel/plain-date.ts'
import { bitOf } from '../../ledger/compartment.ts'
import type { Recorded } from '../../ledger/fact.ts'
import { dayOf } from './case-row.ts'

export type PartyRow = Selectable<Tables['case_party']>
export type MemberRow = Selectable<Tables['case_member']>
export type HandoverRow = Selectable<Tables['handover']>

/** A party added again under the same name is the same person, told anew. */
export function partiesOf(facts: readonly Recorded[]): readonly PartyRow[] {
  const parties = new Map<string, PartyRow>()
  for (const fact of facts) {
    const party = fact.about[0]
    if (party === undefined) continue
    if (fact.type === 'PartyRemoved') parties.delete(party)
    if (fact.type === 'PartyAdded')
      parties.set(party, {
        case_id: fact.caseId,
        party,
        part: text(fact, 'part') ?? 'household',
        resident_id: text(fact, 'resident'),
        fact_id: fact.factId,
        compartment: bitOf(fact.compartment),
      })
  }
  return [...parties.values()]
}

type Covering = { readonly row: MemberRow; readonly instead: string | null }

/** Whoever leads now, whoever helps now, and every stretch of cover. */
export function membersOf(facts: readonly Recorded[]): readonly MemberRow[] {
  const helpers = new Map<string, MemberRow>()
  let covers: readonly Covering[] = []
  let lead: MemberRow | null = null
  for (const fact of facts) {
    if (fact.type === 'CoverEnded') covers = coversCut(covers, text(fact, 'instead'), dayOf(fact))
    const staff = text(fact, 'staff')
    if (staff === null) continue
    const row = { case_id: fact.caseId, staff_id: staff, from_on: day(fact, 'from') ?? dayOf(fact), until_on: day(fact, 'until') }
    if (fact.type === 'LeadNamed') lead = { ...row, part: 'lead' }
    if (fact.type === 'HelperNamed') helpers.set(staff, { ...row, part: 'helper' })
    if (fact.type === 'HelperStoodDown') helpers.delete(staff)
    if (fact.type === 'CoverArranged') covers = coversWith(covers, { ...row, part: 'cover' }, text(fact, 'instead'))
    if (fact.type === 'StaffMemberInvolved' && lead?.staff_id === staff) lead = null
  }
  return [...(lead === null ? [] : [lead]), ...helpers.values(), ...covers.map(one => one.row)]
}

const coversWith = (covers: readonly Covering[], row: MemberRow, instead: string | null): readonly Covering[] => [
  ...coversCut(covers, instead, row.from_on).filter(one => one.row.staff_id !== row.staff_id || one.row.from_on !== row.from_on),
  { row, instead },
]

/** Cover for the same person runs no longer than the day before. What had ended by then stays as it was. */
function coversCut(covers: readonly Covering[], instead: string | null, from: PlainDate): readonly Covering[] {
  const last = addDays(from, -1)
  return covers.flatMap(one => {
    if (one.instead !== instead || (one.row.until_on !== null && one.row.until_on < from)) return [one]
    return one.row.from_on > last ? [] : [{ ...one, row: { ...one.row, until_on: last } }]
  })
}

export function handoversOf(facts: readonly Recorded[]): readonly HandoverRow[] {
  const rows = new Map<string, HandoverRow>()
  for (const fact of facts) {
    const thing = fact.about[0]
    if (thing === undefined) continue
    const known = rows.get(thing)
    const to = text(fact, 'to')
    if (fact.type === 'HandOverOffered' && to !== null)
      rows.set(thing, {
        case_id: fact.caseId,
        thing,
        from_id: text(fact, 'from'),
        to_id: to,
        offered_on: dayOf(fact),
        state: 'offered',
        settled_on: null,
      })
    const state = settled[fact.type]
    if (state !== undefined && known) rows.set(thing, { ...known, state, settled_on: dayOf(fact) })
  }
  return [...rows.values()]
}

const settled: { readonly [type: string]: HandoverRow['state'] } = {
  HandOverAccepted: 'accepted',
  HandOverRefused: 'refused',
  HandOverWithdrawn: 'withdrawn',
}

function text(fact: Recorded, field: string): string | null {
  const value = fact.fields[field]
  return typeof value === 'string' ? value : null
}

function day(fact: Recorded, field: string): PlainDate | null {
  const value = text(fact, field)
  return value !== null && isPlainDate(value) ? value : null
}
