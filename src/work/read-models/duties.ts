// What is to be done, in one query: the open cases of somebody, each with the compartments they may see; the kept verdicts of
// exactly those compartments; sorted, counted and cut in the database. "Overdue" is a comparison with today.
import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Db } from '../../database/tables.ts'
import { addDays, toEpochDay, weekday, type PlainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../people/actor.ts'
import { caseMaskExpression, visibleCase } from '../../people/index.ts'
import type { DutyRow } from '../duty.ts'
import type { DutyRules } from '../duty-rules.ts'
import type { Filter } from '../filter.ts'

export type Counts = {
  readonly overdue: number
  readonly today: number
  readonly later: number
  /** After the filter. */
  readonly matching: number
  /** The first day after today on which anything is due. */
  readonly nextDue: PlainDate | null
}
export type Duties = { readonly rows: readonly DutyRow[]; readonly counts: Counts }

export type DutiesWanted = {
  /** `mine`: cases that one leads, helps with or covers. `visible`: every open case one may see. */
  readonly of: 'mine' | 'visible'
  readonly filter: Filter
  readonly atMost: number
  /** Only what is due in these days, both included; sorted by day. */
  readonly within?: { readonly from: PlainDate; readonly to: PlainDate }
}

type Row = DutyRow & { readonly [count in 'overdueAll' | 'todayAll' | 'laterAll' | 'matching']: number } & {
  readonly nextDue: PlainDate | null
  readonly matches: boolean
}

export async function dutiesOf(
  db: Db,
  actor: Actor,
  today: PlainDate,
  rules: DutyRules,
  { of, filter, atMost, within }: DutiesWanted,
): Promise<Duties> {
  const { rows } = await sql<Row>`
    with looked_at as materialized (${casesOf(actor, today, of)}),
    duty as (
      select l.*, v.rule, v.trigger, v.due, (v.is_ = 'overdue' or v.overdue_after < ${today}::date) as over,
        (l.high_risk or v.rule = any(${[...rules.safety]}::text[])) as safe,
        v.rule = any(${[...rules.promises]}::text[]) as promised
      from looked_at l
      join verdict v on v.case_id = l.case_id and v.mask = l.mask
      where v.overdue_after is not null and (v.becomes is null or v.becomes = 'overdue')
        ${within ? sql`and v.due between ${within.from}::date and ${within.to}::date` : sql``}
    ),
    one as (
      select case_id, reference, title, kind, high_risk, part, lead_id, resident_id, home_id, rule, min(due) as due,
        bool_or(over) as over, bool_or(safe) as safe, bool_or(promised) as promised, count(*)::int as times,
        (array_agg(trigger order by due, trigger))[1] as trigger
      from duty
      group by case_id, reference, title, kind, high_risk, part, lead_id, resident_id, home_id, rule,
        case when promised then trigger end
    ),
    ranked as (
      select one.*, ${matches(filter, today)} as matches,
        case when over or due = ${today}::date then 0 when promised then 1 else 2 end as section
      from one
    ),
    counted as (
      select *, (count(*) filter (where over) over ())::int as "overdueAll",
        (count(*) filter (where not over and due = ${today}::date) over ())::int as "todayAll",
        (count(*) filter (where section > 0) over ())::int as "laterAll",
        (count(*) filter (where matches) over ())::int as matching,
        min(due) filter (where section > 0) over () as "nextDue",
        row_number() over (order by matches desc, ${within ? byDay : byUrgency}, reference, rule, trigger) as place
      from ranked
    )
    select c.case_id as "caseId", c.reference, c.title, c.high_risk as "highRisk", c.rule, c.trigger, c.due, c.over as "isOverdue",
      c.times, c.part, case when c.part <> 'lead' then s.name end as lead, coalesce(r.known_as, r.name) as resident, r.phone,
      h.address, c.matches, c."overdueAll", c."todayAll", c."laterAll", c.matching, c."nextDue"
    from counted c
    left join staff s on s.id = c.lead_id
    left join resident r on r.id = c.resident_id
    left join home h on h.id = c.home_id
    where c.place <= greatest(${atMost}::int, 1)
    order by c.place`.execute(db)
  return { rows: rows.filter(row => row.matches), counts: countsOf(rows[0]) }
}

/** Safety first, then what is overdue longest, then what is due; later, promises before the rest. */
const byUrgency = sql`section, (section = 0 and safe) desc, over desc, due`
const byDay = sql`due, safe desc`

const countsOf = (row: Row | undefined): Counts => ({
  overdue: row?.overdueAll ?? 0,
  today: row?.todayAll ?? 0,
  later: row?.laterAll ?? 0,
  matching: row?.matching ?? 0,
  nextDue: row?.nextDue ?? null,
})

/** Each open case with what it is for this person, and the set of compartments whose verdicts they may have. */
function casesOf(actor: Actor, today: PlainDate, of: DutiesWanted['of']): RawBuilder<unknown> {
  const taking = (part: 'helper' | 'cover') => sql<SqlBool>`c.case_id = any (array(
    select m.case_id from case_member m where m.staff_id = ${actor.id}::uuid and m.part = ${part}
      and m.from_on <= ${today}::date and (m.until_on is null or m.until_on >= ${today}::date)))`
  const leads = sql<SqlBool>`c.lead_id = ${actor.id}::uuid`
  return sql`
    select c.case_id, c.reference, c.title, c.kind, c.high_risk, c.resident_id, c.home_id, c.lead_id,
      (${caseMaskExpression(actor, 'c')} & c.compartments)::smallint as mask,
      case when ${leads} then 'lead' when ${taking('cover')} then 'cover' when ${taking('helper')} then 'helper' else 'none' end as part
    from case_row c
    where c.status = 'open' and ${visibleCase(actor, 'c')}
      ${of === 'mine' ? sql`and (${leads} or ${taking('helper')} or ${taking('cover')})` : sql``}`
}

function matches({ when, kind, whose }: Filter, today: PlainDate): RawBuilder<SqlBool> {
  const asked = [
    ...(when === 'overdue' ? [sql<SqlBool>`over`] : []),
    ...(when === 'today' ? [sql<SqlBool>`(over or due = ${today}::date)`] : []),
    ...(when === 'this week' ? [sql<SqlBool>`due <= ${sunday(today)}::date`] : []),
    ...(kind === 'both' ? [] : [sql<SqlBool>`kind = ${kind}`]),
    ...(whose === 'mine' ? [sql<SqlBool>`part <> 'cover'`] : []),
    ...(whose === 'covered' ? [sql<SqlBool>`part = 'cover'`] : []),
  ]
  return asked.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(asked, sql` and `)})`
}

/** The first day of the week that a day is in, and the last. */
export const monday = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(toEpochDay(day)))
export const sunday = (day: PlainDate): PlainDate => addDays(day, 7 - weekday(toEpochDay(day)))
