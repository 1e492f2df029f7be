// Proving who somebody is, step by step, through better-auth in this process. What it must remember between two pages it keeps
// in signed cookies, which pass through here: each step is given the one cookie it is about and no other, so that a proof of
// one step can never stand in for another's. A finished proof is used up at once.
import type { StaffId } from '../../ledger/fact.ts'
import { createAuth, provider, type AuthOptions } from './auth.ts'
import { cookiePrefix, cookiesAfter, cookiesIn, dropCookie } from './cookies.ts'
import { digestOfCode, looksLikeRecoveryCode } from './recovery-codes.ts'
import { safeReturn } from './return-to.ts'
import { addressOf, nobodysAddress, staffIdIn } from './staff-address.ts'
import type { How } from './tables.ts'
import { firstUse, whoseCode } from './used-codes.ts'

export type Step =
  | { readonly is: 'proved'; readonly staffId: StaffId; readonly how: How }
  | { readonly is: 'second factor asked' }
  /** The password is right, and there is no second factor yet. */
  | { readonly is: 'second factor to set up'; readonly staffId: StaffId }
  | { readonly is: 'no'; readonly why: 'wrong' | 'over' | 'locked' }

/** `set`: lines for the browser, as Set-Cookie. */
export type Stepped = { readonly step: Step; readonly set: readonly string[] }
export type Proof = {
  readonly staffId: StaffId
  readonly personId: string
  readonly token: string
  readonly hasSecondFactor: boolean
}
export type ProofOptions = AuthOptions & { readonly now: () => Date }
export type Proofs = ReturnType<typeof createProofs>

const no = (why: 'wrong' | 'over' | 'locked', set: readonly string[] = []): Stepped => ({ step: { is: 'no', why }, set })

export function createProofs(options: ProofOptions) {
  const { db, lookup, settings, now } = options
  const auth = createAuth(options)
  const prefix = cookiePrefix(settings)
  const only = (header: string, name: 'two_factor' | 'state' | 'session_token') => {
    const value = cookiesIn(header).get(`${prefix}.${name}`)
    return new Headers(value === undefined ? {} : { cookie: `${prefix}.${name}=${value}` })
  }
  /** Everything better-auth has in the browser, or would have put there with this answer. */
  const dropped = (cookies: string, set: readonly string[]) =>
    [...new Set([...cookiesIn(cookies).keys(), ...cookiesIn(cookiesAfter('', set)).keys()])]
      .filter(name => name.startsWith(`${prefix}.`))
      .map(name => dropCookie(settings, name))

  const proofIn = async (cookies: string): Promise<Proof | null> => {
    const found = await auth.api.getSession({ headers: only(cookies, 'session_token') })
    const staffId = found === null ? null : staffIdIn(found.user.email)
    if (found === null || staffId === null) return null
    return { staffId, personId: found.user.id, token: found.session.token, hasSecondFactor: found.user.twoFactorEnabled === true }
  }
  /** Only a proof that this very answer of better-auth's carries counts; one the browser had before does not. */
  const finished = async (answered: Response, cookies: string, how: How, code: string | null): Promise<Stepped> => {
    const set = answered.headers.getSetCookie()
    const proof = await proofIn(cookiesAfter('', set))
    const drop = dropped(cookies, set)
    if (proof === null) return no('over', drop)
    await (await auth.$context).internalAdapter.deleteUserSessions(proof.personId)
    if (code !== null && !(await firstUse(db, proof.personId, code, now()))) return no('over', drop)
    return { step: { is: 'proved', staffId: proof.staffId, how }, set: drop }
  }

  return {
    auth,
    only,
    proofIn,
    finished,

    /** A right and a wrong password take the same time whether or not anybody has the address. */
    password: async (email: string, password: string): Promise<Stepped> => {
      const staffId = await lookup.byEmail(email)
      const address = staffId === null ? nobodysAddress : addressOf(staffId)
      const answered = await auth.api.signInEmail({ body: { email: address, password }, asResponse: true })
      if (!answered.ok) return no('wrong')
      const set = answered.headers.getSetCookie()
      const { twoFactorRedirect } = (await answered.json()) as { readonly twoFactorRedirect?: boolean }
      if (twoFactorRedirect === true) return { step: { is: 'second factor asked' }, set }
      const cookies = cookiesAfter('', set)
      const proof = await proofIn(cookies)
      if (proof === null) return no('over')
      await auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers: only(cookies, 'session_token') })
      return { step: { is: 'second factor to set up', staffId: proof.staffId }, set }
    },

    /** Six digits from an app, or a recovery code. `by`: whose password went before; null: nobody's that we know of. */
    secondFactor: async (typed: string, cookies: string): Promise<Stepped & { readonly by: StaffId | null }> => {
      const by = await whoseCode(db, cookiesIn(cookies).get(`${prefix}.two_factor`))
      const headers = only(cookies, 'two_factor')
      const code = typed.replace(/\s/g, '')
      const isRecovery = looksLikeRecoveryCode(typed)
      const answered = isRecovery
        ? await auth.api.verifyBackupCode({ body: { code: digestOfCode(typed) }, headers, asResponse: true })
        : await auth.api.verifyTOTP({ body: { code }, headers, asResponse: true })
      if (!answered.ok) return { ...no(await whyNot(answered), answered.headers.getSetCookie()), by }
      const stepped = isRecovery
        ? await finished(answered, cookies, 'password and recovery code', null)
        : await finished(answered, cookies, 'password and code', code)
      return { ...stepped, by }
    },

    /** Where the provider is; goes on to `to` afterwards. Null when the provider cannot be reached. */
    beginSingleSignOn: async (to: string): Promise<{ readonly url: string; readonly set: readonly string[] } | null> => {
      const body = { provider, callbackURL: safeReturn(to), disableRedirect: true }
      const answered = await auth.api.signInSocial({ body, asResponse: true })
      if (!answered.ok) return null
      const { url } = (await answered.json()) as { readonly url?: string }
      return url === undefined ? null : { url, set: answered.headers.getSetCookie() }
    },

    /** `query`: what the provider sent the browser back with, from the "?" on. */
    finishSingleSignOn: async (query: string, cookies: string): Promise<Stepped & { readonly to: string }> => {
      const { baseURL } = await auth.$context
      const answered = await auth.handler(
        new Request(`${baseURL}/callback/${provider}${query}`, { headers: only(cookies, 'state') }),
      )
      const stepped = await finished(answered, cookies, 'single sign-on', null)
      return { ...stepped, to: safeReturn(answered.headers.get('Location')) }
    },
  }
}

async function whyNot(answered: Response): Promise<'wrong' | 'over' | 'locked'> {
  const { code = '' } = (await answered.json()) as { readonly code?: string }
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED') return 'locked'
  return ['INVALID_CODE', 'INVALID_BACKUP_CODE'].includes(code) ? 'wrong' : 'over'
}
