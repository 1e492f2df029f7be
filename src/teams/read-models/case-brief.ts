// What a page about who leads a case needs to know of it: its head, who may do what, and how much of it this reader has seen.
import { sql } from 'kysely'
import { asSystem } from '../../database/scope.ts'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Mask } from '../../ledger/compartment.ts'
import type { Actor } from '../../people/actor.ts'
import { caseMaskExpression, onBoardOf, visibleCase } from '../../people/index.ts'

export type CaseBrief = {
  readonly caseId: string
  readonly reference: string
  readonly title: string
  readonly kind: 'antisocial behaviour' | 'complaint'
  readonly isOpen: boolean
  readonly teamId: string | null
  readonly leadId: string | null
  readonly lead: string | null
  readonly leadSince: PlainDate | null
  readonly resident: string | null
  readonly address: string | null
  readonly mask: Mask
  /** How many facts this reader has been shown, for telling them when the case has moved on. */
  readonly seen: number
  /** Whether they may hand it over without leading it. */
  readonly manages: boolean
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
export const isId = (text: string): boolean => uuid.test(text)

/** Null when there is no such case, or it is hidden. */
export async function caseBrief(db: Db, actor: Actor, caseId: string): Promise<CaseBrief | null> {
  if (!isId(caseId)) return null
  const manager = actor.roles.includes('team manager') ? onBoardOf(actor, 'c') : sql<boolean>`false`
  const leadless = actor.roles.includes('complaints officer')
    ? sql<boolean>`(c.kind = 'complaint' and c.lead_id is null)`
    : sql<boolean>`false`
  const { rows } = await sql<Omit<CaseBrief, 'seen'>>`
    select c.case_id as "caseId", c.reference, c.title, c.kind, c.status = 'open' as "isOpen", c.team_id as "teamId",
      c.lead_id as "leadId", s.name as lead, c.lead_since as "leadSince", coalesce(r.known_as, r.name) as resident, h.address,
      ${caseMaskExpression(actor, 'c')} as mask, (${manager} or ${leadless}) as manages
    from case_row c
    left join staff s on s.id = c.lead_id
    left join resident r on r.id = c.resident_id
    left join home h on h.id = c.home_id
    where c.case_id = ${caseId}::uuid and ${visibleCase(actor, 'c')}`.execute(db)
  const row = rows[0]
  return row === undefined ? null : { ...row, seen: await seenBy(db, caseId, row.mask) }
}

const seenBy = (db: Db, caseId: string, mask: Mask): Promise<number> =>
  asSystem(db, async () => {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from fact where case_id = ${caseId}::uuid and (compartment & ${mask}::int) <> 0`.execute(db)
    return rows[0]?.n ?? 0
  })
