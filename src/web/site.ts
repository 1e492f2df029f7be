// Where browsers find this server, and how it tells them apart. Nothing is taken from the Host or Forwarded headers when the
// address is set: cookies, redirects and checks go by the setting.
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { randomBytes } from 'node:crypto'
import { isIP } from 'node:net'

export type Site = {
  /** 'https://putright.example.org'; null: this machine, or one address of it, for trying things out. */
  readonly url: string | null
  /** Signs form tokens. Several processes for one site share it. */
  readonly secret: string
  /** How many proxies of the landlord's own stand in front, each adding to X-Forwarded-For. */
  readonly proxies: number
}

export const trialSite = (): Site => ({ url: null, secret: randomBytes(32).toString('base64url'), proxies: 0 })

export const isSecure = ({ url }: Site): boolean => url?.startsWith('https://') ?? false
/** Over https names begin with __Host-: no neighbouring site can plant such a cookie. */
export const cookieName = (site: Site, name: string): string => `${isSecure(site) ? '__Host-' : ''}${name}`

const key = 'site'
export const atSite = (site: Site) =>
  createMiddleware(async (c, next) => {
    c.set(key, site)
    await next()
  })
export const siteOf = (c: Context): Site => c.get(key) as Site

/**
 * A name that is not ours, pointed at this machine, would make a stranger's page "same origin". Without a setting only plain
 * addresses and localhost are answered: a name can be pointed anywhere, they cannot.
 */
export function isOurHost({ url }: Site, host: string | undefined): boolean {
  if (url !== null) return true
  const name = URL.parse(`http://${host ?? ''}`)?.hostname.replace(/^\[|\]$/g, '') ?? ''
  return name === 'localhost' || isIP(name) !== 0
}

type Env = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined

/** Null in a test without a connection. X-Forwarded-For is believed only as far as our own proxies wrote it. */
export function addressOf(c: Context): string | null {
  const socket = (c.env as Env)?.incoming?.socket?.remoteAddress ?? null
  const { proxies } = siteOf(c)
  if (proxies === 0) return socket
  const told = (c.req.header('X-Forwarded-For') ?? '').split(',').map(one => one.trim())
  const address = told.at(-proxies) ?? ''
  return isIP(address) === 0 ? socket : address
}

/** One household or office: of an IPv6 address the first half. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  if (isIP(plain) !== 6) return plain
  const [head = '', tail] = plain.split('::')
  const groups = head.split(':').filter(group => group !== '')
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(group => group !== '').length
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 4).join(':')
}
