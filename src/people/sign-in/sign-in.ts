// Signing in, as pages and the web see it: proofs (better-auth) end in a session (ours), attempts are counted, and what
// happened is told to the audit. Everything a page does to the browser it gets back as Set-Cookie lines.
import { sql } from 'kysely'
import type { Context as Request } from 'hono'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { StaffId } from '../../ledger/fact.ts'
import { attemptsInMemory, type Attempts, type Key } from './attempts.ts'
import { provider } from './auth.ts'
import { browserName } from './browser-name.ts'
import { cookiesIn, dropCookie, sessionCookie, setSession } from './cookies.ts'
import { invite, invited, redeem } from './invitations.ts'
import { checkPassword, type PasswordRefused } from './passwords.ts'
import { inTime, providerCheck } from './discovery.ts'
import { createProofs, type Step } from './proofs.ts'
import { secondFactorSetUp } from './second-factor-set-up.ts'
import { beginSession, endSession, endSessionsOf, findSession, type Session } from './session.ts'
import type { SignInSettings } from './settings.ts'
import { staffLookup } from './staff-lookup.ts'
import type { How, SignInDb } from './tables.ts'
import { yourSignIn } from './your-sign-in.ts'

export type SignInOptions = {
  readonly db: SignInDb
  readonly settings: SignInSettings
  readonly now: () => Date
  /** The day by which somebody works here: the demonstration's own, in the demonstration. */
  readonly today: () => PlainDate | Promise<PlainDate>
  readonly log: (line: string) => void
  readonly attempts?: Attempts
}

/** What signing in needs to know of a browser. */
export type Browser = { readonly cookies: string; readonly agent: string; readonly address: string | null }

export type Outcome =
  | { readonly is: 'signed in' }
  | { readonly is: 'second factor asked' }
  | { readonly is: 'second factor to set up' }
  | { readonly is: 'no'; readonly why: 'wrong' | 'over' | 'locked' }
  | { readonly is: 'wait'; readonly seconds: number }
export type Went = { readonly outcome: Outcome; readonly set: readonly string[] }

/** Who gave it had the right password. */
const wrongCode = {
  wrong: 'a wrong code was given after the password',
  over: 'a code was given after the password, too late or a second time',
  locked: 'a code was given after the password while the account was locked',
} as const

export type SignIn = ReturnType<typeof createSignIn>

export function createSignIn(options: SignInOptions) {
  const { db, settings, now, today, log, attempts = attemptsInMemory() } = options
  const lookup = staffLookup({ db, today, provider, log })
  const proofs = createProofs({ db, settings, lookup, log, now })
  const setUp = secondFactorSetUp({ db, proofs })
  const isThere = providerCheck(settings.singleSignOn?.discoveryUrl ?? null, log)

  const tell = async (staffId: StaffId | null, what: string) =>
    void (await sql`select sign_in.tell(${staffId}::uuid, ${what}, ${now().toISOString()}::timestamptz)`.execute(db))
  const emailOf = async (staffId: StaffId): Promise<string> =>
    (await sql<{ email: string | null }>`select sign_in.email_of(${staffId}::uuid) as email`.execute(db)).rows[0]?.email ?? ''

  /** What the browser held before is ended, whoever it was: a session never passes from one sign-in to the next. */
  const begin = async (staffId: StaffId, how: How, browser: Browser): Promise<readonly string[]> => {
    const before = cookiesIn(browser.cookies).get(sessionCookie(settings))
    if (before !== undefined) await endSession(db, before, now())
    const value = await beginSession(db, { staffId, how, browser: browserName(browser.agent), now: now() })
    await tell(staffId, `signed in: ${how}`)
    return [setSession(settings, value)]
  }
  const sessionIn = async (cookies: string): Promise<Session | null> => {
    const value = cookiesIn(cookies).get(sessionCookie(settings))
    return value === undefined ? null : findSession(db, value, { now: now(), today: await today() })
  }
  const here = async (cookies: string) => (await sessionIn(cookies))?.id ?? null
  const went = async (step: Step, set: readonly string[], browser: Browser): Promise<Went> => {
    if (step.is !== 'proved') return { outcome: step, set }
    return { outcome: { is: 'signed in' }, set: [...set, ...(await begin(step.staffId, step.how, browser))] }
  }
  const keysOf = (email: string, { address }: Browser): readonly Key[] => [
    { of: 'account', name: email },
    ...(address === null ? [] : [{ of: 'address', name: address } as const]),
  ]

  return {
    settings,
    /** Whether people here choose a password of ours: then an administrator makes them a link. */
    givesLinks: !settings.demonstration && settings.singleSignOn === null,
    /** Says to the audit what somebody did about signing in, at once and whatever becomes of the request. */
    tell,

    /** Who is signed in on this request; null for nobody. Asks the database each time. */
    whoIsIt: async (c: Request): Promise<StaffId | null> => (await sessionIn(c.req.header('Cookie') ?? ''))?.staffId ?? null,

    password: async (email: string, password: string, browser: Browser): Promise<Went> => {
      const keys = keysOf(email, browser)
      const seconds = attempts.wait(keys, now())
      if (seconds > 0) return { outcome: { is: 'wait', seconds }, set: [] }
      const { step, set } = await proofs.password(email, password)
      if (step.is === 'no') {
        attempts.wentWrong(keys, now())
        const staffId = await lookup.byEmail(email)
        // Never the name that was typed: it may be a password in the wrong field.
        await tell(
          staffId,
          staffId === null ? 'a password was given for an address that nobody here has' : 'a wrong password was given',
        )
      } else attempts.wentWell({ of: 'account', name: email })
      return went(step, set, browser)
    },

    secondFactor: async (typed: string, browser: Browser): Promise<Went> => {
      const { step, set, by } = await proofs.secondFactor(typed, browser.cookies)
      if (by !== null && step.is === 'no') await tell(by, wrongCode[step.why])
      return went(step, set, browser)
    },

    setUp: {
      show: (browser: Browser) => setUp.show(browser.cookies, emailOf),
      confirm: async (code: string, browser: Browser): Promise<Went & { readonly recoveryCodes: readonly string[] }> => {
        const { step, set, recoveryCodes } = await setUp.confirm(code, browser.cookies)
        if (step.is === 'proved') await tell(step.staffId, 'set up an authenticator app')
        return { ...(await went(step, set, browser)), recoveryCodes }
      },
    },

    singleSignOn: {
      /** Asks the provider, and says to the log what is wrong with it. Always true without single sign-on. */
      isThere,
      /** Null when the provider cannot be reached or is not the one of the settings: the log says why. */
      begin: async (to: string) => ((await isThere()) ? inTime(proofs.beginSingleSignOn(to)) : null),
      finish: async (query: string, browser: Browser): Promise<Went & { readonly to: string }> => {
        const { step, set, to } = await proofs.finishSingleSignOn(query, browser.cookies)
        return { ...(await went(step, set, browser)), to }
      },
    },

    /** Null when nobody of that id works here. Precondition: the demonstration; throws otherwise, whatever its caller checked. */
    signInAs: async (staffId: StaffId, browser: Browser): Promise<readonly string[] | null> => {
      if (!settings.demonstration) throw new Error('Signing in as anybody is for the demonstration only')
      return (await lookup.worksHere(staffId)) ? begin(staffId, 'demonstration', browser) : null
    },

    signOut: async ({ cookies }: Browser): Promise<readonly string[]> => {
      const name = sessionCookie(settings)
      const value = cookiesIn(cookies).get(name)
      if (value === undefined) return []
      const session = await sessionIn(cookies)
      await endSession(db, value, now())
      if (session !== null) await tell(session.staffId, 'signed out')
      return [dropCookie(settings, name)]
    },

    /** For administrators: gives the code once. Precondition: the caller may, and says so in the audit. */
    invite: (staffId: StaffId): Promise<string> => invite(db, staffId, now()),
    invited: (code: string): Promise<StaffId | null> => invited(db, code, now()),
    /** Sets the first password, or says why not; and goes on to setting up the second factor. */
    firstPassword: async (code: string, password: string, browser: Browser): Promise<Went | PasswordRefused> => {
      const staffId = await invited(db, code, now())
      if (staffId === null) return { outcome: { is: 'no', why: 'over' }, set: [] }
      const email = await emailOf(staffId)
      const checked = await checkPassword(password, [email])
      if (!checked.ok) return checked.refusal
      if ((await redeem({ db, proofs }, code, password, now())) === null) return { outcome: { is: 'no', why: 'over' }, set: [] }
      await tell(staffId, 'chose a password')
      const { step, set } = await proofs.password(email, password)
      return went(step, set, browser)
    },

    /** At once, everywhere: for when somebody leaves, or must be shut out. */
    endSessionsOf: (staffId: StaffId): Promise<void> => endSessionsOf(db, staffId, now()),
    yours: yourSignIn({ db, proofs, setUp, attempts, now, tell, emailOf, here }),

    close: (): Promise<void> => db.destroy(),
  }
}
