// Signing in through the pages, in the whole application: what a browser is sent, and what it must send.
import assert from 'node:assert/strict'
import test from 'node:test'
import { parse } from 'node-html-parser'
import { application } from '../../application.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { Instant } from '../../kernel/instant.ts'
import { signerNumbered } from '../../ledger/ledger.testing.ts'
import { trialSite } from '../../web/site.ts'
import { visit } from '../../web/testing.ts'
import { appCode, goodPassword, signInWorld } from './world.testing.ts'

const today = plainDate('2026-05-05')
const now = '2026-05-05T09:42:00.000Z' as Instant
const secret = 'a secret for tests: 0123456789abcdef'
const world = await signInWorld()
const appFor = (from: typeof world, url: string | null = null) =>
  application({
    pool: from.database.app,
    landlord: 'thistlecombe',
    clock: async () => ({ today, now }),
    demonstration: null,
    signIn: from.signIn,
    signer: signerNumbered(1),
    site: { ...trialSite(), url, secret },
    log: () => {},
  })
const app = appFor(world)

test('somebody signs in with a password and a code, goes on to the page they wanted, and signs out', async () => {
  const officer = await world.established()
  const browser = visit(app)
  const wanted = await browser.get('/your-sign-in')
  assert.equal(wanted.location, '/sign-in?to=%2Fyour-sign-in')
  const password = await browser.post('/sign-in?to=%2Fyour-sign-in', {
    email: officer.email,
    password: goodPassword,
    to: '/your-sign-in',
  })
  assert.equal(password.location, '/sign-in/second-factor?to=%2Fyour-sign-in')
  const code = await browser.post('/sign-in/second-factor', { code: appCode(officer.secret), to: '/your-sign-in' })
  assert.deepEqual([code.status, code.location], [303, '/your-sign-in'])
  const mine = await browser.get('/your-sign-in')
  assert.match(mine.text, /This browser/)
  assert.match(mine.text, /password and code/)
  assert.ok(mine.document.querySelector('form[action="/sign-out"]'), 'the way out is on every page')
  const out = await browser.post('/sign-out', {})
  assert.equal(out.headers.get('Clear-Site-Data'), '"cache", "storage"')
  assert.equal((await browser.get('/your-sign-in')).status, 303)
})

test('a wrong password and an unknown address look the same, and neither comes back in the page', async () => {
  const officer = await world.established()
  const say = async (email: string) => {
    const seen = await visit(app).post('/sign-in', { email, password: 'not the password' })
    assert.equal(seen.status, 422)
    assert.doesNotMatch(seen.html, /not the password/)
    return seen.html
      .replaceAll(email, 'EMAIL')
      .replace(/nonce="[^"]*"/g, '')
      .replace(/value="[A-Za-z0-9_-]{36,43}"/g, '')
  }
  assert.equal(await say(officer.email), await say('nobody.here@thistlecombe.example'))
})

test('too many tries are said to be too many', async () => {
  const browser = visit(app)
  for (let n = 0; n < 10; n++) await browser.post('/sign-in', { email: 'guess@thistlecombe.example', password: String(n) })
  const seen = await browser.post('/sign-in', { email: 'guess@thistlecombe.example', password: 'x' })
  assert.equal(seen.status, 429)
  assert.match(seen.text, /Wait 15 minutes/)
})

test('fields say what they are to password managers, and hide what is typed', async () => {
  const { document } = await visit(app).get('/sign-in')
  const field = (name: string, attribute: string) => document.querySelector(`#${name}`)?.getAttribute(attribute)
  assert.deepEqual([field('email', 'autocomplete'), field('email', 'type')], ['username', 'email'])
  assert.deepEqual([field('password', 'autocomplete'), field('password', 'type')], ['current-password', 'password'])
  assert.equal(field('password', 'onpaste'), undefined)
})

test('over https every cookie is this host’s own, and goes nowhere unencrypted', async () => {
  const secure = await signInWorld({ url: 'https://putright.example', secret })
  const officer = await secure.newcomer()
  const secured = appFor(secure, 'https://putright.example')
  const code = await secure.signIn.invite(officer.staffId)
  const page = await secured.request(`http://localhost:3000/sign-in/first-password?code=${code}`)
  const [browser = ''] = page.headers.getSetCookie()
  const token =
    parse(await page.text())
      .querySelector('input[name="form-token"]')
      ?.getAttribute('value') ?? ''
  const posted = await secured.request('http://localhost:3000/sign-in/first-password', {
    method: 'POST',
    headers: { Origin: 'https://putright.example', Cookie: browser.split(';')[0] ?? '' },
    body: new URLSearchParams({ 'form-token': token, code, password: goodPassword, again: goodPassword }),
  })
  assert.equal(posted.headers.get('Location'), '/sign-in/second-factor/set-up')
  const cookies = [browser, ...posted.headers.getSetCookie()]
  assert.ok(cookies.length > 1)
  for (const cookie of cookies) {
    assert.match(cookie, /^__Host-putright/)
    assert.match(cookie, /; Secure/)
    assert.match(cookie, /; HttpOnly/)
    assert.match(cookie, /Path=\//)
    assert.doesNotMatch(cookie, /Domain/i)
  }
})

test('a password is changed by giving the one in use, and other browsers are signed out', async () => {
  const officer = await world.established()
  const here = visit(app)
  await here.post('/sign-in', { email: officer.email, password: goodPassword })
  await here.post('/sign-in/second-factor', { code: appCode(officer.secret) })
  const there = visit(app)
  await there.post('/sign-in', { email: officer.email, password: goodPassword })
  await there.post('/sign-in/second-factor', { code: officer.recoveryCodes[0] ?? '' })
  assert.equal((await there.get('/your-sign-in')).status, 200)
  const next = 'another three words entirely'
  const wrong = await here.post('/your-sign-in/password', { current: 'not it', password: next, again: next })
  assert.match(wrong.text, /That is not your password/)
  const weak = await here.post('/your-sign-in/password', {
    current: goodPassword,
    password: 'password1234',
    again: 'password1234',
  })
  assert.match(weak.text, /easily guessed/)
  const changed = await here.post('/your-sign-in/password', { current: goodPassword, password: next, again: next })
  assert.equal(changed.location, '/your-sign-in')
  assert.equal((await here.get('/your-sign-in')).status, 200)
  assert.equal((await there.get('/your-sign-in')).status, 303)
  const codes = await here.post('/your-sign-in/recovery-codes', { current: next })
  assert.equal(codes.document.querySelectorAll('.putright-codes li').length, 8)
  const { rows } = await world.database.pools.owner.query<{ what: string }>(
    `select what from audit_entry where staff_id = $1 and kind = 'sign-in' order by id`,
    [officer.staffId],
  )
  assert.deepEqual(
    rows.map(row => row.what),
    [
      'chose a password',
      'set up an authenticator app',
      'signed in: password and code',
      'signed in: password and code',
      'signed in: password and recovery code',
      'changed the password',
      'made new recovery codes',
    ],
  )
})

test('a page of signing in leads nowhere but to our own pages', async () => {
  const officer = await world.established()
  const browser = visit(app)
  await browser.post('/sign-in', { email: officer.email, password: goodPassword, to: '//evil.example/' })
  const seen = await browser.post('/sign-in/second-factor', { code: appCode(officer.secret), to: 'https://evil.example/' })
  assert.equal(seen.location, '/')
})

test('without a right password there is no secret to see, and nobody is signed in as anybody', async () => {
  const officer = await world.established()
  assert.equal((await visit(app).get('/sign-in/second-factor/set-up')).location, '/sign-in')
  assert.match((await visit(app).get('/sign-in/first-password?code=made-up')).text, /This link cannot be used/)
  const seen = await visit(app).post('/sign-in', { staffId: officer.staffId, email: '', password: '' })
  assert.equal(seen.status, 422)
  const token = (await visit(app).get('/sign-in')).document.querySelector('input[name="form-token"]')?.getAttribute('value') ?? ''
  const demonstration = await app.request('http://localhost:3000/demonstration/sign-in', {
    method: 'POST',
    headers: { Origin: 'http://localhost:3000' },
    body: new URLSearchParams({ staffId: officer.staffId, 'form-token': token }),
  })
  assert.ok([403, 404].includes(demonstration.status))
})
