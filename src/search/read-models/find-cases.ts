// Cases by name, address, reference or words in notes, among those their reader may see. One of its own for each way, because
// a text search is fast only inside the functions that answer with what may be seen (see people/access).
import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../../database/tables.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Actor } from '../../people/actor.ts'
import { visibleCase } from '../../people/index.ts'
import type { SearchWords } from '../words.ts'
import { nameOrAddress, referenceIs } from './which-cases.ts'

export type FoundCase = {
  readonly caseId: string
  readonly reference: string
  readonly title: string
  readonly status: 'open' | 'closed'
  readonly openedOn: PlainDate
  readonly name: string | null
  readonly address: string | null
  readonly lead: string | null
}

/** A list that is not longer than somebody would read; with more, they add a word. */
export const mostFound = 20
/** Cases with the words in an entry, the latest first: more than are shown, so that those found by name leave enough. */
const mostLooked = 3 * (mostFound + 1)

export type Found = {
  readonly byReference: readonly FoundCase[]
  readonly byNameOrAddress: readonly FoundCase[]
  readonly byNotes: readonly FoundCase[]
}

/** Each list has at most `mostFound` and one more, which says that there are others. A case stands in the first that has it. */
export async function findCases(db: Db, actor: Actor, words: SearchWords): Promise<Found> {
  const byReference = words.reference === null ? [] : await casesWhere(db, actor, referenceIs(words.reference))
  const byNameOrAddress = await casesWhere(db, actor, nameOrAddress(words, mostFound + 1))
  const byNotes = await casesWhere(db, actor, inNotes(words))
  const shown = new Set<string>()
  const others = (found: readonly FoundCase[]) => {
    const fresh = found.filter(one => !shown.has(one.caseId))
    for (const one of fresh) shown.add(one.caseId)
    return fresh
  }
  return { byReference: others(byReference), byNameOrAddress: others(byNameOrAddress), byNotes: others(byNotes) }
}

async function casesWhere(db: Db, actor: Actor, where: RawBuilder<unknown>): Promise<readonly FoundCase[]> {
  const { rows } = await sql<FoundCase>`
    select c.case_id as "caseId", c.reference, c.title, c.status, c.opened_on as "openedOn",
      r.name, h.address, s.name as lead
    from case_row c
    left join resident r on r.id = c.resident_id
    left join home h on h.id = c.home_id
    left join staff s on s.id = c.lead_id
    where ${where} and ${visibleCase(actor, 'c')}
    order by c.status desc, c.opened_on desc, c.reference
    limit ${mostFound + 1}`.execute(db)
  return rows
}

const inNotes = ({ all }: SearchWords): RawBuilder<unknown> => sql`
  c.case_id in (select f.case_id from cases_with_words(to_tsquery('english', ${all}), ${mostLooked}) f)`
