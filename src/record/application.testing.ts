// The whole application on a test's own database: `const { as } = theApplication(world); await as(josie).get('/work')`.
import type { Hono } from 'hono'
import { application, type FixedDeps } from '../application.ts'
import type { DemonstrationKeeper } from '../demonstration/deps.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { signerNumbered } from '../ledger/ledger.testing.ts'
import { newSecret } from '../ledger/random.ts'
import { connectForSigningIn, createSignIn, type SignIn, type SignInSettings } from '../people/sign-in/index.ts'
import type { Deps } from '../pages.ts'
import type { Page } from '../ui/page.ts'
import { rightNow } from '../web/clock.ts'
import { visit, type Visitor } from '../web/testing.ts'
import { now, today, type World } from './world.testing.ts'

const header = 'x-test-person'

type Somebody = { readonly id: string } | null

export type TheApplication = {
  readonly app: Hono
  readonly as: (person: Somebody) => Visitor
  /** The same for a browser. */
  readonly headersOf: (person: Somebody) => Readonly<Record<string, string>>
}

/** For the pages of signing in. It connects only when one of them is opened. */
export const signInFor = (world: Pick<World, 'connections'>, settings: Partial<SignInSettings> = {}): SignIn =>
  createSignIn({
    db: connectForSigningIn(world.connections.app, 2),
    settings: { url: 'http://localhost:3000', secret: newSecret(), singleSignOn: null, demonstration: false, ...settings },
    now: rightNow,
    today: () => today,
    log: () => {},
  })

/** Who is signed in is said in a header, which only this application reads. */
export function theApplication(
  world: Pick<World, 'app' | 'connections'>,
  {
    on = today,
    at = now,
    ...more
  }: {
    readonly demonstration?: DemonstrationKeeper | null
    readonly on?: PlainDate
    readonly at?: Instant
    readonly pages?: readonly Page<Deps>[]
    readonly fixed?: FixedDeps
  } = {},
): TheApplication {
  const app = application({
    pool: world.app,
    landlord: 'thistlecombe',
    clock: async () => ({ today: on, now: at }),
    demonstration: null,
    signIn: signInFor(world),
    signer: signerNumbered(1),
    whoIsIt: async c => c.req.header(header) ?? null,
    ...more,
  })
  const headersOf = (person: Somebody) => (person === null ? {} : { [header]: person.id })
  return { app, headersOf, as: person => visit(app, headersOf(person)) }
}
