// How somebody comes by a first password, or a new one when it or the phone is lost: an administrator makes a code, hands it
// over, and never knows the password. A code is good once, within a day; a later one puts an end to an earlier.
import { createHash } from 'node:crypto'
import type { StaffId } from '../../ledger/fact.ts'
import { newSecret } from '../../ledger/random.ts'
import type { Proofs } from './proofs.ts'
import { endSessionsOf } from './session.ts'
import { addressOf } from './staff-address.ts'
import type { SignInDb } from './tables.ts'

export const goodForHours = 24

const digestOf = (code: string): Uint8Array => createHash('sha256').update(code.trim()).digest()

/** Gives the code: 160 bits, for a link. Whoever holds it can become this person, so it is shown once and not kept. */
export async function invite(db: SignInDb, staffId: StaffId, now: Date): Promise<string> {
  const code = newSecret(20)
  await db.transaction().execute(async tx => {
    await tx
      .updateTable('sign_in.invitation')
      .set({ used_at: now })
      .where('staff_id', '=', staffId)
      .where('used_at', 'is', null)
      .execute()
    await tx
      .insertInto('sign_in.invitation')
      .values({
        digest: digestOf(code),
        staff_id: staffId,
        made_at: now,
        expires_at: new Date(now.getTime() + goodForHours * 3_600_000),
        used_at: null,
      })
      .execute()
  })
  return code
}

/** Whose code this is, while it is good. */
export async function invited(db: SignInDb, code: string, now: Date): Promise<StaffId | null> {
  const found = await db
    .selectFrom('sign_in.invitation')
    .select('staff_id')
    .where('digest', '=', digestOf(code))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return found?.staff_id ?? null
}

/**
 * Uses the code up and sets the password. What signed the person in before is gone: sessions, and the second factor, which is
 * set up anew. Null when the code is not good (any more): of two who use it at once, one gets it.
 */
export async function redeem(
  { db, proofs }: { readonly db: SignInDb; readonly proofs: Proofs },
  code: string,
  password: string,
  now: Date,
): Promise<StaffId | null> {
  const { internalAdapter, password: hashing } = await proofs.auth.$context
  const used = await db
    .updateTable('sign_in.invitation')
    .set({ used_at: now })
    .where('digest', '=', digestOf(code))
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('staff_id')
    .executeTakeFirst()
  if (used === undefined) return null
  const hash = await hashing.hash(password)
  const person = await internalAdapter.findUserByEmail(addressOf(used.staff_id))
  const personId =
    person?.user.id ??
    (await internalAdapter.createUser({ email: addressOf(used.staff_id), name: '', emailVerified: true }, { method: 'admin' })).id
  await clear(db, personId)
  await internalAdapter.createAccount({ userId: personId, providerId: 'credential', accountId: personId, password: hash })
  await endSessionsOf(db, used.staff_id, now)
  return used.staff_id
}

/** Of a password and what goes with it. An account of the provider's stays. */
async function clear(db: SignInDb, personId: string): Promise<void> {
  await db.transaction().execute(async tx => {
    await tx.deleteFrom('sign_in.proof').where('person_id', '=', personId).execute()
    await tx.deleteFrom('sign_in.second_factor').where('person_id', '=', personId).execute()
    await tx.deleteFrom('sign_in.account').where('person_id', '=', personId).where('provider_id', '=', 'credential').execute()
    await tx.updateTable('sign_in.person').set({ two_factor_enabled: false }).where('id', '=', personId).execute()
  })
}
