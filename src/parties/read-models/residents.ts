// The landlord's residents, to put on a case: master data, the same for everybody who does casework, whatever cases they see.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'
import { wordsOf } from '../../search/index.ts'

export type ResidentFound = {
  readonly id: string
  readonly name: string
  readonly knownAs: string | null
  readonly address: string | null
  readonly phone: string | null
  /** Null: English. */
  readonly language: string | null
}

export const mostFound = 20
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const columns = sql`r.id, r.name, r.known_as as "knownAs", r.phone, nullif(r.language, 'English') as language, (
  select h.address from tenancy t join home h on h.id = t.home_id
  where t.resident_id = r.id order by t.ended_on is null desc, t.began_on desc, t.id limit 1) as address`

/** Every word must begin some word of the name. At most `mostFound` and one more, so that a page can say that there are others. */
export async function residentsCalled(db: Db, words: string): Promise<readonly ResidentFound[]> {
  const query = wordsOf(words)
  if (query === null) return []
  const { rows } = await sql<ResidentFound>`
    select ${columns} from resident r
    where r.id in (select residents_with_words(to_tsquery('simple', plain_letters(${query.people})), ${mostFound + 1}))
    order by r.name, r.id`.execute(db)
  return rows
}

export async function residentsOf(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, ResidentFound>> {
  const known = ids.filter(id => uuid.test(id))
  if (known.length === 0) return new Map()
  const { rows } = await sql<ResidentFound>`
    select ${columns} from resident r where r.id = any (${known}::uuid[])`.execute(db)
  return new Map(rows.map(one => [one.id, one]))
}
