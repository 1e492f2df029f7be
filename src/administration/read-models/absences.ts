import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { StaffId } from '../../ledger/fact.ts'
import type { Absence, WhoIsAway } from '../decisions/record-absence.ts'
import { isId } from './people.ts'

export type AbsenceRow = Absence & {
  readonly name: string
  readonly team: string | null
  /** Who sees to their cases meanwhile: whoever manages their team. */
  readonly managers: readonly string[]
}

/** Away today, or later; the first to go first. */
export async function absencesFrom(db: Db, today: PlainDate): Promise<readonly AbsenceRow[]> {
  const { rows } = await sql<AbsenceRow>`
    select a.id, a.staff_id as "staffId", a.from_on as "from", a.to_on as "until", s.name, t.name as team,
      array(select m.name from staff m join staff_role r on r.staff_id = m.id and r.role = 'team manager'
        where m.team_id = s.team_id and (m.left_on is null or m.left_on >= ${today}::date) order by m.name) as managers
    from absence a join staff s on s.id = a.staff_id left join team t on t.id = s.team_id
    where a.to_on is null or a.to_on >= ${today}::date order by a.from_on, s.name, a.id`.execute(db)
  return rows
}

/** Null when there is nobody of that id. Held until the transaction ends, so that nobody is made away twice. */
export async function whoIsAway(db: Db, staffId: string): Promise<WhoIsAway | null> {
  if (!isId(staffId)) return null
  await db.selectFrom('staff').select('id').where('id', '=', staffId).forUpdate().execute()
  const { rows } = await sql<WhoIsAway>`
    select s.id, s.name, s.started_on as "startedOn", s.left_on as "leftOn",
      (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'staffId', a.staff_id, 'from', a.from_on, 'until', a.to_on)
        order by a.from_on, a.id), '[]') from absence a where a.staff_id = s.id) as absences
    from staff s where s.id = ${staffId}::uuid`.execute(db)
  return rows[0] ?? null
}

export async function absenceOf(db: Db, absenceId: string): Promise<(Absence & { readonly name: string }) | null> {
  if (!isId(absenceId)) return null
  const { rows } = await sql<Absence & { readonly name: string }>`
    select a.id, a.staff_id as "staffId", a.from_on as "from", a.to_on as "until", s.name
    from absence a join staff s on s.id = a.staff_id where a.id = ${absenceId}::uuid`.execute(db)
  return rows[0] ?? null
}

export const couldBeAway = (db: Db, today: PlainDate): Promise<readonly { readonly id: StaffId; readonly name: string }[]> =>
  db
    .selectFrom('staff')
    .select(['id', 'name'])
    .where(where => where.or([where('left_on', 'is', null), where('left_on', '>=', today)]))
    .orderBy('name')
    .orderBy('id')
    .execute()
