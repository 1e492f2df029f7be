// What browsers tell of content they refused to load: a sign of a mistake of ours, or of something planted. Logged is which
// rule it was and the origin of what was refused; never an address of ours or a sample, which may name somebody.
import type { Context } from 'hono'
import type { Limiter } from './limits.ts'
import { addressOf, networkOf } from './site.ts'

const mostBytes = 16 * 1024
const types = ['application/csp-report', 'application/reports+json', 'application/json']
const directives = /^[a-z-]{1,40}$/

export async function takeReport(c: Context, limits: Limiter, log: (line: string) => void): Promise<Response> {
  const address = addressOf(c)
  if (address !== null && limits.wait('reports', networkOf(address)) > 0) return c.body(null, 429)
  const type = (c.req.header('Content-Type') ?? '').split(';')[0]?.trim() ?? ''
  if (!types.includes(type)) return c.body(null, 415)
  const text = await c.req.text()
  if (text.length > mostBytes) return c.body(null, 413)
  for (const line of linesOf(text)) log(line)
  return c.body(null, 204)
}

type Fields = { readonly [field: string]: unknown }
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Two shapes: the older `report-uri` one, and a list from the Reporting API. At most ten of what one request brings. */
function linesOf(text: string): readonly string[] {
  const parsed = parse(text)
  const bodies = Array.isArray(parsed)
    ? parsed.map(one => (isFields(one) ? one.body : null))
    : [isFields(parsed) ? (parsed['csp-report'] ?? null) : null]
  return bodies.filter(isFields).slice(0, 10).map(lineOf)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function lineOf(body: Fields): string {
  const directive = body['effective-directive'] ?? body.effectiveDirective ?? body['violated-directive']
  return JSON.stringify({
    level: 'csp',
    directive: typeof directive === 'string' && directives.test(directive) ? directive : 'unknown',
    blocked: originOf(body['blocked-uri'] ?? body.blockedURL),
  })
}

/** 'inline', 'eval' and their like are words of the standard; of an address only scheme and host are kept. */
function originOf(blocked: unknown): string {
  if (typeof blocked !== 'string') return 'unknown'
  if (/^(inline|eval|wasm-eval|self|data|blob)$/.test(blocked)) return blocked
  const url = URL.parse(blocked)
  return url === null ? 'unknown' : `${url.protocol}//${url.hostname}`.slice(0, 200)
}
