// Who might take a case. Everybody in a role that leads such cases is offered to choose from, away or not: were only those
// offered who can take it, the list would say who is kept from it.
import { sql } from 'kysely'
import { asSystem } from '../../database/scope.ts'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Role } from '../../people/actor.ts'
import type { Candidate } from '../decisions/candidate.ts'
import { isId } from './case-brief.ts'

export type Choice = { readonly id: string; readonly name: string; readonly team: string | null }

const leads: { readonly [kind in 'antisocial behaviour' | 'complaint']: readonly Role[] } = {
  'antisocial behaviour': ['housing officer', 'ASB officer', 'team manager'],
  complaint: ['complaints officer', 'stage 2 reviewer', 'housing officer', 'ASB officer', 'team manager'],
}

const worksHere = (today: PlainDate) =>
  sql<boolean>`(s.started_on <= ${today}::date and (s.left_on is null or s.left_on >= ${today}::date))`
const inRole = (kind: keyof typeof leads) => sql<boolean>`exists (
  select from staff_role r where r.staff_id = s.id and r.role = any(${[...leads[kind]]}::text[]))`

/** The team's own people first, then by name. */
export async function choices(
  db: Db,
  { kind, teamId, leadId }: { kind: keyof typeof leads; teamId: string | null; leadId: string | null },
  not: string,
  today: PlainDate,
): Promise<readonly Choice[]> {
  const { rows } = await sql<Choice>`
    select s.id, s.name, t.name as team from staff s left join team t on t.id = s.team_id
    where ${worksHere(today)} and ${inRole(kind)} and s.id <> ${not}::uuid and s.id is distinct from ${leadId}::uuid
    order by (s.team_id is not distinct from ${teamId}::uuid) desc, s.name, s.id`.execute(db)
  return rows
}

/** Null when there is nobody of that id. Away today, gone, in no such role, kept from the case: all are one `no`. */
export async function candidate(
  db: Db,
  { caseId, kind }: { caseId: string; kind: keyof typeof leads },
  staffId: string,
  today: PlainDate,
): Promise<Candidate | null> {
  if (!isId(staffId)) return null
  return asSystem(db, async () => {
    const { rows } = await sql<Candidate>`
      select s.id, s.name, ${worksHere(today)} and ${inRole(kind)}
        and not exists (select from absence a where a.staff_id = s.id and a.from_on <= ${today}::date
          and (a.to_on is null or a.to_on >= ${today}::date))
        and s.id not in (select w.staff_id from walls_on(${caseId}::uuid) w) as "canTakeIt"
      from staff s where s.id = ${staffId}::uuid`.execute(db)
    return rows[0] ?? null
  })
}
