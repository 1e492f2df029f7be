// Which case was it? By name, address or reference, among the cases this person may see; their own come first, and without
// words only their own.
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { Actor } from '../../people/actor.ts'
import { visibleCase } from '../../people/index.ts'
import { nameOrAddress, referenceIs, type SearchWords } from '../../search/index.ts'

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
const mostLooked = 500
/** At most `mostFound` and one more, so that a page can say that there are others. */
export async function whoWasIt(db: Db, actor: Actor, words: SearchWords | null): Promise<readonly FoundCase[]> {
  const mine = sql<boolean>`(c.lead_id = any (${[actor.id, ...actor.covering.map(one => one.staffId)]}::uuid[]))`
  const { rows } = await sql<FoundCase>`
    select c.case_id as "caseId", c.reference, c.title, c.status, coalesce(r.known_as, r.name) as name, h.address, ${mine} as mine
    from case_row c
    left join resident r on r.id = c.resident_id
    left join home h on h.id = c.home_id
    where ${words === null ? sql`c.status = 'open' and ${mine}` : matching(words)} and ${visibleCase(actor, 'c')}
    order by ${mine} desc, c.status desc, name nulls last, c.reference
    limit ${mostFound + 1}`.execute(db)
  return rows
}

/** All of the words in the name, or in the address, or the reference. More than are shown are looked at: one's own come first. */
const matching = (words: SearchWords): RawBuilder<unknown> =>
  words.reference === null
    ? nameOrAddress(words, mostLooked)
    : sql`(${nameOrAddress(words, mostLooked)} or ${referenceIs(words.reference)})`
