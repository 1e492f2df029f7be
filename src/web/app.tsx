// The one place that knows HTTP: pages (values in a list) become routes, and their answers become responses.
import { Hono, type Context as Request } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { compress } from 'hono/compress'
import { csrf } from 'hono/csrf'
import { randomUUID } from 'node:crypto'
import type { PlainDate } from '../kernel/plain-date.ts'
import { formTokenField } from '../ui/forms.tsx'
import { htmlString, type Html } from '../ui/html.ts'
import type { Answer, Context, Page } from '../ui/page.ts'
import { PageRequestContext } from '../ui/request.ts'
import type { Assets } from './assets.ts'
import { Fault, FormExpired, NotFound, TooLarge } from './error-pages.tsx'
import { formToken, tokenMatches } from './form-token.ts'
import { security, strictTransport } from './security.ts'

export type AppOptions<Deps> = {
  readonly pages: readonly Page<Deps>[]
  readonly deps: Deps
  readonly assets: Assets
  readonly today: () => PlainDate
  /** One line of JSON for each fault; to standard error unless told otherwise. */
  readonly log?: (line: string) => void
}

type Status = 200 | 403 | 404 | 409 | 413 | 422 | 500

/** 5 MB for what is given, and a little for the form around it. */
const mostBytes = 5 * 1024 * 1024 + 64 * 1024

export function createApp<Deps>({
  pages,
  deps,
  assets,
  today,
  log = line => process.stderr.write(`${line}\n`),
}: AppOptions<Deps>): Hono {
  const app = new Hono()

  /** Rendering is put off until the request's context is in place, so the view is called inside it. */
  const send = (c: Request, status: Status, view: () => Html) => {
    const { styles, script, icon } = assets
    const request = { path: c.req.path, nonce: c.get('secureHeadersNonce') ?? '', formToken: formToken(c), styles, script, icon }
    const View = () => view()
    c.header('Cache-Control', 'no-store')
    return c.html(
      htmlString(
        <PageRequestContext.Provider value={request}>
          <View />
        </PageRequestContext.Provider>,
      ),
      status,
    )
  }
  const answer = (c: Request, given: Answer) => {
    if (given === null) return send(c, 404, NotFound)
    return 'to' in given ? c.redirect(given.to, 303) : send(c, given.status, given.html)
  }
  const contextOf = (c: Request): Context => ({ today: today(), query: name => c.req.query(name) || null })

  app.use(security, strictTransport)
  app.get('/assets/:name', c => sendAsset(c, assets))
  app.use(compress())
  app.get('/health', c => c.json({ ok: true }))
  app.use(csrf(), bodyLimit({ maxSize: mostBytes, onError: c => send(c, 413, () => <TooLarge limit="5 MB" />) }))

  for (const page of pages) {
    app.get(page.pattern, async c => answer(c, await page.show(deps, c.req.param(), contextOf(c))))
    const submit = page.submit
    if (submit)
      app.post(page.pattern, async c => {
        const body = await c.req.parseBody({ all: true })
        if (!tokenMatches(c, body[formTokenField])) return send(c, 403, FormExpired)
        return answer(c, await submit(deps, c.req.param(), contextOf(c), body))
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

function sendAsset(c: Request, assets: Assets) {
  const asset = assets.find(c.req.path)
  if (asset === null) return c.notFound()
  const zipped = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
  const headers = { 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' }
  return c.body(zipped ? asset.gzipped : asset.body, 200, zipped ? { ...headers, 'Content-Encoding': 'gzip' } : headers)
}

/** No address, query or message: they may name a person. The route's pattern and the stack's lines say where it was. */
function faultLine<Deps>(error: Error, c: Request, pages: readonly Page<Deps>[], reference: string): string {
  const route = c.req.matchedRoutes.map(matched => matched.path).findLast(path => pages.some(page => page.pattern === path))
  return JSON.stringify({
    level: 'fault',
    reference,
    method: c.req.method,
    route: route ?? null,
    error: error.name,
    stack: framesOf(error),
  })
}

const framesOf = (error: Error) =>
  (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .map(line => line.trim())
