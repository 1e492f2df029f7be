// Who is asking, as the database knows them today. Loaded for each request: a change of role, team or cover holds from the
// next click, and somebody who has left is nobody.
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { StaffId } from '../../ledger/fact.ts'
import { roles as everyRole, type Actor, type Role } from '../actor.ts'

const isRole = (word: string): word is Role => everyRole.some(role => role === word)

/** Null when there is no such person, or not today. Precondition: in the person's own scope, or the system's. */
export async function loadActor(db: Kysely<Tables>, staffId: StaffId, today: PlainDate): Promise<Actor | null> {
  const person = await db
    .selectFrom('staff')
    .select(['id', 'name', 'team_id'])
    .select(sql<string[]>`array(select r.role from staff_role r where r.staff_id = staff.id order by r.role)`.as('roles'))
    .where('id', '=', staffId)
    .where('started_on', '<=', today)
    .where(where => where.or([where('left_on', 'is', null), where('left_on', '>=', today)]))
    .executeTakeFirst()
  if (person === undefined) return null
  const covering = await coveredBy(db, staffId, today)
  return { id: person.id, name: person.name, roles: person.roles.filter(isRole), teamId: person.team_id, covering }
}

/** The leads whose cases, some or all of them, this person looks after today; until the last day of the longest cover. */
async function coveredBy(db: Kysely<Tables>, staffId: StaffId, today: PlainDate): Promise<Actor['covering']> {
  const rows = await db
    .selectFrom('case_member as m')
    .innerJoin('case_row as c', 'c.case_id', 'm.case_id')
    .innerJoin('staff as lead', 'lead.id', 'c.lead_id')
    .select(['lead.id as staffId', 'lead.name as name'])
    .select(sql<string | null>`case when bool_or(m.until_on is null) then null else max(m.until_on)::text end`.as('until'))
    .where('m.staff_id', '=', staffId)
    .where('m.part', '=', 'cover')
    .where('m.from_on', '<=', today)
    .where(where => where.or([where('m.until_on', 'is', null), where('m.until_on', '>=', today)]))
    .where('c.status', '=', 'open')
    .groupBy(['lead.id', 'lead.name'])
    .orderBy('lead.name')
    .orderBy('lead.id')
    .execute()
  return rows
}
