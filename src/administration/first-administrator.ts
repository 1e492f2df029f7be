// Who makes the people, makes the first of them: whoever runs the server, and only while no administrator works here. Asked
// again for that same person it changes nothing, so that they can be given another link.
import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../kernel/result.ts'
import type { StaffId } from '../ledger/fact.ts'
import { newId } from '../ledger/random.ts'
import { isWorkAddress } from './person.ts'

export type FirstAdministrator = {
  readonly name: string
  /** As they sign in with it. */
  readonly email: string
  readonly today: PlainDate
  readonly at: Instant
}

export type NotFirst =
  | { readonly why: 'is-another' }
  /** Somebody who has left has this address. */
  | { readonly why: 'has-left' }
  | { readonly why: 'no-name' }
  | { readonly why: 'no-address' }

const key = 7_848_779

/** In a transaction of the system's. Two at once make one. */
export async function firstAdministrator(db: Db, asked: FirstAdministrator): Promise<Result<StaffId, NotFirst>> {
  const [name, email] = [asked.name.trim(), asked.email.trim()]
  if (name === '') return refuse({ why: 'no-name' })
  if (!isWorkAddress(email)) return refuse({ why: 'no-address' })
  await sql`select pg_advisory_xact_lock(${key})`.execute(db)
  const { rows } = await sql<{ id: StaffId; isTheirs: boolean; works: boolean; administers: boolean }>`
    select s.id, lower(s.email) = lower(${email}) as "isTheirs", s.left_on is null or s.left_on >= ${asked.today}::date as works,
      exists (select from staff_role r where r.staff_id = s.id and r.role = 'administrator') as administers
    from staff s`.execute(db)
  const theirs = rows.find(one => one.isTheirs)
  if (theirs !== undefined && !theirs.works) return refuse({ why: 'has-left' })
  if (rows.some(one => one.works && one.administers && one !== theirs)) return refuse({ why: 'is-another' })
  if (theirs?.administers === true) return accept(theirs.id)
  const id = theirs?.id ?? newId()
  if (theirs === undefined)
    await db
      .insertInto('staff')
      .values({ id, name, email, phone: null, team_id: null, manager_id: null, started_on: asked.today, left_on: null })
      .execute()
  await db.insertInto('staff_role').values({ staff_id: id, role: 'administrator' }).execute()
  await db
    .insertInto('audit_entry')
    .values({
      at: asked.at,
      staff_id: null,
      case_id: null,
      kind: 'administration',
      route: 'putright first-administrator',
      what: `made ${theirs === undefined ? name : 'somebody of the staff'} the first administrator`,
    })
    .execute()
  return accept(id)
}
