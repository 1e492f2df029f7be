// A code from an authenticator app is good for about a minute and a half, and once: somebody who saw it typed cannot use it.
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
