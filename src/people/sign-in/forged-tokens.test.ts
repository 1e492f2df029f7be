// ID tokens that are almost right. The right one gets in, so that each of the others is turned down for its one fault.
import assert from 'node:assert/strict'
import test from 'node:test'
import { anotherKey, lyingProvider, type Lie } from './lying-provider.testing.ts'
import { aBrowser, signInWorld, whoIs } from './world.testing.ts'

const email = 'josie.tran@thistlecombe.example'
const provider = await lyingProvider({ sub: 'josie', email, email_verified: true })
const world = await signInWorld({ singleSignOn: provider.settings })
const josie = await world.newcomer({ email })
const inAnHour = Math.floor(Date.now() / 1000) + 3600

const signInAfter = async (lie: Lie, change: (query: string) => string = query => query) => {
  provider.tells(lie)
  const browser = aBrowser()
  const begun = await world.signIn.singleSignOn.begin('/')
  assert.ok(begun)
  browser.keep(begun.set)
  const { outcome, set } = await world.signIn.singleSignOn.finish(change(provider.comeBack(begun.url)), browser)
  browser.keep(set)
  return { is: outcome.is, who: await whoIs(world.signIn, browser) }
}
const without = (claim: string): Lie => ({ claims: right => ({ ...right, [claim]: undefined }) })
const withClaims = (claims: object): Lie => ({ claims: right => ({ ...right, ...claims }) })

const faults: readonly (readonly [string, Lie])[] = [
  ['signed by another key', { key: anotherKey() }],
  ['not signed at all', { algorithm: 'none' }],
  ['signed by a method that the provider does not publish', { algorithm: 'PS256' }],
  ['of another issuer', withClaims({ iss: 'https://elsewhere.example' })],
  ['for another application', withClaims({ aud: 'another' })],
  ['over since an hour ago', withClaims({ iat: inAnHour - 7200, exp: inAnHour - 7200 + 60 })],
  ['not good before an hour from now', withClaims({ nbf: inAnHour })],
  ['without an end', without('exp')],
  ['with the nonce of another sign-in', withClaims({ nonce: 'of another' })],
  ['without a nonce', without('nonce')],
  ['about nobody', without('sub')],
]

test('the right token gets in', async () => {
  assert.deepEqual(await signInAfter({}), { is: 'signed in', who: josie.staffId })
})

for (const [fault, lie] of faults)
  test(`a token ${fault} is turned down`, async () => {
    assert.deepEqual(await signInAfter(lie), { is: 'no', who: null })
  })

test('without a token, what is said on asking counts for nothing', async () => {
  const userinfo = { sub: 'josie', email, email_verified: true }
  assert.deepEqual(await signInAfter({ withoutToken: true, userinfo }), { is: 'no', who: null })
})

test('what is said on asking fills in the token, when it is about the same person and the same address', async () => {
  const officer = await world.newcomer()
  const thin = withClaims({ sub: 'thin', email: undefined, email_verified: undefined })
  const said = { sub: 'thin', email: officer.email, email_verified: true }
  const turnedDown = { is: 'no', who: null }
  assert.deepEqual(await signInAfter({ ...thin, userinfo: { ...said, sub: 'somebody else' } }), turnedDown)
  assert.deepEqual(await signInAfter({ ...thin, userinfo: { ...said, email_verified: 'false' } }), turnedDown)
  const half = withClaims({ sub: 'thin', email: officer.email, email_verified: undefined })
  assert.deepEqual(await signInAfter({ ...half, userinfo: { ...said, email: 'other@elsewhere.example' } }), turnedDown)
  const signedIn = { is: 'signed in', who: officer.staffId }
  assert.deepEqual(await signInAfter({ ...half, userinfo: said }), signedIn, 'as Okta does')
  const second = await world.newcomer()
  const words = { sub: 'words', email: second.email, email_verified: 'true' }
  const bare = withClaims({ sub: 'words', email: undefined, email_verified: undefined })
  assert.deepEqual(await signInAfter({ ...bare, userinfo: words }), { is: 'signed in', who: second.staffId }, 'as Cognito does')
})

test('a way back that says it comes from another provider is turned down', async () => {
  const elsewhere = (query: string) => query.replace(/iss=[^&]+/, `iss=${encodeURIComponent('https://elsewhere.example')}`)
  assert.deepEqual(await signInAfter({}, elsewhere), { is: 'no', who: null })
})

test('every sign-in sets out with a state, a nonce and a challenge of its own', async () => {
  const ways = []
  for (let n = 0; n < 3; n++) ways.push(provider.theWay((await world.signIn.singleSignOn.begin('/'))?.url ?? ''))
  for (const way of ways) assert.equal(way.get('code_challenge_method'), 'S256')
  for (const name of ['state', 'nonce', 'code_challenge']) {
    const values: ReadonlySet<string | null> = new Set(ways.map(way => way.get(name)))
    assert.equal(values.size, 3, name)
    for (const value of values) assert.ok((value?.length ?? 0) >= 32, name)
  }
})
