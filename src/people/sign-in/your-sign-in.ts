// What a person may look at and change of their own signing in: where they are signed in, their password, their recovery codes.
// Changing either asks for the password again: a computer left open must not become somebody else's for good.
import type { StaffId } from '../../ledger/fact.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { Attempts } from './attempts.ts'
import { checkPassword, type PasswordRefused } from './passwords.ts'
import type { Proofs } from './proofs.ts'
import type { SecondFactorSetUp } from './second-factor-set-up.ts'
import { endSessionsOf, sessionsOf, type OpenSession } from './session.ts'
import { addressOf } from './staff-address.ts'
import type { SignInDb } from './tables.ts'

export type YoursOptions = {
  readonly db: SignInDb
  readonly proofs: Proofs
  readonly setUp: SecondFactorSetUp
  readonly attempts: Attempts
  readonly now: () => Date
  readonly tell: (staffId: StaffId, what: string) => Promise<void>
  readonly emailOf: (staffId: StaffId) => Promise<string>
  /** The session of the browser that asks. */
  readonly here: (cookies: string) => Promise<string | null>
}

export type Yours = {
  readonly sessions: readonly (OpenSession & { readonly isThis: boolean })[]
  readonly hasPassword: boolean
}
export type NotChanged = PasswordRefused | { readonly why: 'wrong password' } | { readonly why: 'wait' }

export function yourSignIn({ db, proofs, setUp, attempts, now, tell, emailOf, here }: YoursOptions) {
  const passwordOf = async (staffId: StaffId) => {
    const { internalAdapter, password } = await proofs.auth.$context
    const person = await internalAdapter.findUserByEmail(addressOf(staffId))
    const account = person === null ? null : await internalAdapter.findCredentialAccount(person.user.id)
    const hash = account?.password ?? null
    return person === null || hash === null ? null : { personId: person.user.id, hash, hashing: password, internalAdapter }
  }
  const proved = async (staffId: StaffId, given: string): Promise<Result<Proved, NotChanged>> => {
    const key = { of: 'account', name: staffId } as const
    if (attempts.wait([key], now()) > 0) return refuse({ why: 'wait' })
    const kept = await passwordOf(staffId)
    if (kept !== null && (await kept.hashing.verify({ hash: kept.hash, password: given }))) return accept(kept)
    attempts.wentWrong([key], now())
    return refuse({ why: 'wrong password' })
  }
  type Proved = NonNullable<Awaited<ReturnType<typeof passwordOf>>>

  return {
    show: async (staffId: StaffId, cookies: string): Promise<Yours> => {
      const [sessions, id, kept] = await Promise.all([sessionsOf(db, staffId, now()), here(cookies), passwordOf(staffId)])
      return { sessions: sessions.map(one => ({ ...one, isThis: one.id === id })), hasPassword: kept !== null }
    },

    /** One of the person's own; another's id ends nothing. */
    end: (staffId: StaffId, sessionId: string): Promise<void> => endSessionsOf(db, staffId, now(), { only: sessionId }),

    endOthers: async (staffId: StaffId, cookies: string): Promise<void> => {
      const id = await here(cookies)
      await endSessionsOf(db, staffId, now(), id === null ? {} : { but: id })
    },

    /** Ends every other session of the person. */
    changePassword: async (
      staffId: StaffId,
      current: string,
      next: string,
      cookies: string,
    ): Promise<Result<null, NotChanged>> => {
      const kept = await proved(staffId, current)
      if (!kept.ok) return kept
      const checked = await checkPassword(next, [await emailOf(staffId)])
      if (!checked.ok) return checked
      const { personId, hashing, internalAdapter } = kept.value
      await internalAdapter.updatePassword(personId, await hashing.hash(next))
      const id = await here(cookies)
      await endSessionsOf(db, staffId, now(), id === null ? {} : { but: id })
      await tell(staffId, 'changed the password')
      return accept(null)
    },

    /** The new codes, shown once; the old ones are no longer good. */
    renewCodes: async (staffId: StaffId, password: string): Promise<Result<readonly string[], NotChanged>> => {
      const kept = await proved(staffId, password)
      if (!kept.ok) return kept
      await tell(staffId, 'made new recovery codes')
      return accept(await setUp.renewCodes(kept.value.personId))
    },
  }
}
