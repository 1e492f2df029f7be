// Hand-overs on their way, and cases that nobody leads: what waits for a person rather than for a day.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../people/actor.ts'
import { onBoardOf, visibleCase } from '../../people/index.ts'

export type WaitingHandover = {
  readonly caseId: string
  readonly reference: string
  readonly title: string
  readonly from: string | null
  readonly to: string
  readonly offeredOn: PlainDate
  /** To me; from me, and the case is still mine; or between two people of my team. */
  readonly is: 'to me' | 'from me' | 'of my team'
}

export type LeadlessCase = {
  readonly caseId: string
  readonly reference: string
  readonly title: string
  readonly openedOn: PlainDate
  readonly highRisk: boolean
}

const isManager = ({ roles }: Actor) => roles.includes('team manager')
const isComplaintsOfficer = ({ roles }: Actor) => roles.includes('complaints officer')

/** Whoever sees to cases besides their own: a manager to the team's, a complaints officer to complaints. */
const inCare = (actor: Actor) => {
  const ways = [
    ...(isManager(actor) ? [onBoardOf(actor, 'c')] : []),
    ...(isComplaintsOfficer(actor) ? [sql<boolean>`c.kind = 'complaint'`] : []),
  ]
  return ways.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(ways, sql` or `)})`
}

/** Oldest first. */
export async function waitingHandovers(db: Db, actor: Actor): Promise<readonly WaitingHandover[]> {
  const { rows } = await sql<WaitingHandover>`
    select c.case_id as "caseId", c.reference, c.title, f.name as "from", t.name as "to", h.offered_on as "offeredOn",
      case when h.to_id = ${actor.id}::uuid then 'to me' when h.from_id = ${actor.id}::uuid then 'from me' else 'of my team' end as "is"
    from handover h
    join case_row c on c.case_id = h.case_id
    join staff t on t.id = h.to_id
    left join staff f on f.id = h.from_id
    where h.state = 'offered' and ${visibleCase(actor, 'c')}
      and (h.to_id = ${actor.id}::uuid or h.from_id = ${actor.id}::uuid or ${inCare(actor)})
    order by h.offered_on, c.reference`.execute(db)
  return rows
}

/** Open cases that nobody leads, the risky first: there should be none. Empty for whoever sees to no cases but their own. */
export async function leadlessCases(db: Db, actor: Actor, atMost = 25): Promise<readonly LeadlessCase[]> {
  if (!isManager(actor) && !isComplaintsOfficer(actor)) return []
  const { rows } = await sql<LeadlessCase>`
    select c.case_id as "caseId", c.reference, c.title, c.opened_on as "openedOn", c.high_risk as "highRisk"
    from case_row c
    where c.status = 'open' and c.lead_id is null and ${visibleCase(actor, 'c')} and ${inCare(actor)}
    order by c.high_risk desc, c.opened_on, c.reference
    limit ${atMost}`.execute(db)
  return rows
}
