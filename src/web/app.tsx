// The one place that knows HTTP: pages (values in a list) become routes, and their answers become responses.
import { Hono, type Context as Request } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { randomUUID } from 'node:crypto'
import { formKeyField, formTokenField } from '../ui/forms.tsx'
import type { Answer, Context, Page } from '../ui/page.ts'
import { paths } from '../ui/paths.ts'
import type { Body } from '../ui/form-state.ts'
import { respond, sender, type MayOpen } from './answers.tsx'
import type { Assets } from './assets.ts'
import { AlreadySent, Fault, FormExpired, NoAccess, NotFound, TooLarge } from './error-pages.tsx'
import { faultLine } from './fault-line.ts'
import { tokenMatches } from './form-token.ts'
import { digestOf, NothingKept, type FormsDone, type OpenScope, type RequestScope } from './scope.ts'
import { security, strictTransport } from './security.ts'

export type AppOptions<Deps> = {
  readonly pages: readonly Page<Deps>[]
  readonly assets: Assets
  readonly open: OpenScope<Deps>
  /** Who is signed in; nobody, unless told how to find out. */
  readonly whoIsIt?: (c: Request) => Promise<string | null>
  /** Which roles open which pages; unless told, all that needs no signing in. */
  readonly mayOpen?: MayOpen
  /** Routes that are not pages, such as the way back from single sign-on. */
  readonly also?: (app: Hono) => void
  /** What to answer when somebody who is not signed in sends a form: it must not lose what was typed. */
  readonly signedOut?: (c: Request, body: Body) => Response | Promise<Response>
  readonly health?: () => Promise<{ readonly ok: boolean }>
  /** One line of JSON for each fault; to standard error unless told otherwise. */
  readonly log?: (line: string) => void
}

/** 5 MB for what is given, and a little for the form around it. */
const mostBytes = 5 * 1024 * 1024 + 64 * 1024

const toStandardError = (line: string) => void process.stderr.write(`${line}\n`)

export function createApp<Deps>(options: AppOptions<Deps>): Hono {
  const { pages, assets, open, whoIsIt = async () => null, log = toStandardError } = options
  const mayOpen: MayOpen = options.mayOpen ?? ((actor, access) => access === 'everyone' || actor !== null)
  const app = new Hono()
  const send = sender(assets, mayOpen)

  app.use(security, strictTransport)
  app.get('/assets/:name', c => sendAsset(c, assets))
  app.use(compress())
  app.get('/health', async c => {
    const health = await (options.health?.() ?? { ok: true })
    return c.json(health, health.ok ? 200 : 503)
  })
  app.use(csrf(), bodyLimit({ maxSize: mostBytes, onError: c => send(c, 413, () => <TooLarge limit="5 MB" />) }))
  options.also?.(app)

  /** In one scope: may they open it, the work, and the answer. What a refused form did is not kept. */
  const inScope = async (
    c: Request,
    page: Page<Deps>,
    work: (scope: RequestScope<Deps>) => Promise<Answer>,
    body: Body | null,
  ) => {
    const staffId = await whoIsIt(c)
    const done = await open(staffId, async scope => {
      const viewer = { actor: scope.actor, demonstration: scope.demonstration, today: scope.today }
      if (page.access !== 'everyone' && scope.actor === null) return { viewer, turnedAway: 'signed out' as const }
      if (!mayOpen(scope.actor, page.access)) return { viewer, turnedAway: 'no access' as const }
      const answer = await work(scope)
      if (body !== null && (answer === null || !('to' in answer))) throw new NothingKept({ viewer, answer })
      return { viewer, answer }
    }).catch((error: unknown) => {
      if (error instanceof NothingKept) return error.answer as { viewer: Parameters<typeof respond>[3]; answer: Answer }
      throw error
    })
    if ('answer' in done) return respond(c, send, done.answer, done.viewer)
    if (done.turnedAway === 'no access') return send(c, 403, NoAccess, done.viewer)
    if (body !== null && options.signedOut) return options.signedOut(c, body)
    return c.redirect(paths.signIn(c.req.method === 'GET' ? { to: c.req.path } : {}), 303)
  }

  for (const page of pages) {
    app.get(page.pattern, c => inScope(c, page, scope => page.show(scope.deps, c.req.param(), contextOf(c, scope)), null))
    const submit = page.submit
    if (submit)
      app.post(page.pattern, async c => {
        const body: Body = await c.req.parseBody({ all: true })
        if (!tokenMatches(c, body[formTokenField])) return send(c, 403, FormExpired)
        const act = (scope: RequestScope<Deps>) => submit(scope.deps, c.req.param(), contextOf(c, scope), body)
        return inScope(c, page, scope => once(scope.formsDone, c.req.path, body, () => act(scope)), body)
      })
  }

  app.notFound(c => send(c, 404, NotFound))
  app.onError((error, c) => {
    if ('getResponse' in error && error.getResponse().status === 403) return send(c, 403, FormExpired)
    const reference = randomUUID().slice(0, 8)
    log(faultLine(error, c, pages, reference))
    return send(c, 500, () => <Fault reference={reference} />)
  })
  return app
}

const contextOf = <Deps,>(c: Request, { today, now, actor }: RequestScope<Deps>): Context => ({
  today,
  now,
  actor,
  query: name => c.req.query(name) || null,
})

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The same form sent twice (a double press, the back button, a retry after a lost answer) does what it did once. */
async function once(formsDone: FormsDone | null, path: string, body: Body, act: () => Promise<Answer>): Promise<Answer> {
  const key = body[formKeyField]
  if (formsDone === null || typeof key !== 'string' || !uuid.test(key)) return act()
  const digest = digestOf({ ...body, ' path': path }, [formTokenField, formKeyField])
  const found = await formsDone.find(key, digest)
  if (found === 'other') return { status: 409, html: () => <AlreadySent /> }
  if (found !== null) return found
  const answer = await act()
  if (answer !== null && 'to' in answer) await formsDone.keep(key, digest, answer)
  return answer
}

function sendAsset(c: Request, assets: Assets) {
  const asset = assets.find(c.req.path)
  if (asset === null) return c.notFound()
  const zipped = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
  const headers = { 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' }
  return c.body(zipped ? asset.gzipped : asset.body, 200, zipped ? { ...headers, 'Content-Encoding': 'gzip' } : headers)
}
