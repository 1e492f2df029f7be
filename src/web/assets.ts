// The stylesheet, the script and the icon, made once when the server starts: upstream's own files with GOV.UK's font and
// pictures left out, each at an address with its content's digest, so that a browser may keep it for ever.
import type { Context as Request } from 'hono'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

export type Asset = { readonly body: Buffer<ArrayBuffer>; readonly gzipped: Buffer<ArrayBuffer>; readonly type: string }
export type Assets = {
  readonly styles: string
  readonly script: string
  readonly icon: string
  readonly find: (path: string) => Asset | null
}

const { resolve } = createRequire(import.meta.url)
const govuk = join(dirname(resolve('govuk-frontend/package.json')), 'dist/govuk')
const moj = join(dirname(resolve('@ministryofjustice/frontend/package.json')), 'moj')
const ours = join(import.meta.dirname, '../ui')

const fontStack = 'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif'

/** GDS Transport and the royal arms are licensed to GOV.UK only: no rule may ask for them. */
const withoutBranding = (css: string): string =>
  css
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/font-family:\s*"?GDS Transport"?,\s*arial,\s*sans-serif/gi, `font-family:${fontStack}`)
    .replace(/url\([^)]*govuk-crest[^)]*\)/g, 'none')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#17494d"/>' +
  '<path d="M8 17l5 5 11-12" fill="none" stroke="#fff" stroke-width="4"/></svg>'

export function loadAssets(): Assets {
  const held = new Map<string, Asset>()
  const add = (name: string, type: string, text: string): string => {
    const [stem, extension] = name.split('.')
    const body = Buffer.from(text)
    const digest = createHash('sha256').update(body).digest('hex').slice(0, 16)
    const path = `/assets/${stem}-${digest}.${extension}`
    held.set(path, { body, gzipped: gzipSync(body, { level: 9 }), type })
    return path
  }
  const picture = (address: string, name: string): string => {
    const file = join(moj, 'assets/images', name)
    return existsSync(file) ? add(name, 'image/svg+xml', readFileSync(file, 'utf8')) : address
  }
  const css = [join(govuk, 'govuk-frontend.min.css'), join(moj, 'moj-frontend.min.css'), join(ours, 'putright.css')]
    .map(file => withoutBranding(readFileSync(file, 'utf8')).replace(/^@charset "UTF-8";/, ''))
    .join('\n')
    .replace(/\/assets\/images\/([a-z-]+\.svg)/g, picture)
  const frontend = readFileSync(join(govuk, 'govuk-frontend.min.js'), 'utf8').replace(/\/\/# sourceMappingURL=.*/, '')
  const module = add('govuk-frontend.js', 'text/javascript; charset=utf-8', frontend)
  return {
    styles: add('putright.css', 'text/css; charset=utf-8', `@charset "UTF-8";${css}`),
    script: add('putright.js', 'text/javascript; charset=utf-8', `import{initAll}from'${module}';initAll()\n`),
    icon: add('icon.svg', 'image/svg+xml', icon),
    find: path => held.get(path) ?? null,
  }
}

export function sendAsset(c: Request, assets: Assets) {
  const asset = assets.find(c.req.path)
  if (asset === null) return c.notFound()
  const zipped = /\bgzip\b/.test(c.req.header('Accept-Encoding') ?? '')
  const headers = { 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' }
  return c.body(zipped ? asset.gzipped : asset.body, 200, zipped ? { ...headers, 'Content-Encoding': 'gzip' } : headers)
}
