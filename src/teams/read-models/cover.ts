// Somebody who is away, or has left: their open cases, who covers each, and who might. Every case is one row; nothing is
// asked of the database case by case.
import { sql } from 'kysely'
import { asSystem } from '../../database/scope.ts'
import type { Db } from '../../database/tables.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../people/actor.ts'
import { caseMaskExpression, onBoardOf } from '../../people/index.ts'
import type { Coverer } from '../suggest-cover.ts'
import { isId } from './case-brief.ts'

export type CoveredCase = {
  readonly caseId: string
  readonly reference: string
  readonly title: string
  readonly highRisk: boolean
  readonly resident: string | null
  readonly address: string | null
  readonly blockId: string | null
  readonly language: string
  /** Things whose last day is today or has passed. */
  readonly dueNow: number
  readonly coverId: string | null
  readonly cover: string | null
  readonly coverUntil: PlainDate | null
}

export type AwayPerson = {
  readonly id: string
  readonly name: string
  readonly leftOn: PlainDate | null
  readonly absence: { readonly id: string; readonly from: PlainDate; readonly until: PlainDate | null } | null
}

const soon = 60

/** The absence that matters: the one that is running, or else the next. Null when there is nobody of that id. */
export async function awayPerson(db: Db, staffId: string, today: PlainDate): Promise<AwayPerson | null> {
  if (!isId(staffId)) return null
  const { rows } = await sql<AwayPerson>`
    select s.id, s.name, s.left_on as "leftOn", (
      select jsonb_build_object('id', a.id, 'from', a.from_on, 'until', a.to_on) from absence a
      where a.staff_id = s.id and a.from_on <= ${addDays(today, soon)}::date and (a.to_on is null or a.to_on >= ${today}::date)
      order by a.from_on limit 1) as absence
    from staff s where s.id = ${staffId}::uuid`.execute(db)
  return rows[0] ?? null
}

/** Open cases that the person leads and this manager sees to; the risky ones first. `on`: the day on which cover is asked about. */
export async function casesToCover(
  db: Db,
  actor: Actor,
  staffId: string,
  { today, on }: { readonly today: PlainDate; readonly on: PlainDate },
): Promise<readonly CoveredCase[]> {
  const { rows } = await sql<CoveredCase>`
    with led as materialized (
      select c.case_id, c.reference, c.title, c.high_risk, c.resident_id, c.home_id,
        (${caseMaskExpression(actor, 'c')} & c.compartments)::smallint as mask
      from case_row c where c.status = 'open' and c.lead_id = ${staffId}::uuid and ${onBoardOf(actor, 'c')}
    )
    select l.case_id as "caseId", l.reference, l.title, l.high_risk as "highRisk", coalesce(r.known_as, r.name) as resident,
      h.address, h.block_id as "blockId", coalesce(r.language, 'English') as language,
      (select count(distinct v.rule)::int from verdict v where v.case_id = l.case_id and v.mask = l.mask
        and v.overdue_after is not null and v.due <= ${today}::date and (v.becomes is null or v.becomes = 'overdue')) as "dueNow",
      m.staff_id as "coverId", s.name as cover, m.until_on as "coverUntil"
    from led l
    left join resident r on r.id = l.resident_id
    left join home h on h.id = l.home_id
    left join lateral (
      select m.staff_id, m.until_on from case_member m where m.case_id = l.case_id and m.part = 'cover'
        and m.from_on <= ${on}::date and (m.until_on is null or m.until_on >= ${on}::date)
      order by m.from_on desc limit 1) m on true
    left join staff s on s.id = m.staff_id
    order by l.high_risk desc, l.reference`.execute(db)
  return rows
}

type CovererRow = Omit<Coverer, 'blocks'> & { readonly blocks: readonly string[]; readonly awayOn: boolean }
export type TeamMate = Coverer & { readonly isAway: boolean }

/** The people of the manager's team who work cases, with what they have already. */
export async function teamMates(db: Db, actor: Actor, not: string, on: PlainDate): Promise<readonly TeamMate[]> {
  if (actor.teamId === null) return []
  const { rows } = await sql<CovererRow>`
    with board as materialized (
      select c.lead_id, c.high_risk, h.block_id from case_row c left join home h on h.id = c.home_id
      where c.status = 'open' and ${onBoardOf(actor, 'c')})
    select s.id, s.name, s.languages, count(b.lead_id)::int as "openCases",
      (count(*) filter (where b.high_risk))::int as "highRiskCases",
      coalesce(array_agg(distinct b.block_id) filter (where b.block_id is not null), '{}') as blocks,
      exists (select from absence a where a.staff_id = s.id and a.from_on <= ${on}::date
        and (a.to_on is null or a.to_on >= ${on}::date)) as "awayOn"
    from staff s left join board b on b.lead_id = s.id
    where s.team_id = ${actor.teamId}::uuid and s.id <> ${not}::uuid and s.started_on <= ${on}::date
      and (s.left_on is null or s.left_on >= ${on}::date)
      and exists (select from staff_role r where r.staff_id = s.id and r.role in ('housing officer', 'ASB officer', 'team manager'))
    group by s.id, s.name, s.languages order by s.name, s.id`.execute(db)
  return rows.map(({ awayOn, ...row }) => ({ ...row, blocks: new Set(row.blocks), isAway: awayOn }))
}

/** By person, the cases they are kept from. For refusing only; never for showing or suggesting. */
export const keptFrom = (db: Db, caseIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> =>
  asSystem(db, async () => {
    const { rows } = await sql<{ staffId: string; caseIds: readonly string[] }>`
      select w.staff_id as "staffId", array_agg(c.id) as "caseIds"
      from unnest(${[...caseIds]}::uuid[]) as c (id) cross join lateral walls_on(c.id) w group by w.staff_id`.execute(db)
    return new Map(rows.map(row => [row.staffId, new Set(row.caseIds)]))
  })
