// Single sign-on against a real OIDC provider on loopback: who gets in, and everybody who must not.
import assert from 'node:assert/strict'
import test from 'node:test'
import { testProvider } from './provider.testing.ts'
import { aBrowser, signInWorld, whoIs, type KeepingBrowser, type Someone } from './world.testing.ts'

const provider = await testProvider()
const world = await signInWorld({ singleSignOn: provider.settings })
const { signIn } = world

const begin = async (browser: KeepingBrowser, to = '/work') => {
  const begun = await signIn.singleSignOn.begin(to)
  assert.ok(begun)
  browser.keep(begun.set)
  return begun.url
}
const finish = async (browser: KeepingBrowser, query: string) => {
  const { outcome, set, to } = await signIn.singleSignOn.finish(query, browser)
  browser.keep(set)
  return { is: outcome.is, to, who: await whoIs(signIn, browser) }
}
const signInWith = async (browser = aBrowser(), to?: string) => finish(browser, await provider.walk(await begin(browser, to)))

const sits = ({ email }: Pick<Someone, 'email'>, sub: string, more: { readonly email_verified?: boolean } = {}) =>
  provider.sits({ sub, email, email_verified: true, ...more })

const turnedDown = { is: 'no', to: '/', who: null }
/** The last line of the log: whoever reads it finds the reason there, and nothing of better-auth's after it. */
const why = () => world.logged.at(-1) ?? ''

test('somebody on the staff is signed in, and goes on to the page they wanted', async () => {
  const josie = await world.newcomer({ email: 'Josie.Tran@thistlecombe.example' })
  provider.sits({ sub: 'josie', email: 'josie.tran@THISTLECOMBE.example', email_verified: true })
  const browser = aBrowser()
  assert.deepEqual(await signInWith(browser, '/cases/1?asAt=2026-05-01'), {
    is: 'signed in',
    to: '/cases/1?asAt=2026-05-01',
    who: josie.staffId,
  })
  assert.equal(browser.cookies.split(';').length, 1, 'of all the cookies only the session is left')
  const { rows } = await world.database.pools.owner.query<Record<string, unknown>>('select * from sign_in.account')
  assert.deepEqual([rows[0]?.access_token, rows[0]?.refresh_token, rows[0]?.id_token], [null, null, null], 'no token is kept')
})

test('it begins a session of our own, which ends by our rules, and stands in the audit', async () => {
  const officer = await world.newcomer()
  sits(officer, 'rules')
  const browser = aBrowser()
  assert.equal((await signInWith(browser)).who, officer.staffId)
  const first = browser.cookies
  assert.equal((await signInWith(browser)).who, officer.staffId)
  assert.notEqual(browser.cookies, first)
  assert.equal(await whoIs(signIn, { ...browser, cookies: first }), null, 'the session before has ended')
  world.pass(16)
  assert.equal(await whoIs(signIn, browser), null, 'a quarter of an hour without use')
  const again = await signInWith(browser)
  await world.leaves(officer.staffId)
  assert.deepEqual(
    [again.who, await whoIs(signIn, browser)],
    [officer.staffId, null],
    'whoever leaves is out with the next click',
  )
  const { rows } = await world.database.pools.owner.query('select what from audit_entry where staff_id = $1', [officer.staffId])
  assert.deepEqual(
    rows,
    Array.from({ length: 3 }, () => ({ what: 'signed in: single sign-on' })),
  )
})

test('once linked, the account counts and no longer the address', async () => {
  const { staffId, email } = await world.newcomer()
  sits({ email }, 'linked')
  assert.equal((await signInWith()).who, staffId)
  sits({ email: 'married.name@thistlecombe.example' }, 'linked', { email_verified: false })
  assert.equal((await signInWith()).who, staffId)
  sits({ email }, 'somebody new with the old address')
  assert.deepEqual(await signInWith(), turnedDown)
  assert.match(why(), /linked to another account/)
})

test('nobody is made staff by signing in', async () => {
  sits({ email: 'stranger@thistlecombe.example' }, 'stranger')
  assert.deepEqual(await signInWith(), turnedDown)
  assert.match(why(), /nobody who works here/)
  const { rows } = await world.database.pools.owner.query('select from sign_in.person p where p.staff_id is null')
  assert.equal(rows.length, 0)
})

test('somebody who has left is turned down, whether or not they signed in before', async () => {
  const before = await world.newcomer()
  sits(before, 'left after')
  assert.equal((await signInWith()).who, before.staffId)
  await world.leaves(before.staffId)
  assert.deepEqual(await signInWith(), turnedDown)
  assert.match(why(), /has left/)
  const never = await world.newcomer({ lastDay: '2026-05-01' })
  sits(never, 'left before')
  assert.deepEqual(await signInWith(), turnedDown)
})

test('an address that the provider has not verified opens nothing', async () => {
  const officer = await world.newcomer()
  for (const email_verified of [false, undefined]) {
    provider.sits({ sub: 'unverified', email: officer.email, ...(email_verified !== undefined && { email_verified }) })
    assert.deepEqual(await signInWith(), turnedDown)
    assert.match(why(), /not verified/)
  }
})

test('a way back that this browser did not begin is turned down: another state, another browser, none', async () => {
  const officer = await world.newcomer()
  sits(officer, 'states')
  const victim = aBrowser()
  const attacker = aBrowser()
  const theirs = await provider.walk(await begin(attacker))
  assert.deepEqual(await finish(victim, theirs), turnedDown, 'no state in this browser: signing somebody in as another fails')
  const own = await provider.walk(await begin(victim))
  const swapped = new URLSearchParams(own)
  swapped.set('state', new URLSearchParams(theirs).get('state') ?? '')
  assert.deepEqual(await finish(victim, `?${swapped.toString()}`), turnedDown, 'the other’s state')
  for (const query of [
    '',
    '?code=a',
    '?state=a',
    '?code=a&state=b',
    '?error=access_denied',
    own.replace(/state=[^&]+/, 'state=x'),
  ])
    assert.deepEqual(await finish(aBrowser(), query), turnedDown, query)
})

test('a code is good once', async () => {
  const officer = await world.newcomer()
  sits(officer, 'codes')
  const browser = aBrowser()
  const url = await begin(browser)
  const again = aBrowser()
  again.cookies = browser.cookies
  const query = await provider.walk(url)
  assert.equal((await finish(browser, query)).who, officer.staffId)
  assert.deepEqual(await finish(again, query), turnedDown, 'the same way back, with the same cookies')
  const fresh = aBrowser()
  const next = new URLSearchParams(await provider.walk(await begin(fresh)))
  next.set('code', new URLSearchParams(query).get('code') ?? '')
  assert.deepEqual(await finish(fresh, `?${next.toString()}`), turnedDown, 'the old code with a fresh state')
})

test('of two ways back at the same moment one gets in', async () => {
  const officer = await world.newcomer()
  sits(officer, 'at once')
  const browser = aBrowser()
  const query = await provider.walk(await begin(browser))
  const twins = [1, 2, 3].map(async () => {
    const twin = aBrowser()
    twin.cookies = browser.cookies
    return (await finish(twin, query)).is
  })
  const outcomes = await Promise.all(twins)
  assert.ok(outcomes.filter(one => one === 'signed in').length <= 1, outcomes.join())
})

test('a password is no way round it', async () => {
  const officer = await world.newcomer()
  assert.equal((await signIn.password(officer.email, 'anything at all', aBrowser())).outcome.is, 'no')
})

test('what is logged of it names nobody', () => {
  assert.doesNotMatch(world.logged.join('\n'), /thistlecombe|josie|officer\.\d/i)
})

test('a provider that does not answer leaves everybody where they are', async () => {
  const gone = await testProvider()
  await gone.stop()
  const own = await signInWorld({ singleSignOn: gone.settings })
  assert.equal(await own.signIn.singleSignOn.begin('/'), null)
})
