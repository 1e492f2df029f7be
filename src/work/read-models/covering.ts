// Whom one covers for today, until when, and how many of their cases.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../people/actor.ts'
import { visibleCase } from '../../people/index.ts'

export type Covering = { readonly name: string; readonly until: PlainDate | null; readonly cases: number }

export async function coveringOf(db: Db, actor: Actor, today: PlainDate): Promise<readonly Covering[]> {
  if (actor.covering.length === 0) return []
  const { rows } = await sql<Covering>`
    select s.name, case when bool_or(m.until_on is null) then null else max(m.until_on) end as until, count(*)::int as cases
    from case_member m
    join case_row c on c.case_id = m.case_id
    join staff s on s.id = c.lead_id
    where m.staff_id = ${actor.id}::uuid and m.part = 'cover' and m.from_on <= ${today}::date
      and (m.until_on is null or m.until_on >= ${today}::date) and c.status = 'open' and ${visibleCase(actor, 'c')}
    group by s.id, s.name order by s.name`.execute(db)
  return rows
}
