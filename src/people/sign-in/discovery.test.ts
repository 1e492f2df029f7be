// The provider that the settings name: one that is down, one that never answers, and a discovery document of somebody else's.
import assert from 'node:assert/strict'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import test, { after } from 'node:test'
import { wrongWithProvider } from './discovery.ts'
import { signInWorld } from './world.testing.ts'

let answers: (response: ServerResponse) => void = response => void response.writeHead(503).end()
const server = createServer((_, response) => answers(response))
await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
after(() => {
  server.close()
  server.closeAllConnections()
})
const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
const discoveryUrl = `${issuer}/.well-known/openid-configuration`
const says = (named: unknown) => {
  const document = {
    issuer: named,
    authorization_endpoint: `${issuer}/authorise`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
  }
  answers = response => void response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(document))
}
const settings = {
  name: 'Thistlecombe',
  discoveryUrl,
  clientId: 'putright',
  clientSecret: 'a secret between the two of them',
  emailClaim: 'email',
  everyEmailVerified: false,
  requiredMethod: null,
}

test('a discovery document that names the address it is found at is the right one, with or without a last stroke', async () => {
  for (const named of [issuer, `${issuer}/`]) {
    says(named)
    assert.equal(await wrongWithProvider(discoveryUrl), null)
  }
})

test('one of another issuer is refused, and what is said names both and the setting', async () => {
  says('https://elsewhere.example/tenant')
  const wrong = await wrongWithProvider(discoveryUrl)
  assert.ok(wrong?.includes(discoveryUrl))
  assert.match(
    wrong ?? '',
    /another issuer, https:\/\/elsewhere\.example\/tenant, .*OIDC_DISCOVERY_URL=https:\/\/elsewhere\.example\/tenant\/\.well-known/,
  )
  says(undefined)
  assert.match((await wrongWithProvider(discoveryUrl)) ?? '', /names no issuer/)
})

test('one that never answers is waited for only so long', async () => {
  answers = () => {}
  const began = Date.now()
  assert.match((await wrongWithProvider(discoveryUrl, 200)) ?? '', /does not answer .* Putright asks again/)
  assert.ok(Date.now() - began < 5_000)
})

test('Putright starts while the provider is down, sends nobody to a wrong one, and signs in once it is there', async () => {
  answers = response => void response.writeHead(503).end()
  const { signIn, logged } = await signInWorld({ singleSignOn: settings })
  assert.equal(await signIn.singleSignOn.isThere(), false)
  assert.match(logged.join('\n'), /does not answer with a discovery document/)
  assert.equal(await signIn.singleSignOn.begin('/work'), null)
  says('https://elsewhere.example')
  assert.equal(await signIn.singleSignOn.begin('/work'), null)
  assert.match(logged.join('\n'), /is of another issuer/)
  says(issuer)
  const begun = await signIn.singleSignOn.begin('/work')
  assert.ok(begun?.url.startsWith(`${issuer}/authorise?`), begun?.url)
})
