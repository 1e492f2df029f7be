// What stands before every page: whose request it is, how often it may come, how large it may be, and what is told of it.
import assert from 'node:assert/strict'
import { connect } from 'node:net'
import test from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { Frame } from '../ui/frame.tsx'
import { page } from '../ui/page.ts'
import { path } from '../ui/path.ts'
import { createApp, type AppOptions } from './app.tsx'
import { loadAssets } from './assets.ts'
import { limiter } from './limits.ts'
import { always } from './scope.ts'
import { serve } from './serve.ts'
import { networkOf, trialSite } from './site.ts'

const hello = page({
  path: path('/hello/:name'),
  title: 'Hello',
  access: 'everyone',
  load: (deps: object) => deps,
  view: () => Frame({ title: 'Hello' }),
})
const assets = loadAssets()
const appWith = (more: Partial<AppOptions<object>> = {}) =>
  createApp({ pages: [hello], assets, open: always({ deps: {}, today: plainDate('2026-05-05') }), ...more })
const app = appWith()
const get = (headers: Record<string, string>, host = 'localhost:3000') => app.request(`http://${host}/hello/Maya`, { headers })

test('another site may link here, and may not take in or frame what is here', async () => {
  const cross = { 'Sec-Fetch-Site': 'cross-site' }
  assert.equal((await get({ ...cross, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' })).status, 200)
  assert.equal((await get({ ...cross, 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'image' })).status, 403)
  assert.equal((await get({ ...cross, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' })).status, 403)
  assert.equal((await get({ 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' })).status, 403)
  for (const site of ['same-origin', 'none']) assert.equal((await get({ 'Sec-Fetch-Site': site })).status, 200)
})

test('a post is taken only when the browser says that it comes from here', async () => {
  const post = async (headers: Record<string, string>, site = trialSite()) =>
    (
      await appWith({ site }).request('http://localhost:3000/hello/Maya', {
        method: 'POST',
        body: new URLSearchParams({ a: 'b' }),
        headers,
      })
    ).status
  const refused = [
    {},
    { Origin: 'null' },
    { Origin: 'https://elsewhere.example' },
    { Origin: 'http://localhost:3001' },
    { Origin: 'http://localhost:3000', 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'same-origin' },
  ]
  for (const headers of refused) assert.equal(await post(headers), 403, JSON.stringify(headers))
  for (const headers of [{ Origin: 'http://localhost:3000' }, { 'Sec-Fetch-Site': 'same-origin' }])
    assert.equal(await post(headers), 404, 'there is no form at this page, and it was looked for')
  const behindProxy = { ...trialSite(), url: 'https://putright.example' }
  assert.equal(await post({ Origin: 'https://putright.example' }, behindProxy), 404)
  assert.equal(await post({ Origin: 'http://localhost:3000' }, behindProxy), 403, 'the setting counts, not the Host header')
})

test('a name that was pointed at this machine by somebody else is not answered', async () => {
  assert.equal((await get({}, 'evil.example:3000')).status, 421)
  assert.equal((await get({ Host: 'evil.example' })).status, 421)
  for (const host of ['localhost:3000', '127.0.0.1', '192.168.1.5:8080', '[::1]:3000'])
    assert.equal((await get({}, host)).status, 200, host)
})

test('only forms are taken', async () => {
  const post = async (type: string) =>
    app.request('http://localhost:3000/hello/Maya', {
      method: 'POST',
      body: '{}',
      headers: { Origin: 'http://localhost:3000', 'Content-Type': type },
    })
  for (const type of ['application/json', 'text/plain', 'application/xml']) assert.equal((await post(type)).status, 415, type)
})

const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } })

test('one network that asks too often waits, and others do not', async () => {
  const bucket = { burst: 3, perSecond: 0.5 }
  const limited = appWith({ limits: { network: bucket, person: bucket, reports: bucket } })
  const ask = async (address: string) => limited.request('http://localhost:3000/hello/Maya', {}, from(address))
  for (const n of [1, 2, 3]) assert.equal((await ask('203.0.113.9')).status, 200, String(n))
  const fourth = await ask('203.0.113.9')
  assert.deepEqual([fourth.status, fourth.headers.get('Retry-After')], [429, '2'])
  assert.equal((await ask('203.0.113.10')).status, 200)
})

test('one person who asks too often waits, whatever network they ask from', async () => {
  const bucket = { burst: 2, perSecond: 0.5 }
  const limits = { network: { burst: 100, perSecond: 1 }, person: bucket, reports: bucket }
  const limited = appWith({ limits, whoIsIt: async () => 'josie' })
  const statuses = []
  for (const n of [1, 2, 3])
    statuses.push((await limited.request('http://localhost:3000/hello/Maya', {}, from(`203.0.113.${n}`))).status)
  assert.deepEqual(statuses, [200, 200, 429])
})

test('a wait ends when it is over, and memory does not grow with made-up names', () => {
  let now = 0
  const bucket = { burst: 2, perSecond: 1 }
  const { wait } = limiter({ network: bucket, person: bucket, reports: bucket }, () => new Date(now))
  assert.deepEqual([wait('network', 'a'), wait('network', 'a'), wait('network', 'a')], [0, 0, 1])
  now += 1000
  assert.equal(wait('network', 'a'), 0)
  for (let n = 0; n < 60_000; n++) wait('network', `made up ${n}`)
  assert.equal(wait('network', 'a'), 0)
})

test('an address is believed as far as our own proxies wrote it', async () => {
  const bucket = { burst: 1, perSecond: 0.1 }
  const limits = { network: bucket, person: bucket, reports: bucket }
  const ask = (app: ReturnType<typeof appWith>, forwarded: string) =>
    app.request('http://localhost:3000/hello/Maya', { headers: { 'X-Forwarded-For': forwarded } }, from('10.0.0.1'))
  const direct = appWith({ limits })
  assert.equal((await ask(direct, '198.51.100.1')).status, 200)
  assert.equal((await ask(direct, '198.51.100.2')).status, 429, 'without a proxy the header is not believed')
  const behind = appWith({ limits, site: { ...trialSite(), proxies: 1 } })
  assert.equal((await ask(behind, '6.6.6.6, 198.51.100.1')).status, 200)
  assert.equal((await ask(behind, '7.7.7.7, 198.51.100.1')).status, 429, 'what the sender put before it is not believed')
  assert.equal((await ask(behind, '6.6.6.6, 198.51.100.2')).status, 200)
})

test('a household has one network, of either kind of address', () => {
  assert.equal(networkOf('192.0.2.7'), '192.0.2.7')
  assert.equal(networkOf('::ffff:192.0.2.7'), '192.0.2.7')
  assert.equal(networkOf('2001:db8:1:2:3:4:5:6'), '2001:db8:1:2')
  assert.equal(networkOf('2001:db8:1:2::9'), '2001:db8:1:2')
  assert.equal(networkOf('::1'), '0:0:0:0')
})

test('one line is written of each request, without a word that may name anyone', async () => {
  const lines: string[] = []
  const told = appWith({ requests: line => lines.push(line) })
  const response = await told.request('http://localhost:3000/hello/Maya?for=Seun', {
    headers: { Cookie: 'putright=secret', 'User-Agent': 'Mozilla' },
  })
  await told.request('http://localhost:3000/nowhere/Maya')
  const [line = '{}', other = '{}'] = lines
  const { ms, requestId, ...rest } = JSON.parse(line) as { ms: number; requestId: string }
  assert.deepEqual(rest, { level: 'request', method: 'GET', route: '/hello/:name', status: 200 })
  assert.ok(ms >= 0 && requestId === response.headers.get('X-Request-Id'))
  assert.equal((JSON.parse(other) as { route: string | null }).route, null)
  assert.doesNotMatch(lines.join('\n'), /Maya|Seun|secret|Mozilla/)
})

test('a browser’s report of refused content is taken down without an address of ours', async () => {
  const lines: string[] = []
  const told = appWith({ log: line => lines.push(line) })
  const report = async (body: unknown, type = 'application/csp-report') =>
    (
      await told.request('http://localhost:3000/csp-reports', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'Content-Type': type },
      })
    ).status
  const page = 'http://localhost:3000/cases/42?for=Seun'
  assert.equal(
    await report({
      'csp-report': {
        'document-uri': page,
        'effective-directive': 'script-src',
        'blocked-uri': 'https://evil.example/a?Seun',
        'script-sample': 'Seun',
      },
    }),
    204,
  )
  assert.equal(
    await report(
      [{ type: 'csp-violation', url: page, body: { effectiveDirective: 'style-src-elem', blockedURL: 'inline' } }],
      'application/reports+json',
    ),
    204,
  )
  assert.deepEqual(
    lines.map(line => JSON.parse(line) as object),
    [
      { level: 'csp', directive: 'script-src', blocked: 'https://evil.example' },
      { level: 'csp', directive: 'style-src-elem', blocked: 'inline' },
    ],
  )
  assert.equal(await report('x'.repeat(20_000)), 413)
  assert.equal(await report({}, 'text/html'), 415)
  for (const odd of [null, 7, [], [null, 'a'], { 'csp-report': { 'effective-directive': 'a\nb', 'blocked-uri': {} } }])
    assert.equal(await report(odd), 204)
  assert.doesNotMatch(lines.join('\n'), /Seun|cases|\\n/)
})

test('somebody who sends a request a byte at a time is let go', { timeout: 60_000 }, async () => {
  const { url, stop } = await serve(app, { host: '127.0.0.1', port: 0 })
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  const began = performance.now()
  socket.write('GET /hello/Maya HTTP/1.1\r\nHost: localhost\r\n')
  const drip = setInterval(() => socket.write('X'), 500)
  socket.on('error', () => {})
  await new Promise<void>(done => socket.on('close', () => done()))
  clearInterval(drip)
  assert.ok(performance.now() - began < 45_000)
  await stop()
})
