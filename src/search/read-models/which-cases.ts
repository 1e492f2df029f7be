// Conditions on a case c, for what was typed. The words are looked up by functions of the database that give only what the
// asker may see; whoever uses these asks for visible cases as well.
import { sql, type RawBuilder } from 'kysely'
import type { SearchWords } from '../words.ts'

/** All of the words in the resident's name, or all of them in the address; of more than `atMost`, the open and newest. */
export const nameOrAddress = ({ people, all }: SearchWords, atMost: number): RawBuilder<unknown> => sql`
  c.case_id in (select cases_of_people_and_homes(
    to_tsquery('simple', plain_letters(${people})), to_tsquery('simple', plain_letters(${all})), ${atMost}))`

/** `reference` holds letters, digits and a space alone, so nothing in it is a sign of LIKE. */
export function referenceIs(reference: string): RawBuilder<unknown> {
  const begins = /^\d/.test(reference) ? [`ASB ${reference}%`, `COM ${reference}%`] : [`${reference}%`]
  return sql`c.reference like any (${begins}::text[])`
}
