// A sentence that is said once, on the page after the one that did something. It passes through the browser in a cookie, so
// it says no more than what was done.
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { cookieName, isSecure, siteOf } from './site.ts'

const cookie = 'putright-notice'

export function leaveNotice(c: Context, text: string): void {
  const site = siteOf(c)
  const secure = isSecure(site)
  setCookie(c, cookieName(site, cookie), text, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60, secure })
}

/** Takes it, so that it is not said again. */
export function takeNotice(c: Context): string | null {
  const name = cookieName(siteOf(c), cookie)
  const text = getCookie(c, name)
  if (text === undefined || text === '') return null
  deleteCookie(c, name, { path: '/', secure: isSecure(siteOf(c)) })
  return text.slice(0, 300)
}
