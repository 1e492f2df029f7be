// A sentence that is said once, on the page after the one that did something. It passes through the browser in a cookie, so
// it says no more than what was done.
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

const cookie = 'putright-notice'

export function leaveNotice(c: Context, text: string): void {
  const secure = new URL(c.req.url).protocol === 'https:'
  setCookie(c, cookie, text, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 60, secure })
}

/** Takes it, so that it is not said again. */
export function takeNotice(c: Context): string | null {
  const text = getCookie(c, cookie)
  if (text === undefined || text === '') return null
  deleteCookie(c, cookie, { path: '/' })
  return text.slice(0, 300)
}
