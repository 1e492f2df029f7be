// Against forged posts, twice over: the browser must say that the post comes from our own pages (hono/csrf), and the form
// must carry the token that is in the cookie, which another site can neither read nor set.
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { randomBytes, timingSafeEqual } from 'node:crypto'

const cookie = 'putright-form'

/** The token of this browser, made on its first visit. A browser that has none yet gets one with this answer. */
export function formToken(c: Context): string {
  const known = getCookie(c, cookie)
  if (known !== undefined && /^[A-Za-z0-9_-]{32}$/.test(known)) return known
  const token = randomBytes(24).toString('base64url')
  setCookie(c, cookie, token, { path: '/', httpOnly: true, sameSite: 'Strict', secure: new URL(c.req.url).protocol === 'https:' })
  return token
}

export function tokenMatches(c: Context, submitted: unknown): boolean {
  const known = Buffer.from(getCookie(c, cookie) ?? '')
  const given = Buffer.from(typeof submitted === 'string' ? submitted : '')
  return known.length > 0 && known.length === given.length && timingSafeEqual(known, given)
}
