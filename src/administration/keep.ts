// Keeps what was decided, and says it to the audit, in the request's own transaction.
import { administered } from '../audit/index.ts'
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import type { StaffId } from '../ledger/fact.ts'
import { newId } from '../ledger/random.ts'
import { actorOf, type Context } from '../ui/page.ts'
import type { PersonAdded } from './decisions/add-person.ts'
import type { PersonChanged } from './decisions/change-person.ts'
import type { TeamChanged } from './decisions/change-team.ts'
import type { AbsenceChanged, AbsenceRecorded } from './decisions/record-absence.ts'
import type { LastDaySet } from './decisions/set-last-day.ts'
import type { PersonGiven } from './person.ts'

/** `route`: the pattern of the page. */
export type Acting = { readonly db: Db; readonly context: Context; readonly route: string }

async function say({ db, context, route }: Acting, says: readonly string[]): Promise<void> {
  for (const what of says) await administered(db, context, what, route)
}

const columns = ({ name, email, phone, teamId, managerId }: PersonGiven) => ({
  name,
  email,
  phone,
  team_id: teamId,
  manager_id: managerId,
})

/** The new person's id. */
export async function keepNewPerson(acting: Acting, { person, says }: PersonAdded): Promise<StaffId> {
  const { db } = acting
  const id = newId()
  await db
    .insertInto('staff')
    .values({ id, ...columns(person), started_on: person.startedOn, left_on: null })
    .execute()
  if (person.roles.length > 0)
    await db
      .insertInto('staff_role')
      .values(person.roles.map(role => ({ staff_id: id, role })))
      .execute()
  await say(acting, says)
  return id
}

export async function keepPerson(acting: Acting, id: StaffId, changed: PersonChanged): Promise<void> {
  const { db } = acting
  const { to, rolesGiven, rolesTaken, patchesGiven, patchesTaken, says } = changed
  await db.updateTable('staff').set(columns(to)).where('id', '=', id).execute()
  if (rolesTaken.length > 0)
    await db.deleteFrom('staff_role').where('staff_id', '=', id).where('role', 'in', rolesTaken).execute()
  if (rolesGiven.length > 0)
    await db
      .insertInto('staff_role')
      .values(rolesGiven.map(role => ({ staff_id: id, role })))
      .execute()
  if (patchesTaken.length > 0) await db.updateTable('patch').set({ officer_id: null }).where('id', 'in', patchesTaken).execute()
  if (patchesGiven.length > 0) await db.updateTable('patch').set({ officer_id: id }).where('id', 'in', patchesGiven).execute()
  await say(acting, says)
}

export async function keepLastDay(acting: Acting, id: StaffId, { lastDay, says }: LastDaySet): Promise<void> {
  await acting.db.updateTable('staff').set({ left_on: lastDay }).where('id', '=', id).execute()
  await say(acting, says)
}

export async function keepNewTeam(acting: Acting, name: string, says: readonly string[]): Promise<string> {
  const id = newId()
  await acting.db.insertInto('team').values({ id, name }).execute()
  await say(acting, says)
  return id
}

export async function keepTeam(acting: Acting, id: string, changed: TeamChanged): Promise<void> {
  const { db } = acting
  const { name, managed, managerId, renamed, newPatch, says } = changed
  await db.updateTable('team').set({ name }).where('id', '=', id).execute()
  if (managed.length > 0) await db.updateTable('staff').set({ manager_id: managerId }).where('id', 'in', managed).execute()
  for (const patch of renamed) await db.updateTable('patch').set({ name: patch.name }).where('id', '=', patch.id).execute()
  if (newPatch !== null)
    await db.insertInto('patch').values({ id: newId(), name: newPatch, team_id: id, officer_id: null }).execute()
  await say(acting, says)
}

export async function keepNewAbsence(acting: Acting, staffId: StaffId, recorded: AbsenceRecorded, at: Instant): Promise<void> {
  const { kind, from, until, says } = recorded
  await acting.db
    .insertInto('absence')
    .values({
      id: newId(),
      staff_id: staffId,
      kind,
      from_on: from,
      to_on: until,
      recorded_at: at,
      recorded_by: actorOf(acting.context).id,
    })
    .execute()
  await say(acting, says)
}

export async function keepAbsence(acting: Acting, id: string, { to, says }: AbsenceChanged): Promise<void> {
  if (to === null) await acting.db.deleteFrom('absence').where('id', '=', id).execute()
  else
    await acting.db
      .updateTable('absence')
      .set({ kind: to.kind, from_on: to.from, to_on: to.until })
      .where('id', '=', id)
      .execute()
  await say(acting, says)
}
