// The rules as an expression over case_row, for the WHERE clause of every query that touches cases. Who asks comes from the
// Actor as bound values; lists that do not depend on the row are read once a query. Only operators that tell nothing on error
// (equality, membership) are used, so the planner may look a case up by index before row-level security has had its say.
import { sql, type Expression, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { nothing, type Mask } from '../../ledger/compartment.ts'
import type { CaseId } from '../../ledger/fact.ts'
import type { Actor } from '../actor.ts'
import { grants, maskOfGrant, type Condition, type Grant } from './rules.ts'

type Written = RawBuilder<SqlBool>
type Row = { readonly actor: Actor; readonly table: string }

const column = ({ table }: Row, name: string) => sql.ref(`${table}.${name}`)
const among = (row: Row, cases: RawBuilder<unknown>): Written => sql<SqlBool>`${column(row, 'case_id')} = any (array(${cases}))`

const walled = ({ actor }: Row) => sql`select walled_from(${actor.id}::uuid)`
const opened = ({ actor }: Row) => sql`select o.case_id from opened_by(${actor.id}::uuid) o`

/** What follows from the actor alone is decided here; only what depends on the case is left to the database. */
function holds(condition: Condition, row: Row): Written | boolean {
  const { actor } = row
  switch (condition.is) {
    case 'lead':
      return sql<SqlBool>`${column(row, 'lead_id')} = ${actor.id}::uuid`
    case 'taking part':
      return among(
        row,
        sql`select m.case_id from case_member m where m.staff_id = ${actor.id}::uuid and m.part in ('helper', 'cover')
          and m.from_on <= app_today() and (m.until_on is null or m.until_on >= app_today())`,
      )
    case 'offered the hand-over':
      return among(row, sql`select h.case_id from handover h where h.to_id = ${actor.id}::uuid and h.state = 'offered'`)
    case 'in the role':
      return condition.anyOf.some(role => actor.roles.includes(role))
    case 'in its team':
      return actor.teamId !== null && sql<SqlBool>`${column(row, 'team_id')} = ${actor.teamId}::uuid`
    case 'standing in for its manager':
      return among(row, sql`select stands_in_for(${actor.id}::uuid)`)
    case 'of the kind':
      return sql<SqlBool>`${column(row, 'kind')} = ${condition.kind}`
    case 'at stage':
      return sql<SqlBool>`${column(row, 'stage')} = ${condition.stage}::int2`
  }
}

/** Null: this actor never stands in this relation, whatever the case. */
function related(grant: Grant, row: Row): Written | null {
  const conditions = grant.when.map(condition => holds(condition, row))
  if (conditions.includes(false)) return null
  const asked = conditions.filter(one => typeof one !== 'boolean')
  return asked.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(asked, sql` and `)})`
}

const given = (row: Row) =>
  grants.flatMap(grant => {
    const when = related(grant, row)
    return when === null ? [] : [{ when, mask: maskOfGrant(grant) }]
  })

const notWalled = (row: Row): Written => sql<SqlBool>`${column(row, 'case_id')} <> all (array(${walled(row)}))`

/** May this person see anything of the case? Precondition: case_row is in the query, under this name. */
export function visibleCase(actor: Actor, table = 'case_row'): Written {
  const row = { actor, table }
  const ways = [among(row, opened(row)), ...given(row).map(({ when }) => when)]
  return sql<SqlBool>`(${notWalled(row)} and (${sql.join(ways, sql` or `)}))`
}

/** Which compartments of the case this person may see; 0 for none. Precondition: as for visibleCase. */
export function caseMaskExpression(actor: Actor, table = 'case_row'): RawBuilder<Mask> {
  const row = { actor, table }
  const byGlass = sql`case when ${among(row, opened(row))} then
    (select o.compartments from opened_by(${actor.id}::uuid) o where o.case_id = ${column(row, 'case_id')}) else 0 end`
  const parts = [byGlass, ...given(row).map(({ when, mask }) => sql`case when ${when} then ${mask}::int else 0 end`)]
  return sql<Mask>`(case when ${notWalled(row)} then ${sql.join(parts, sql` | `)} else 0 end)`
}

/** Is what stands in this compartment (a column with one bit, or a bit) among what the mask shows? */
export const inCompartment = (mask: Expression<Mask> | Mask, compartment: Expression<number> | number): Written =>
  sql<SqlBool>`((${mask})::int & (${compartment})::int) <> 0`

/** 0 is as if the case were not there: answer with 404, as for a case that is not there. */
export async function caseMask(db: Kysely<Tables>, actor: Actor, caseId: CaseId): Promise<Mask> {
  const found = await db
    .selectFrom('case_row')
    .select(caseMaskExpression(actor).as('mask'))
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return found?.mask ?? nothing
}

/** The cases that this manager has to see to: their team's, and those whose own manager is walled from them. */
export function onBoardOf(actor: Actor, table = 'case_row'): Written {
  const row = { actor, table }
  const ours = holds({ is: 'in its team' }, row)
  const standIn = among(row, sql`select stands_in_for(${actor.id}::uuid)`)
  const either = ours === false ? standIn : sql<SqlBool>`(${sql.join([ours, standIn], sql` or `)})`
  return sql<SqlBool>`(${visibleCase(actor, table)} and ${either})`
}
