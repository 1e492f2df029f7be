// TRACE would send a request's own headers back to whoever made the browser send it. Asked over a real connection, since
// neither fetch nor the application's own request() can ask it.
import assert from 'node:assert/strict'
import { request } from 'node:http'
import test from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { Frame } from '../ui/frame.tsx'
import { page } from '../ui/page.ts'
import { path } from '../ui/path.ts'
import { createApp } from './app.tsx'
import { loadAssets } from './assets.ts'
import { always } from './scope.ts'
import { serve } from './serve.ts'

const hello = page({
  path: path('/hello'),
  title: 'Hello',
  access: 'everyone',
  load: (deps: object) => deps,
  view: () => Frame({ title: 'Hello' }),
})
const app = createApp({ pages: [hello], assets: loadAssets(), open: always({ deps: {}, today: plainDate('2026-05-05') }) })

type Answered = { readonly status: number | undefined; readonly body: string }
const ask = (url: string, method: string): Promise<Answered> =>
  new Promise((done, failed) => {
    const asked = request(url, { method, headers: { 'X-Told': 'what only the browser knows' } }, response => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => done({ status: response.statusCode, body: Buffer.concat(parts).toString() }))
    })
    asked.on('error', failed)
    asked.end()
  })

test('TRACE is refused, on a page and where there is none, and nothing of the request comes back', async () => {
  const { url, stop } = await serve(app, { host: '127.0.0.1', port: 0 })
  assert.equal((await ask(new URL('/hello', url).href, 'GET')).status, 200)
  for (const address of ['/hello', '/nothing', '/assets/nothing.js']) {
    const { status, body } = await ask(new URL(address, url).href, 'TRACE')
    assert.ok(status !== undefined && status >= 400 && status < 500, `${address}: ${status}`)
    assert.doesNotMatch(body, /X-Told|only the browser knows/i)
  }
  await stop()
})
