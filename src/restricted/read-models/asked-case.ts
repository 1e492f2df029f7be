// The case somebody asks for by its reference, though they may not see it. What comes of this must never reach the answer: a
// case that is nowhere and one that they are kept from are alike to whoever asked.
import { sql } from 'kysely'
import { asSystem } from '../../database/scope.ts'
import type { Db } from '../../database/tables.ts'
import type { CaseId } from '../../ledger/fact.ts'
import type { Mask } from '../../ledger/compartment.ts'
import type { Actor } from '../../people/actor.ts'
import { caseMask } from '../../people/index.ts'

export type AskedCase = { readonly caseId: CaseId; readonly already: Mask; readonly isKeptFrom: boolean }

/**
 * As it is written on letters. Its number alone is not taken: whether another case has the same number would show in whether
 * it was enough.
 */
const referenceIn = (typed: string): string =>
  (typed.toUpperCase().match(/[A-Z0-9]+/g) ?? []).join(' ').replace(/^(ASB|COM)(?=\d)/, '$1 ')

export async function askedCase(db: Db, actor: Actor, typed: string): Promise<AskedCase | null> {
  const found = await asSystem(db, async () => {
    const { rows } = await sql<{ caseId: CaseId; isKeptFrom: boolean }>`
      select c.case_id as "caseId", ${actor.id}::uuid in (select w.staff_id from walls_on(c.case_id) w) as "isKeptFrom"
      from case_row c where c.reference = ${referenceIn(typed)}`.execute(db)
    return rows[0] ?? null
  })
  return found && { ...found, already: await caseMask(db, actor, found.caseId) }
}
