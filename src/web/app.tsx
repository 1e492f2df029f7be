// The one place that knows HTTP: pages (values in a list) become routes, and their answers become responses.
import { Hono, type Context as Request } from 'hono'
import { compress } from 'hono/compress'
import { formTokenField } from '../ui/forms.tsx'
import type { Body } from '../ui/form-state.ts'
import type { Answer, Context, Page } from '../ui/page.ts'
import { paths } from '../ui/paths.ts'
import { respond, sender, type MayOpen, type Viewer } from './answers.tsx'
import { sendAsset, type Assets } from './assets.ts'
import { limitBody } from './body-limit.tsx'
import { takeReport } from './csp-reports.ts'
import { Fault, FormExpired, NoAccess, NotFound, TooOften } from './error-pages.tsx'
import { faultLine } from './fault-line.ts'
import { tokenMatches } from './form-token.ts'
import { CheckAndSend, keptForm, SignedOut } from './kept-form.tsx'
import { everydayLimits, limiter, type Limits } from './limits.ts'
import { once } from './once.tsx'
import { requestIdOf, requestLog } from './request-log.ts'
import { rightNow } from './clock.ts'
import { senderOf } from './same-origin.ts'
import { NothingKept, type OpenScope, type RequestScope } from './scope.ts'
import { keptByNobody, reportsPath, security } from './security.ts'
import { addressOf, atSite, isOurHost, networkOf, trialSite, type Site } from './site.ts'

export type AppOptions<Deps> = {
  readonly pages: readonly Page<Deps>[]
  readonly assets: Assets
  readonly open: OpenScope<Deps>
  /** Where browsers find it; unless told, this machine only, with a secret for as long as it runs. */
  readonly site?: Site
  /** Who is signed in; nobody, unless told how to find out. */
  readonly whoIsIt?: (c: Request) => Promise<string | null>
  /** Which roles open which pages; unless told, all that needs no signing in. */
  readonly mayOpen?: MayOpen
  readonly health?: () => Promise<{ readonly ok: boolean }>
  /** One line of JSON for each fault; to standard error unless told otherwise. */
  readonly log?: (line: string) => void
  /** One line of JSON for each request; nowhere unless told. */
  readonly requests?: (line: string) => void
  /** How often one network and one person may ask. A request without a connection, as in tests, is not counted. */
  readonly limits?: Limits
}

const toStandardError = (line: string) => void process.stderr.write(`${line}\n`)

export function createApp<Deps>(options: AppOptions<Deps>): Hono {
  const { pages, assets, open, whoIsIt = async () => null, log = toStandardError, site = trialSite() } = options
  const mayOpen: MayOpen = options.mayOpen ?? ((actor, access) => access === 'everyone' || actor !== null)
  const limits = limiter(options.limits ?? everydayLimits, rightNow)
  const app = new Hono()
  const send = sender(assets, mayOpen, new Set(pages.map(page => page.pattern)))

  const tooOften = (c: Request, seconds: number) => {
    c.header('Retry-After', String(seconds))
    return send(c, 429, () => <TooOften seconds={seconds} />)
  }
  app.use(atSite(site), requestLog(pages, options.requests), security, keptByNobody)
  app.get('/assets/:name', c => sendAsset(c, assets))
  app.use(compress())
  app.get('/health', async c => {
    const health = await (options.health?.() ?? { ok: true })
    return c.json(health, health.ok ? 200 : 503)
  })
  app.get('/robots.txt', c => c.text('User-agent: *\nDisallow: /\n'))
  app.post(reportsPath, c => takeReport(c, limits, log))
  app.use(async (c, next) => {
    if (!isOurHost(site, c.req.header('Host') ?? new URL(c.req.url).host))
      return c.text('This server does not answer to that name. Whoever runs it can set PUTRIGHT_URL.\n', 421)
    const address = addressOf(c)
    const seconds = address === null ? 0 : limits.wait('network', networkOf(address))
    if (seconds > 0) return tooOften(c, seconds)
    if (senderOf(c) === 'somebody else') return send(c, 403, FormExpired)
    return next()
  })
  app.use(limitBody(send))

  /** In one scope: may they open it, the work, and the answer. What a refused form did is not kept. */
  const inScope = async (
    c: Request,
    page: Page<Deps>,
    work: (scope: RequestScope<Deps>) => Promise<Answer>,
    body: Body | null,
  ) => {
    const staffId = await whoIsIt(c)
    const seconds = staffId === null || addressOf(c) === null ? 0 : limits.wait('person', staffId)
    if (seconds > 0) return tooOften(c, seconds)
    const done = await open(staffId, async scope => {
      const viewer = { actor: scope.actor, demonstration: scope.demonstration, today: scope.today }
      if (page.access !== 'everyone' && scope.actor === null) return { viewer, turnedAway: 'signed out' as const }
      if (!mayOpen(scope.actor, page.access)) return { viewer, turnedAway: 'no access' as const }
      const answer = await work(scope)
      if (body !== null && !isDone(answer)) throw new NothingKept({ viewer, answer })
      return { viewer, answer }
    }).catch((error: unknown) => {
      if (error instanceof NothingKept) return error.answer as { viewer: Viewer; answer: Answer }
      throw error
    })
    if ('answer' in done) return respond(c, send, done.answer, done.viewer)
    if (done.turnedAway === 'no access') return send(c, 403, NoAccess, done.viewer)
    if (body === null) return c.redirect(paths.signIn({ to: c.req.path + new URL(c.req.url).search }), 303)
    const kept = keptForm(c.req.path, body)
    return send(c, 403, () => <SignedOut kept={kept} />, done.viewer)
  }

  for (const page of pages) {
    app.get(page.pattern, c => inScope(c, page, scope => page.show(scope.deps, c.req.param(), contextOf(c, scope)), null))
    const submit = page.submit
    if (submit)
      app.post(page.pattern, async c => {
        const body: Body = await c.req.parseBody({ all: true })
        const act = (scope: RequestScope<Deps>) => submit(scope.deps, c.req.param(), contextOf(c, scope), body)
        if (tokenMatches(c, body[formTokenField]))
          return inScope(
            c,
            page,
            scope => (page.secret ? act(scope) : once(site, scope.formsDone, c.req.path, body, () => act(scope))),
            body,
          )
        if (page.secret) return send(c, 403, FormExpired)
        const kept = keptForm(c.req.path, body)
        // Signed out is found out first; then it is shown back, and nothing is done.
        return inScope(c, page, async () => ({ status: 422, html: () => <CheckAndSend kept={kept} /> }), body)
      })
  }

  app.notFound(c => send(c, 404, NotFound))
  app.onError((error, c) => {
    const reference = requestIdOf(c).slice(0, 8)
    log(faultLine(error, c, pages, reference))
    return send(c, 500, () => <Fault reference={reference} />)
  })
  return app
}

/** What was asked was done: it went somewhere, or gave a file or an answer, and it must stay on the record that it did. */
const isDone = (answer: Answer): boolean => answer !== null && ('to' in answer || 'download' in answer || 'done' in answer)

const contextOf = <Deps,>(c: Request, { today, now, actor }: RequestScope<Deps>): Context => ({
  today,
  now,
  actor,
  query: name => c.req.query(name) || null,
  browser: {
    cookies: c.req.header('Cookie') ?? '',
    agent: c.req.header('User-Agent') ?? '',
    address: addressOf(c),
    search: new URL(c.req.url).search,
  },
})
