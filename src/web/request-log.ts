// One line of JSON for each request: the method, the pattern of the page, the status, how long it took and an id that the
// answer carries too. Never the address that was asked for, a query, a name, a cookie or where it came from.
import { createMiddleware } from 'hono/factory'
import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'

type Route = { readonly pattern: string }

export const requestIdOf = (c: Context): string => (c.get('requestId') as string | undefined) ?? ''

/** The pattern of the page that answered; null for anything else. */
export const patternOf = (c: Context, pages: readonly Route[]): string | null =>
  c.req.matchedRoutes.map(matched => matched.path).findLast(path => pages.some(page => page.pattern === path)) ?? null

export const requestLog = (pages: readonly Route[], write: ((line: string) => void) | undefined) =>
  createMiddleware(async (c, next) => {
    const requestId = randomUUID()
    const began = performance.now()
    c.set('requestId', requestId)
    await next()
    c.header('X-Request-Id', requestId)
    if (write === undefined) return
    const ms = Math.round(performance.now() - began)
    const route = patternOf(c, pages)
    write(JSON.stringify({ level: 'request', method: c.req.method, route, status: c.res.status, ms, requestId }))
  })
