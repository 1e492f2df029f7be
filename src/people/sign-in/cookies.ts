// Cookies of signing in. Over https their names begin with __Host-: a browser then takes them from this host alone, for all of
// it, and only encrypted, so that neither a neighbouring site nor a plain-http page can plant one (session fixation).
import { isHttps, type SignInSettings } from './settings.ts'

type Where = Pick<SignInSettings, 'url'>

/** What a name begins with; better-auth's own cookies follow it with a dot. */
export const cookiePrefix = (where: Where): string => (isHttps(where) ? '__Host-putright' : 'putright')
export const sessionCookie = cookiePrefix

const attributes = (where: Where) => `Path=/; HttpOnly; SameSite=Lax${isHttps(where) ? '; Secure' : ''}`

/** Kept until the browser closes; how long it is good for is decided here, not there. */
export const setSession = (where: Where, value: string): string => `${sessionCookie(where)}=${value}; ${attributes(where)}`
export const dropCookie = (where: Where, name: string): string => `${name}=; ${attributes(where)}; Max-Age=0`

/** The Cookie header as names and values. Of two with one name the first counts, as browsers send the closer one first. */
export function cookiesIn(header: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const part of (header ?? '').split(';')) {
    const at = part.indexOf('=')
    const name = part.slice(0, at).trim()
    if (at > 0 && !found.has(name)) found.set(name, part.slice(at + 1).trim())
  }
  return found
}

/** The Cookie header after these Set-Cookie lines. */
export function cookiesAfter(header: string, set: readonly string[]): string {
  const cookies = new Map(cookiesIn(header))
  for (const line of set) {
    const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
    if (/;\s*max-age=0/i.test(line)) cookies.delete(name)
    else cookies.set(name, value)
  }
  return [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
}
