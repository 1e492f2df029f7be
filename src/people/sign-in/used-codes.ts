// A code from an authenticator app is good for about a minute and a half, and once: somebody who saw it typed cannot use it.
import type { StaffId } from '../../ledger/fact.ts'
import type { SignInDb } from './tables.ts'

const goodForMs = 5 * 60_000

/** True for one caller only, however many come at the same moment. */
export async function firstUse(db: SignInDb, personId: string, code: string, now: Date): Promise<boolean> {
  await db
    .deleteFrom('sign_in.used_code')
    .where('used_at', '<', new Date(now.getTime() - goodForMs))
    .execute()
  const added = await db
    .insertInto('sign_in.used_code')
    .values({ person_id: personId, code, used_at: now })
    .onConflict(on => on.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/**
 * Whose password went before a code: the cookie's name for that step is random, so whoever has it was given it. Null: nobody's
 * that is known, or too long ago. The cookie is name and signature.
 */
export async function whoseCode(db: SignInDb, cookie: string | undefined): Promise<StaffId | null> {
  // The random part has nothing that a browser would write otherwise.
  const [step = ''] = (cookie ?? '').split('.')
  if (step === '') return null
  const found = await db
    .selectFrom('sign_in.verification as v')
    .innerJoin('sign_in.person as p', 'p.id', 'v.value')
    .select('p.staff_id')
    .where('v.identifier', '=', step)
    .executeTakeFirst()
  return found?.staff_id ?? null
}
