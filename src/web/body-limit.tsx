// How much one request may bring: 5 MB where a file may be among it, 1 MB of typed text otherwise, and no other kind of body.
import type { MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { bodyLimit } from 'hono/body-limit'
import type { Send } from './answers.tsx'
import { NotAForm, TooLarge } from './error-pages.tsx'

const megabyte = 1024 * 1024
/** And a little for the form around it. */
const around = 64 * 1024

export function limitBody(send: Send): MiddlewareHandler {
  const upTo = (megabytes: number) =>
    bodyLimit({
      maxSize: megabytes * megabyte + around,
      onError: c => send(c, 413, () => <TooLarge limit={`${megabytes} MB`} />),
    })
  const [file, text] = [upTo(5), upTo(1)]
  return createMiddleware(async (c, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)) return next()
    const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    if (type === 'multipart/form-data') return file(c, next)
    if (type === 'application/x-www-form-urlencoded' || type === '') return text(c, next)
    return send(c, 415, NotAForm)
  })
}
