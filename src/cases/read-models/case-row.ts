// One row a case, for lists: what everybody who may see the case may know of it. Only facts in the general compartment are
// folded, but for who leads and whether it is held. Pure: the same facts give the same row, now and on a rebuild.
import { bitOf, type Mask } from '../../ledger/compartment.ts'
import type { Recorded } from '../../ledger/fact.ts'
import { holdsInForce } from '../../ledger/legal-hold.ts'
import { stillStanding } from '../../ledger/standing.ts'
import type { Tables } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Selectable } from 'kysely'

export type CaseRow = Selectable<Tables['case_row']>

/** Null until the record is opened; then every fact adds to it. What was taken back adds only that it is there. */
export function caseRowOf(facts: readonly Recorded[]): CaseRow | null {
  const row = stillStanding(facts).reduce<CaseRow | null>(evolve, null)
  if (row === null) return null
  const held = holdsInForce(facts).length > 0
  return { ...row, held, compartments: facts.reduce((mask, fact) => mask | compartmentsOf(fact), row.compartments) }
}

function evolve(row: CaseRow | null, fact: Recorded): CaseRow | null {
  if (fact.type === 'RecordOpened') return opened(fact)
  if (row === null) return null
  const structural = structure(row, fact)
  return fact.compartment === 'general' ? general(structural, fact) : structural
}

const compartmentsOf = (fact: Recorded): Mask =>
  Object.values(fact.closer ?? {}).reduce<Mask>((mask, one) => mask | bitOf(one), bitOf(fact.compartment))

const opened = (fact: Recorded): CaseRow => ({
  case_id: fact.caseId,
  reference: text(fact, 'reference') ?? '',
  kind: text(fact, 'kind') === 'complaint' ? 'complaint' : 'antisocial behaviour',
  title: text(fact, 'title') ?? '',
  category: null,
  status: 'open',
  opened_on: dayOf(fact),
  closed_on: null,
  team_id: text(fact, 'team'),
  lead_id: null,
  lead_since: null,
  home_id: text(fact, 'home'),
  stage: null,
  high_risk: false,
  resident_id: null,
  last_contact_on: null,
  compartments: compartmentsOf(fact) | 1,
  held: false,
})

/** Who leads: whatever compartment says so. */
function structure(row: CaseRow, fact: Recorded): CaseRow {
  switch (fact.type) {
    case 'LeadNamed':
      return { ...row, lead_id: text(fact, 'staff'), lead_since: dayOf(fact), team_id: text(fact, 'team') ?? row.team_id }
    case 'StaffMemberInvolved':
      return text(fact, 'staff') === row.lead_id ? { ...row, lead_id: null, lead_since: null } : row
    default:
      return row
  }
}

function general(row: CaseRow, fact: Recorded): CaseRow {
  switch (fact.type) {
    case 'CaseOpened':
    case 'CaseReopened':
      return { ...row, status: 'open', closed_on: null, category: text(fact, 'category') ?? row.category }
    case 'CaseClosed':
    case 'ComplaintClosed':
      return { ...row, status: 'closed', closed_on: dayOf(fact) }
    case 'ComplaintLogged':
    case 'EscalationAcknowledged':
      return { ...row, stage: stageOf(fact) ?? row.stage }
    case 'RiskAssessed':
      return { ...row, high_risk: text(fact, 'level') === 'high' }
    case 'PartyAdded':
      return row.resident_id === null && isWith(fact) ? { ...row, resident_id: text(fact, 'resident') } : row
    case 'ContactMade':
    case 'ComplainantContacted':
    case 'MeetingHeld':
      return { ...row, last_contact_on: later(row.last_contact_on, dayOf(fact)) }
    default:
      return row
  }
}

const isWith = (fact: Recorded): boolean => ['resident', 'complainant'].includes(text(fact, 'part') ?? '')

function text(fact: Recorded, field: string): string | null {
  const value = fact.fields[field]
  return typeof value === 'string' ? value : null
}

function stageOf(fact: Recorded): number | null {
  const { stage } = fact.fields
  return typeof stage === 'number' ? stage : null
}

const later = (a: PlainDate | null, b: PlainDate): PlainDate => (a !== null && a > b ? a : b)

/** The last day it may have happened; when nobody knows, the day it was recorded. */
export const dayOf = ({ occurred, recordedAt }: Recorded): PlainDate => {
  if (occurred.precision === 'day') return occurred.on
  return occurred.precision === 'undated' ? (recordedAt.slice(0, 10) as PlainDate) : occurred.to
}
