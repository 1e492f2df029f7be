// Signing in, on a real database, with people, a clock that is set by hand, and browsers that keep cookies.
import { createHmac, randomUUID } from 'node:crypto'
import { after } from 'node:test'
import { testDatabase } from '../../database/testing.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { connectForSigningIn } from './connect.ts'
import { cookiesAfter } from './cookies.ts'
import type { SignInSettings } from './settings.ts'
import { createSignIn, type Browser, type SignIn } from './sign-in.ts'

export const goodPassword = 'magnet lizard tunnel'

export type Someone = { readonly staffId: string; readonly email: string }
/** Has a password and an app. */
export type Established = Someone & { readonly secret: string; readonly recoveryCodes: readonly string[] }

export type World = {
  readonly signIn: SignIn
  readonly database: Awaited<ReturnType<typeof testDatabase>>
  readonly logged: string[]
  /** Moves the clock of sessions and limits on; better-auth reads the machine's own. */
  readonly pass: (minutes: number) => void
  /** Has just joined, and has no way to sign in yet. */
  readonly newcomer: (more?: { readonly lastDay?: string; readonly email?: string }) => Promise<Someone>
  readonly established: () => Promise<Established>
  readonly leaves: (staffId: string, lastDay?: string) => Promise<void>
}

export async function signInWorld(settings: Partial<SignInSettings> = {}): Promise<World> {
  const database = await testDatabase()
  const logged: string[] = []
  let passed = 0
  const db = connectForSigningIn(database.connections.app, 3)
  const signIn = createSignIn({
    db,
    settings: {
      url: 'http://localhost:3000',
      secret: 'a secret for tests: 0123456789abcdef',
      singleSignOn: null,
      demonstration: false,
      ...settings,
    },
    now: () => new Date(Date.now() + passed),
    today: () => plainDate('2026-05-05'),
    log: line => logged.push(line),
  })
  after(async () => {
    await signIn.close()
    await database.drop()
  })
  let joined = 0
  const newcomer: World['newcomer'] = async ({ lastDay, email = `officer.${++joined}@thistlecombe.example` } = {}) => {
    const staffId = randomUUID()
    const left_on = lastDay === undefined ? null : plainDate(lastDay)
    const person = { id: staffId, name: 'Josie Tran', email, started_on: plainDate('2024-01-08'), left_on }
    await database.owner.insertInto('staff').values(person).execute()
    return { staffId, email }
  }
  return {
    signIn,
    newcomer,
    established: async () => {
      const someone = await newcomer()
      return { ...someone, ...(await setUp(signIn, someone)) }
    },
    database,
    logged,
    pass: minutes => void (passed += minutes * 60_000),
    leaves: async (staffId, lastDay = '2026-05-04') =>
      void (await database.owner
        .updateTable('staff')
        .set({ left_on: plainDate(lastDay) })
        .where('id', '=', staffId)
        .execute()),
  }
}

/** A browser: keeps the cookies it is sent. */
export type KeepingBrowser = Browser & { cookies: string; readonly keep: (set: readonly string[]) => void }
export const aBrowser = (address: string | null = '192.0.2.7'): KeepingBrowser => {
  const browser: KeepingBrowser = {
    cookies: '',
    agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:150.0) Gecko/20100101 Firefox/150.0',
    address,
    keep: set => void (browser.cookies = cookiesAfter(browser.cookies, set)),
  }
  return browser
}

/** What an authenticator app shows, `steps` half minutes from now (RFC 6238). */
export function appCode(secret: string, steps = 0): string {
  const bits = [...secret].map(letter => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const mac = createHmac('sha1', key).update(counter).digest()
  const at = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** Chooses the password and sets up the app, as its owner would. */
async function setUp(signIn: SignIn, { staffId }: Someone) {
  const browser = aBrowser()
  const chosen = await signIn.firstPassword(await signIn.invite(staffId), goodPassword, browser)
  if ('why' in chosen) throw new Error(chosen.why)
  browser.keep(chosen.set)
  const shown = await signIn.setUp.show(browser)
  if (shown === null) throw new Error('there is nothing to set up')
  // A step early, so that a test can use the code of this very moment.
  const { recoveryCodes } = await signIn.setUp.confirm(appCode(shown.secret, -1), browser)
  return { secret: shown.secret, recoveryCodes }
}

/** As the web would ask it. */
export const whoIs = (signIn: SignIn, { cookies }: Browser): Promise<string | null> =>
  signIn.whoIsIt({ req: { header: (name: string) => (name === 'Cookie' ? cookies : undefined) } } as Parameters<
    SignIn['whoIsIt']
  >[0])
