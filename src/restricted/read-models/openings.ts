// What was opened by exception. Row-level security decides which of it a reader gets: their own, what waits for a second
// person who may see it, and, for the manager and the data protection officer, what was opened of cases they see whole.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { Instant } from '../../kernel/instant.ts'
import { bitOf, nothing } from '../../ledger/compartment.ts'
import type { Actor } from '../../people/actor.ts'
import { openedBecause, waitsForSecond, type KeptOpening } from '../../people/break-glass.ts'
import { onBoardOf, visibleCase } from '../../people/index.ts'

export type Opening = KeptOpening & {
  readonly id: string
  readonly caseId: string
  readonly reference: string
  readonly title: string
  readonly staffId: string
  readonly name: string
  readonly reason: string
  readonly from: Instant
  readonly until: Instant
  /** Whoever did not agree, and why. */
  readonly refuser: string | null
  readonly refusal: string | null
  /** Whoever ended it before its time, and when. */
  readonly closer: string | null
  readonly closedAt: Instant | null
}

const informant = bitOf('informant identity')
const opening = sql`
  select b.id, b.case_id as "caseId", c.reference, c.title, b.staff_id as "staffId", s.name, b.reason, b.compartments,
    b.from_at as "from", b.until_at as "until", b.approved_by as "approvedBy", b.already, b.refused_by as "refusedBy",
    r.name as refuser, b.refusal, e.name as closer, b.closed_at as "closedAt"
  from break_glass b join case_row c on c.case_id = b.case_id join staff s on s.id = b.staff_id
    left join staff r on r.id = b.refused_by left join staff e on e.id = b.closed_by`
const inTime = sql`b.from_at <= app_now() and app_now() < b.until_at and b.closed_at is null`
const hasPart = sql`(b.compartments & ${sql.lit(informant)}) <> 0`
const needsSecond = sql`${hasPart} and b.approved_by is null and b.refused_by is null`

/** A person's own, while they last. */
export async function ownOpenings(db: Db, actor: Actor): Promise<readonly Opening[]> {
  const { rows } = await sql<Opening>`${opening}
    where b.staff_id = ${actor.id}::uuid and ${inTime} and ${visibleCase(actor, 'c')}
    order by b.until_at, c.reference, b.id`.execute(db)
  return rows
}

/** Of other people, what waits for this one; of one case, or of all. */
export async function waitingForSecond(db: Db, actor: Actor, caseId: string | null): Promise<readonly Opening[]> {
  const { rows } = await sql<Opening>`${opening}
    where b.staff_id <> ${actor.id}::uuid and ${inTime} and ${needsSecond} and ${visibleCase(actor, 'c')}
      and not exists (select from break_glass o
        where o.case_id = b.case_id and o.staff_id = ${actor.id}::uuid and o.from_at <= app_now() and app_now() < o.until_at
          and o.closed_at is null)
      ${caseId === null ? sql`` : sql`and b.case_id = ${caseId}::uuid`}
    order by b.from_at, b.id limit 25`.execute(db)
  return rows
}

const seesToThem = (actor: Actor) => {
  if (actor.roles.includes('data protection officer')) return sql`true`
  return actor.roles.includes('team manager') ? onBoardOf(actor, 'c') : null
}

/** By others, since a moment, of cases that this person answers for; the last first. Empty for whoever answers for none. */
export async function openedByOthers(db: Db, actor: Actor, since: Instant): Promise<readonly Opening[]> {
  const theirs = seesToThem(actor)
  if (theirs === null) return []
  const { rows } = await sql<Opening>`${opening}
    where b.staff_id <> ${actor.id}::uuid and b.from_at > ${since}::timestamptz and ${theirs} and ${visibleCase(actor, 'c')}
    order by b.from_at desc, b.id limit 25`.execute(db)
  return rows
}

/** A person's own that were refused since a moment, the last first; of cases they still see. */
export async function ownRefused(db: Db, actor: Actor, since: Instant): Promise<readonly Opening[]> {
  const { rows } = await sql<Opening>`${opening}
    where b.staff_id = ${actor.id}::uuid and b.refused_at > ${since}::timestamptz and ${visibleCase(actor, 'c')}
    order by b.refused_at desc, b.id limit 25`.execute(db)
  return rows
}

/** Of one case, what this person may end before its time: what they opened or asked for, and what they answer for. */
export async function openToClose(db: Db, actor: Actor, caseId: string): Promise<readonly Opening[]> {
  const theirs = seesToThem(actor) ?? sql`false`
  const { rows } = await sql<Opening>`${opening}
    where b.case_id = ${caseId}::uuid and ${inTime} and (b.staff_id = ${actor.id}::uuid or ${theirs})
      and ${visibleCase(actor, 'c')}
    order by b.from_at, b.id`.execute(db)
  return rows.filter(one => openedBecause(one) !== nothing || waitsForSecond(one))
}
