// What was promised, in the words of the record: sealed text, so that a reader gets only what they may see.
import { sql } from 'kysely'
import type { Db } from '../../database/tables.ts'

/** By entry. Row-level security leaves out what lies in a compartment the reader does not have. */
export async function promisedIn(db: Db, entries: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (entries.length === 0) return new Map()
  const { rows } = await sql<{ entry: string; what: unknown }>`
    select f.entry, s.value as what from fact f join sealed s on s.fact_id = f.id and s.field = 'what'
    where f.entry = any(${[...entries]}::text[])`.execute(db)
  return new Map(rows.flatMap(({ entry, what }) => (typeof what === 'string' ? [[entry, what] as const] : [])))
}
