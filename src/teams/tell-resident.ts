// Telling the resident who looks after their case. Where somebody asked to be reached in a certain way only, nothing goes out
// by itself: a person rings first. Otherwise a text, an e-mail or a letter waits in the outbox.
import { sql } from 'kysely'
import { asSystem } from '../database/scope.ts'
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import { longDate, type PlainDate } from '../kernel/plain-date.ts'
import { newId } from '../ledger/random.ts'

export const ways = ['text', 'email', 'letter', 'call first', 'nobody'] as const
/** `nobody`: the case is with no resident of ours. */
export type Way = (typeof ways)[number]

type Reached = { readonly caseId: string; readonly residentId: string | null; readonly way: Way }

/** How the resident of each case can be told. */
export const waysToTell = (db: Db, caseIds: readonly string[]): Promise<ReadonlyMap<string, Reached>> =>
  asSystem(db, async () => {
    const { rows } = await sql<Reached>`
      select c.case_id as "caseId", c.resident_id as "residentId", case
        when c.resident_id is null then 'nobody'
        when exists (select from case_party p join sealed s on s.fact_id = p.fact_id and s.field = 'safeContact'
          where p.case_id = c.case_id and p.resident_id = c.resident_id) then 'call first'
        when r.phone is not null then 'text'
        when r.email is not null then 'email'
        else 'letter' end as way
      from case_row c left join resident r on r.id = c.resident_id
      where c.case_id = any(${[...caseIds]}::uuid[])`.execute(db)
    return new Map(rows.map(row => [row.caseId, row]))
  })

export type Message = { readonly caseId: string; readonly body: string }

/** Puts a message in the outbox for each case whose resident may be written to; says how each was told. */
export async function tellResidents(db: Db, messages: readonly Message[], at: Instant): Promise<ReadonlyMap<string, Way>> {
  const reached = await waysToTell(
    db,
    messages.map(one => one.caseId),
  )
  const rows = messages.flatMap(({ caseId, body }) => {
    const { way, residentId } = reached.get(caseId) ?? { way: 'nobody' as const, residentId: null }
    if (way === 'nobody' || way === 'call first') return []
    return [{ id: newId(), case_id: caseId, channel: way, resident_id: residentId, body, made_at: at, state: 'waiting' as const }]
  })
  await asSystem(db, async () => {
    if (rows.length > 0) await db.insertInto('outbox').values(rows).execute()
  })
  return new Map([...reached].map(([caseId, { way }]) => [caseId, way]))
}

/** Names, days and nothing else: a text can be read over a shoulder. */
export const newLeadMessage = (lead: string, before: string | null): string =>
  `${lead} is looking after things for you from today${before === null ? '' : ` in place of ${before}`}. Nothing you agreed has changed.`

export const coverMessage = (away: string, until: PlainDate | null, cover: string): string =>
  `${away} is away${until === null ? ' for now' : ` until ${longDate(until)}`}. ${cover} is looking after things. Nothing you agreed has changed.`
