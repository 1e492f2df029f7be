// Every page in the list, in process: what each answer says to the browser, whoever asks, and that nothing of a page is shown
// to somebody who is not signed in and must be.
import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from './kernel/plain-date.ts'
import { happened } from './ledger/new-fact.ts'
import { fixedDeps } from './application.ts'
import { allPages } from './pages.ts'
import { signerNumbered } from './ledger/ledger.testing.ts'
import { signInFor, theApplication } from './record/application.testing.ts'
import { now, someWorld, workerOf } from './record/world.testing.ts'

const world = await someWorld()
await world.hasCase({
  facts: [happened('contact made', plainDate('2026-05-05'), { channel: 'telephone', content: 'We talked.' })],
})
const demonstration = { isBusy: () => false, reset: () => {}, now: async () => now }
const { app, as } = theApplication(world, { demonstration })
const signIn = signInFor(world)
const examples = await world.as('system', async db => {
  const found: { readonly page: (typeof allPages)[number]; readonly address: string }[] = []
  for (const page of allPages)
    for (const address of (
      await page.examples({ ...fixedDeps('thistlecombe'), db, signIn, signer: signerNumbered(1), demonstration })
    ).slice(0, 1))
      found.push({ page, address })
  return found
})

const expected: Readonly<Record<string, RegExp>> = {
  'Content-Security-Policy':
    /^default-src 'self'.*object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'.*report-uri \/csp-reports/,
  'Reporting-Endpoints': /^csp="\/csp-reports"$/,
  'Cross-Origin-Opener-Policy': /^same-origin$/,
  'Cross-Origin-Resource-Policy': /^same-origin$/,
  'X-Content-Type-Options': /^nosniff$/,
  'X-Frame-Options': /^DENY$/,
  'Referrer-Policy': /^same-origin$/,
  'Permissions-Policy': /camera=\(\).*geolocation=\(\)/,
  'Cache-Control': /^no-store$/,
  'X-Robots-Tag': /noindex/,
  'X-Request-Id': /^[0-9a-f-]{36}$/,
}

const check = (headers: Headers, where: string) => {
  for (const [name, pattern] of Object.entries(expected)) assert.match(headers.get(name) ?? '', pattern, `${name} of ${where}`)
  assert.equal(headers.get('X-Powered-By'), null)
  assert.equal(headers.get('Server'), null)
  assert.equal(headers.get('Access-Control-Allow-Origin'), null)
  for (const cookie of headers.getSetCookie())
    assert.match(cookie, /Path=\/; HttpOnly; SameSite=Lax|HttpOnly.*SameSite=Lax/, where)
}

test('every page says the same strict things to a browser, as whoever may open it', async () => {
  for (const { page, address } of examples) {
    const seen = await as(workerOf(page.access)).get(address)
    assert.ok([200, 303].includes(seen.status), `${address}: ${seen.status}`)
    check(seen.headers, address)
  }
})

test('so does every page to somebody who is not signed in, who is led to sign in and no further', async () => {
  for (const { page, address } of examples) {
    const seen = await as(null).get(address)
    check(seen.headers, address)
    if (page.access !== 'everyone') {
      assert.equal(seen.status, 303, address)
      assert.match(seen.location ?? '', /^\/sign-in\?to=/)
      assert.equal(seen.html, '')
    }
  }
})

test('no page takes a form from another site, whoever is signed in', async () => {
  for (const { page, address } of examples.filter(one => one.page.submit !== null)) {
    const person = workerOf(page.access)
    const response = await app.request(`http://localhost:3000${address}`, {
      method: 'POST',
      body: new URLSearchParams({ anything: 'planted' }),
      headers: {
        Origin: 'https://elsewhere.example',
        'Sec-Fetch-Site': 'cross-site',
        ...(person && { 'x-test-person': person.id }),
      },
    })
    assert.equal(response.status, 403, address)
    check(response.headers, address)
    assert.doesNotMatch(await response.text(), /planted/)
  }
})

test('what is not there, and what goes wrong, is as strict', async () => {
  for (const address of [
    '/nowhere',
    '/cases/00000000-0000-4000-8000-000000000000',
    '/assets/nothing.js',
    '/health',
    '/robots.txt',
  ])
    check((await as(null).get(address)).headers, address)
})

test('no page answers to a method it does not have', async () => {
  for (const { address } of examples)
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await app.request(`http://localhost:3000${address}`, {
        method,
        headers: { Origin: 'http://localhost:3000' },
      })
      assert.equal(response.status, 404, `${method} ${address}`)
    }
})
