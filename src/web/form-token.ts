// Against forged posts, twice over: the browser must say that the post comes from our own pages (same-origin.ts), and the form
// must carry a token that is made from two cookies, one of this browser and one of this session, with a key that stays here.
// A token from before signing in, from another session or from another browser is not good any more.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { sessionCookie } from '../people/sign-in/cookies.ts'
import { cookieName, isSecure, siteOf } from './site.ts'

const cookie = 'putright-form'
const made = 'form-browser'

/** The token of this browser and session. A browser that is not known yet becomes so with this answer. */
export const formToken = (c: Context): string => tokenFor(c, browserOf(c) ?? newBrowser(c))

export function tokenMatches(c: Context, submitted: unknown): boolean {
  const browser = browserOf(c)
  if (browser === null || typeof submitted !== 'string') return false
  const [known, given] = [Buffer.from(tokenFor(c, browser)), Buffer.from(submitted)]
  return known.length === given.length && timingSafeEqual(known, given)
}

function browserOf(c: Context): string | null {
  const known = getCookie(c, cookieName(siteOf(c), cookie))
  return known !== undefined && /^[A-Za-z0-9_-]{32}$/.test(known) ? known : null
}

/** Once an answer: a page may hold several forms. */
function newBrowser(c: Context): string {
  const before = c.get(made) as string | undefined
  if (before !== undefined) return before
  const browser = randomBytes(24).toString('base64url')
  const site = siteOf(c)
  c.set(made, browser)
  setCookie(c, cookieName(site, cookie), browser, { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure(site) })
  return browser
}

function tokenFor(c: Context, browser: string): string {
  const site = siteOf(c)
  const session = getCookie(c, sessionCookie({ url: site.url ?? '' })) ?? ''
  return createHmac('sha256', site.secret).update(`form ${browser} ${session}`).digest('base64url')
}
