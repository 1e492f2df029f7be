// Providers say the same thing in different places: some all of it in the ID token, some only on asking (userinfo). Both kinds
// are here, each a real one on loopback, and each with what a landlord can ask of it.
import assert from 'node:assert/strict'
import test from 'node:test'
import { testProvider, type Claims } from './provider.testing.ts'
import type { SingleSignOn } from './settings.ts'
import { aBrowser, signInWorld, whoIs } from './world.testing.ts'

const providers = [
  { name: 'that says it in the token', provider: await testProvider() },
  { name: 'that says it on asking', provider: await testProvider({ inIdToken: false }) },
]

for (const { name, provider } of providers) {
  const worldWith = async (settings: Partial<SingleSignOn>) => {
    const world = await signInWorld({ singleSignOn: { ...provider.settings, ...settings } })
    const signInAs = async (claims: Claims) => {
      provider.sits(claims)
      const browser = aBrowser()
      const begun = await world.signIn.singleSignOn.begin('/')
      browser.keep(begun?.set ?? [])
      browser.keep((await world.signIn.singleSignOn.finish(await provider.walk(begun?.url ?? ''), browser)).set)
      return whoIs(world.signIn, browser)
    }
    return { ...world, signInAs }
  }

  test(`by a provider ${name}, whoever used the method that is asked for gets in, and nobody else`, async () => {
    const { newcomer, signInAs, logged } = await worldWith({ requiredMethod: 'mfa' })
    const { staffId, email } = await newcomer()
    const somebody = { sub: 'methods', email, email_verified: true }
    for (const one of [somebody, { ...somebody, amr: ['pwd'] }]) {
      assert.equal(await signInAs(one), null)
      assert.match(logged.at(-1) ?? '', /method that is required/)
    }
    assert.equal(await signInAs({ ...somebody, amr: ['pwd', 'mfa'] }), staffId)
    assert.equal(await signInAs(somebody), null, 'asked every time, of whoever got in before as well')
  })

  test(`by a provider ${name}, the address may stand in another claim, where the landlord vouches for it`, async () => {
    const vouched = await worldWith({ emailClaim: 'preferred_username', everyEmailVerified: true })
    const { staffId, email } = await vouched.newcomer()
    assert.equal(await vouched.signInAs({ sub: 'no mailbox', preferred_username: email }), staffId)
  })

  test(`by a provider ${name}, "verified" is said of the address, and opens nothing for another claim`, async () => {
    const { newcomer, signInAs, logged } = await worldWith({ emailClaim: 'preferred_username' })
    const victim = await newcomer()
    const chosen = { sub: 'attacker', email: 'my.own@elsewhere.example', email_verified: true, preferred_username: victim.email }
    assert.equal(await signInAs(chosen), null)
    assert.match(logged.at(-1) ?? '', /not verified/)
    assert.equal(await signInAs({ ...chosen, sub: 'victim', email: victim.email }), victim.staffId)
  })
}
