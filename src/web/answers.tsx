// From an answer to a response: renders with the request's context in place, says notices, and keeps what a form did.
import type { Context as Request } from 'hono'
import { randomUUID } from 'node:crypto'
import { htmlString, type Html } from '../ui/html.ts'
import type { Access, Answer } from '../ui/page.ts'
import { PageRequestContext } from '../ui/request.ts'
import type { Actor } from '../people/actor.ts'
import type { Assets } from './assets.ts'
import { NotFound } from './error-pages.tsx'
import type { PlainDate } from '../kernel/plain-date.ts'
import { formToken } from './form-token.ts'
import { leaveNotice, takeNotice } from './notice.ts'

export type Status = 200 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 500

/** Who the page is shown to, as far as its frame must know. */
export type Viewer = { readonly actor: Actor | null; readonly demonstration: boolean; readonly today: PlainDate | null }

export type Send = (c: Request, status: Status, view: () => Html, viewer?: Viewer) => Response | Promise<Response>

export const nobody: Viewer = { actor: null, demonstration: false, today: null }

export type MayOpen = (actor: Actor | null, access: Access) => boolean

/** Rendering is put off until the request's context is in place, so the view is called inside it. */
export const sender =
  (assets: Assets, mayOpen: MayOpen, patterns: ReadonlySet<string>): Send =>
  (c, status, view, viewer = nobody) => {
    const { styles, script, icon } = assets
    const request = {
      path: c.req.path,
      nonce: c.get('secureHeadersNonce') ?? '',
      formToken: formToken(c),
      formKey: randomUUID(),
      notice: status === 200 ? takeNotice(c) : null,
      actor: viewer.actor,
      demonstration: viewer.demonstration,
      today: viewer.today,
      opens: (access: Access) => mayOpen(viewer.actor, access),
      hasPage: (pattern: string) => patterns.has(pattern),
      styles,
      script,
      icon,
    }
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

export function respond(c: Request, send: Send, given: Answer, viewer: Viewer): Response | Promise<Response> {
  if (given === null) return send(c, 404, NotFound, viewer)
  if ('download' in given) return download(c, given)
  for (const [name, value] of given.headers ?? []) c.header(name, value, { append: true })
  if (!('to' in given)) return send(c, given.status, given.html, viewer)
  if (given.notice !== undefined) leaveNotice(c, given.notice)
  return c.redirect(given.to, 303)
}

/** The name is of our own making and plain ASCII; nothing is ever shown inline. */
function download(
  c: Request,
  given: { readonly download: string | Uint8Array<ArrayBuffer>; readonly type: string; readonly name: string },
) {
  return c.body(given.download, 200, {
    'Content-Type': given.type,
    'Content-Disposition': `attachment; filename="${given.name.replace(/[^A-Za-z0-9._-]/g, '-')}"`,
    'Cache-Control': 'no-store',
  })
}
