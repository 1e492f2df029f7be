// Which case was it? By name, address or reference, among the cases this person may see; their own come first, and without
// words only their own.
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { Actor } from '../../people/actor.ts'
import { visibleCase } from '../../people/index.ts'

export type FoundCase = {
  readonly caseId: string
  readonly reference: string
  readonly title: string
  readonly status: 'open' | 'closed'
  readonly name: string | null
  readonly address: string | null
  readonly mine: boolean
}

export const mostFound = 20
/** People and homes; with more, the words say too little. */
const mostLooked = 200

/** At most `mostFound` and one more, so that a page can say that there are others. */
export async function whoWasIt(db: Db, actor: Actor, words: string): Promise<readonly FoundCase[]> {
  const mine = sql<boolean>`(c.lead_id = any (${[actor.id, ...actor.covering.map(one => one.staffId)]}::uuid[]))`
  const { rows } = await sql<FoundCase>`
    select c.case_id as "caseId", c.reference, c.title, c.status, coalesce(r.known_as, r.name) as name, h.address, ${mine} as mine
    from case_row c
    left join resident r on r.id = c.resident_id
    left join home h on h.id = c.home_id
    where ${words.trim() === '' ? sql`c.status = 'open' and ${mine}` : matching(words)} and ${visibleCase(actor, 'c')}
    order by ${mine} desc, c.status desc, name nulls last, c.reference
    limit ${mostFound + 1}`.execute(db)
  return rows
}

/** Every word must begin some word of the name, or of the address; or it is the reference, with or without its letters. */
function matching(words: string): RawBuilder<unknown> {
  const typed = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const query = typed.map(word => `${word}:*`).join(' & ')
  if (query === '') return sql`false`
  const reference = typed.join(' ')
  return sql`(c.resident_id in (select residents_with_words(to_tsquery('simple', ${query}), ${mostLooked}))
    or c.home_id in (select homes_with_words(to_tsquery('simple', ${query}), ${mostLooked}))
    or c.reference in (${reference.toUpperCase()}, ${`ASB ${reference}`}, ${`COM ${reference}`}))`
}
