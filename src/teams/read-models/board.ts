// The team board in one query: who has how much, who is away, and whether their cases are covered. A person's overdue things
// are not counted here by person: only the team's, all together.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../people/actor.ts'
import { caseMaskExpression, onBoardOf } from '../../people/index.ts'

export type BoardRow = {
  readonly id: string
  readonly name: string
  readonly open: number
  readonly high: number
  readonly dueToday: number
  /** Away now, or within the next two weeks. */
  readonly away: { readonly kind: 'planned' | 'sudden'; readonly from: PlainDate; readonly until: PlainDate | null } | null
  readonly leftOn: PlainDate | null
  /** Of their open cases, how many somebody covers on the first day they are away. */
  readonly covered: number
  readonly coveredBy: readonly string[]
}

export type Board = {
  readonly team: string | null
  readonly rows: readonly BoardRow[]
  readonly overdue: { readonly things: number; readonly cases: number }
}

const twoWeeks = 14

export async function boardOf(db: Db, actor: Actor, today: PlainDate): Promise<Board> {
  const cases = casesOnBoard(actor)
  const { rows } = await sql<BoardRow>`
    with board as materialized (${cases}),
    due as (${dutiesBy(today)}),
    away as (
      select distinct on (a.staff_id) a.staff_id, a.kind, a.from_on, a.to_on from absence a
      where a.from_on <= ${addDays(today, twoWeeks)}::date and (a.to_on is null or a.to_on >= ${today}::date)
      order by a.staff_id, a.from_on
    ),
    cover as (
      select b.lead_id, count(distinct b.case_id)::int as covered, array_agg(distinct s.name) as by
      from board b
      join away w on w.staff_id = b.lead_id
      join case_member m on m.case_id = b.case_id and m.part = 'cover' and m.from_on <= greatest(w.from_on, ${today}::date)
        and (m.until_on is null or m.until_on >= greatest(w.from_on, ${today}::date))
      join staff s on s.id = m.staff_id
      group by b.lead_id
    )
    select s.id, s.name, count(b.case_id)::int as open, (count(b.case_id) filter (where b.high_risk))::int as high,
      coalesce(max(d.today), 0)::int as "dueToday",
      case when w.staff_id is not null then jsonb_build_object('kind', w.kind, 'from', w.from_on, 'until', w.to_on) end as away,
      s.left_on as "leftOn", coalesce(max(c.covered), 0)::int as covered, coalesce(c.by, '{}') as "coveredBy"
    from staff s
    left join board b on b.lead_id = s.id
    left join due d on d.lead_id = s.id
    left join away w on w.staff_id = s.id
    left join cover c on c.lead_id = s.id
    where b.case_id is not null or (s.team_id = ${actor.teamId}::uuid and s.started_on <= ${today}::date
      and (s.left_on is null or s.left_on >= ${today}::date)
      and exists (select from staff_role r where r.staff_id = s.id and r.role in ('housing officer', 'ASB officer', 'team manager')))
    group by s.id, s.name, s.left_on, w.staff_id, w.kind, w.from_on, w.to_on, c.by
    order by s.name, s.id`.execute(db)
  return { team: await teamName(db, actor), rows, overdue: await overdueOf(db, actor, today) }
}

const casesOnBoard = (actor: Actor) => sql`
  select c.case_id, c.lead_id, c.high_risk, (${caseMaskExpression(actor, 'c')} & c.compartments)::smallint as mask
  from case_row c where c.status = 'open' and ${onBoardOf(actor, 'c')}`

/** The same thing asked several times on one case counts once, as on My work. */
const dutiesBy = (today: PlainDate) => sql`
  select b.lead_id, count(distinct (v.case_id, v.rule)) as today
  from board b join verdict v on v.case_id = b.case_id and v.mask = b.mask
  where v.overdue_after is not null and v.due = ${today}::date and v.is_ = 'due' and v.becomes = 'overdue'
  group by b.lead_id`

async function overdueOf(db: Db, actor: Actor, today: PlainDate): Promise<Board['overdue']> {
  const { rows } = await sql<Board['overdue']>`
    with board as materialized (${casesOnBoard(actor)})
    select count(distinct (v.case_id, v.rule))::int as things, count(distinct v.case_id)::int as cases
    from board b join verdict v on v.case_id = b.case_id and v.mask = b.mask
    where v.overdue_after < ${today}::date and (v.becomes is null or v.becomes = 'overdue')`.execute(db)
  return rows[0] ?? { things: 0, cases: 0 }
}

async function teamName(db: Db, { teamId }: Actor): Promise<string | null> {
  if (teamId === null) return null
  return (await db.selectFrom('team').select('name').where('id', '=', teamId).executeTakeFirst())?.name ?? null
}
