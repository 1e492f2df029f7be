// Single sign-on through the pages, in the whole application, with a real provider between two of them.
import assert from 'node:assert/strict'
import test from 'node:test'
import { application } from '../../application.ts'
import type { Instant } from '../../kernel/instant.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { signerNumbered } from '../../ledger/ledger.testing.ts'
import { trialSite } from '../../web/site.ts'
import { visit } from '../../web/testing.ts'
import { testProvider } from './provider.testing.ts'
import { signInWorld } from './world.testing.ts'

const today = plainDate('2026-05-05')
const provider = await testProvider()
const world = await signInWorld({ singleSignOn: provider.settings })
const lines: string[] = []
const app = application({
  pool: world.database.app,
  landlord: 'thistlecombe',
  clock: async () => ({ today, now: '2026-05-05T09:42:00.000Z' as Instant }),
  demonstration: null,
  signIn: world.signIn,
  signer: signerNumbered(1),
  site: { ...trialSite(), secret: 'a secret for tests: 0123456789abcdef' },
  log: line => lines.push(line),
  requests: line => lines.push(line),
})
/** Comes from another site by following it, as a browser does on its way back from the provider. */
const fromElsewhere = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'document' }

const thereAndBack = async (browser: ReturnType<typeof visit>, to: string) => {
  const away = await browser.get(`/sign-in/single-sign-on?to=${encodeURIComponent(to)}`)
  assert.equal(away.status, 303)
  const query = await provider.walk(away.location ?? '')
  return { query, back: await browser.get(`/sign-in/single-sign-on/callback/landlord${query}`) }
}

test('somebody signs in with their work account and goes on to the page they wanted', async () => {
  const { email } = await world.newcomer()
  provider.sits({ sub: 'pages', email, email_verified: true })
  const browser = visit(app, fromElsewhere)
  const wanted = await browser.get('/your-sign-in')
  assert.equal(wanted.location, '/sign-in?to=%2Fyour-sign-in')
  const asked = await browser.get(wanted.location ?? '')
  assert.match(asked.text, /Sign in with Thistlecombe/)
  assert.equal(asked.document.querySelector('input[type="password"]'), null)
  const { query, back } = await thereAndBack(browser, '/your-sign-in')
  assert.deepEqual([back.status, back.location], [303, '/your-sign-in'])
  assert.match((await browser.get('/your-sign-in')).text, /single sign-on/)
  const code = new URLSearchParams(query).get('code') ?? ''
  assert.ok(code.length > 20)
  assert.ok(!lines.join('\n').includes(code), 'what the provider sends along is in no log')
})

test('a stranger, somebody who has left and somebody who gave up there read the same plain words', async () => {
  const left = await world.newcomer({ lastDay: '2026-05-01' })
  const read = async (sub: string, email: string) => {
    provider.sits({ sub, email, email_verified: true })
    const browser = visit(app, fromElsewhere)
    const { back } = await thereAndBack(browser, '/work')
    assert.equal(back.location, '/sign-in?problem=single-sign-on')
    assert.equal((await browser.get('/your-sign-in')).status, 303, 'signed in as nobody')
    return (await browser.get(back.location ?? '')).text
  }
  const stranger = await read('stranger', 'stranger@elsewhere.example')
  assert.match(stranger, /Your work account did not let you in/)
  assert.equal(await read('left', left.email), stranger)
  const gaveUp = await visit(app, fromElsewhere).get('/sign-in/single-sign-on/callback/landlord?error=access_denied&state=x')
  assert.equal(gaveUp.location, '/sign-in?problem=single-sign-on')
})

test('a wanted page of another site is not gone to', async () => {
  const { email } = await world.newcomer()
  provider.sits({ sub: 'open redirects', email, email_verified: true })
  for (const to of ['//evil.example/', 'https://evil.example/'])
    assert.equal((await thereAndBack(visit(app, fromElsewhere), to)).back.location, '/')
})

test('the pages of passwords are not there', async () => {
  const { staffId, email } = await world.newcomer()
  provider.sits({ sub: 'no passwords', email, email_verified: true })
  const browser = visit(app)
  await thereAndBack(browser, '/')
  assert.ok((await browser.get('/sign-in')).document.querySelector('input[name="form-token"]'), 'the form below has its token')
  assert.equal((await browser.post('/sign-in', { email, password: 'anything at all' })).status, 404)
  const code = await world.signIn.invite(staffId)
  for (const path of [`/sign-in/first-password?code=${code}`, '/sign-in/second-factor', '/sign-in/second-factor/set-up'])
    assert.equal((await visit(app).get(path)).location, '/sign-in', path)
})
