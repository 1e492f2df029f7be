// What is logged of a fault: no address, query or message, since they may name a person. The route's pattern and the stack's
// lines say where it was.
import type { Context } from 'hono'
import { patternOf } from './request-log.ts'

type Route = { readonly pattern: string }

export function faultLine(error: Error, c: Context, pages: readonly Route[], reference: string): string {
  const route = patternOf(c, pages)
  return JSON.stringify({
    level: 'fault',
    reference,
    method: c.req.method,
    route,
    error: error.name,
    stack: framesOf(error),
  })
}

const framesOf = (error: Error) =>
  (error.stack ?? '')
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .map(line => line.trim())
