// Staff as an administrator sees them. Everybody who works here may read these tables; who may write is for the rights to say.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { StaffId } from '../../ledger/fact.ts'
import type { Role } from '../../people/actor.ts'
import type { Directory, Patch, Person } from '../person.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isId = (text: string): boolean => uuid.test(text)

export type StaffRow = {
  readonly id: StaffId
  readonly name: string
  readonly team: string | null
  readonly roles: readonly Role[]
  readonly startedOn: PlainDate
  readonly leftOn: PlainDate | null
}

/** Whoever works here or will, and whoever has left, by name. */
export async function everybody(db: Db): Promise<readonly StaffRow[]> {
  const { rows } = await sql<StaffRow>`
    select s.id, s.name, t.name as team, s.started_on as "startedOn", s.left_on as "leftOn",
      array(select r.role from staff_role r where r.staff_id = s.id order by r.role) as roles
    from staff s left join team t on t.id = s.team_id order by s.name, s.id`.execute(db)
  return rows
}

/** Null when there is nobody of that id. */
export async function personOf(db: Db, staffId: string): Promise<Person | null> {
  if (!isId(staffId)) return null
  const { rows } = await sql<Person>`
    select s.id, s.name, s.email, s.phone, s.team_id as "teamId", s.manager_id as "managerId", s.started_on as "startedOn",
      s.left_on as "leftOn", array(select r.role from staff_role r where r.staff_id = s.id order by r.role) as roles,
      array(select p.id::text from patch p where p.officer_id = s.id order by p.name) as patches
    from staff s where s.id = ${staffId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** As personOf; until the transaction ends nobody else changes them. */
export async function personToChange(db: Db, staffId: StaffId): Promise<Person> {
  await db.selectFrom('staff').select('id').where('id', '=', staffId).forUpdate().execute()
  const person = await personOf(db, staffId)
  if (person === null) throw new Error('somebody who was there a moment ago is not: nobody is ever removed')
  return person
}

export async function directoryOn(db: Db, today: PlainDate): Promise<Directory> {
  const managers = await sql<{ id: string; name: string }>`
    select s.id, s.name from staff s join staff_role r on r.staff_id = s.id and r.role = 'team manager'
    where s.left_on is null or s.left_on >= ${today}::date order by s.name, s.id`.execute(db)
  const patches = await sql<Patch>`
    select p.id, p.name, p.team_id as "teamId", p.officer_id as "officerId", s.name as officer
    from patch p left join staff s on s.id = p.officer_id order by p.name, p.id`.execute(db)
  const teams = await db.selectFrom('team').select(['id', 'name']).orderBy('name').orderBy('id').execute()
  return { teams, managers: managers.rows, patches: patches.rows }
}

/**
 * Who has it. Until the transaction ends nobody else can take it: of two administrators at the same moment the second waits
 * here, and then finds it taken, instead of being stopped by the database.
 */
export async function addressToTake(db: Db, email: string): Promise<StaffId | null> {
  await sql`select pg_advisory_xact_lock(hashtext('the address of staff'), hashtext(lower(${email})))`.execute(db)
  const { rows } = await sql<{ id: StaffId }>`select s.id from staff s where lower(s.email) = lower(${email})`.execute(db)
  return rows[0]?.id ?? null
}
