// Whose page sent this request, as the browser itself says: Sec-Fetch-Site and Origin, which no page can forge. Another site's
// page may lead here (a link), and may neither post here nor take in what is here (an image, a frame, a script).
import type { Context } from 'hono'
import { siteOf } from './site.ts'

export type Sender = 'ours' | 'a link' | 'somebody else'

const changesNothing = (method: string) => ['GET', 'HEAD', 'OPTIONS'].includes(method)
const framed = ['iframe', 'frame', 'embed', 'object']

export function senderOf(c: Context): Sender {
  const site = c.req.header('Sec-Fetch-Site')
  if (changesNothing(c.req.method)) {
    if (site === undefined || site === 'same-origin' || site === 'none') return 'ours'
    const isLink = c.req.header('Sec-Fetch-Mode') === 'navigate' && !framed.includes(c.req.header('Sec-Fetch-Dest') ?? '')
    return isLink ? 'a link' : 'somebody else'
  }
  const origin = c.req.header('Origin')
  if (site === undefined && origin === undefined) return 'somebody else'
  if (site !== undefined && site !== 'same-origin') return 'somebody else'
  if (origin !== undefined && !isOurs(c, origin)) return 'somebody else'
  return 'ours'
}

function isOurs(c: Context, origin: string): boolean {
  const { url } = siteOf(c)
  if (url !== null) return origin === url
  const host = URL.parse(origin)?.host
  return host !== undefined && host !== '' && [c.req.header('Host'), new URL(c.req.url).host].includes(host)
}
