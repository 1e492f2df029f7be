import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Team } from '../decisions/change-team.ts'
import { isId } from './people.ts'

/** Teams by name, with whoever works in them today or will. */
export async function teamsOn(db: Db, today: PlainDate, only: string | null = null): Promise<readonly Team[]> {
  const { rows } = await sql<Team>`
    select t.id, t.name,
      (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'managerId', s.manager_id, 'isManager',
          exists (select from staff_role r where r.staff_id = s.id and r.role = 'team manager')) order by s.name, s.id), '[]')
        from staff s where s.team_id = t.id and (s.left_on is null or s.left_on >= ${today}::date)) as people,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) order by p.name, p.id), '[]')
        from patch p where p.team_id = t.id) as patches
    from team t where ${only}::uuid is null or t.id = ${only}::uuid order by t.name, t.id`.execute(db)
  return rows
}

export const teamOf = async (db: Db, teamId: string, today: PlainDate): Promise<Team | null> =>
  isId(teamId) ? ((await teamsOn(db, today, teamId))[0] ?? null) : null

/** As teamOf; until the transaction ends nobody else changes it. */
export async function teamToChange(db: Db, teamId: string, today: PlainDate): Promise<Team> {
  await db.selectFrom('team').select('id').where('id', '=', teamId).forUpdate().execute()
  const team = await teamOf(db, teamId, today)
  if (team === null) throw new Error('a team that was there a moment ago is not: none is ever removed')
  return team
}
