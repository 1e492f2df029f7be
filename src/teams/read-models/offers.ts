// Hand-overs of one case, the last first, with the sender's note as far as the reader may see it.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'

export type OfferShown = {
  readonly thing: string
  readonly from: string | null
  readonly toId: string
  readonly to: string
  readonly offeredOn: PlainDate
  readonly state: 'offered' | 'accepted' | 'refused' | 'withdrawn'
  readonly settledOn: PlainDate | null
  readonly note: string | null
  readonly reasons: string | null
}

const wordsOf = (type: string, field: string) => sql<string | null>`(
  select e.value #>> '{}' from fact f join sealed e on e.fact_id = f.id and e.field = ${field}
  where f.case_id = h.case_id and f.type = ${type} and h.thing = any(f.about) order by f.seq desc limit 1)`

/** Row-level security decides which of it this reader gets. */
export async function offersOf(db: Db, caseId: string): Promise<readonly OfferShown[]> {
  const { rows } = await sql<OfferShown>`
    select h.thing, f.name as "from", h.to_id as "toId", t.name as "to", h.offered_on as "offeredOn", h.state,
      h.settled_on as "settledOn", ${wordsOf('HandOverOffered', 'note')} as note, ${wordsOf('HandOverRefused', 'reasons')} as reasons
    from handover h
    join staff t on t.id = h.to_id
    left join staff f on f.id = h.from_id
    where h.case_id = ${caseId}::uuid
    order by h.offered_on desc, length(h.thing) desc, h.thing desc`.execute(db)
  return rows
}
