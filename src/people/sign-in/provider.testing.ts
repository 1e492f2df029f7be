// A landlord's own sign-in, for tests: a real OIDC provider on loopback. Who is sitting at it is said by the test; what it says
// of them too. `walk` goes there and back as a browser would, without the browser.
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import { Provider, type Configuration } from 'oidc-provider'
import type { SingleSignOn } from './settings.ts'

export type Claims = {
  readonly sub: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly preferred_username?: string
  /** How they proved it at the provider. */
  readonly amr?: readonly string[]
}
export type TestProvider = {
  readonly settings: SingleSignOn
  /** Who sits at the provider from now on. */
  readonly sits: (claims: Claims) => void
  /** From the address that begins it to the query the browser is sent back with. */
  readonly walk: (url: string) => Promise<string>
  readonly stop: () => Promise<void>
}

const clientId = 'putright'
const clientSecret = 'a secret between the two of them'

/** `inIdToken` false: as the standard has it, the token says who it is and how they proved it, and the rest is for asking. */
export async function testProvider({ inIdToken = true }: { readonly inIdToken?: boolean } = {}): Promise<TestProvider> {
  let sitting: Claims = { sub: 'nobody' }
  const server = createServer()
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const provider = new Provider(
    issuer,
    configuration(() => sitting, inIdToken),
  )
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    const result = { login: { accountId: sitting.sub, ...(sitting.amr && { amr: [...sitting.amr] }) } }
    return void provider
      .interactionFinished(request, response, result)
      .catch((error: unknown) => response.destroy(error as Error))
  })
  const stop = () =>
    new Promise<void>(done => {
      server.close(() => done())
      server.closeAllConnections()
    })
  after(stop)
  return {
    settings: {
      name: 'Thistlecombe',
      discoveryUrl: `${issuer}/.well-known/openid-configuration`,
      clientId,
      clientSecret,
      emailClaim: 'email',
      everyEmailVerified: false,
      requiredMethod: null,
    },
    sits: claims => void (sitting = claims),
    walk: url => walk(url, issuer),
    stop,
  }
}

function configuration(sitting: () => Claims, inIdToken: boolean): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: ['http://localhost:3000/sign-in/single-sign-on/callback/landlord'],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] as never },
    cookies: { keys: ['a key for tests'] },
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
    conformIdTokenClaims: !inIdToken,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    // `amr` belongs to a sign-in, not to a person: a real provider has it in the token only.
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ ...sitting(), amr: undefined, sub }) }),
    // Nobody is asked for consent: it is the landlord's own.
    loadExistingGrant: async ctx => {
      const grant = new ctx.oidc.provider.Grant({ clientId, accountId: ctx.oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  }
}

async function walk(url: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  let next = url
  for (let hops = 0; hops < 10; hops++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s)
      cookies.set(name, value)
    }
    const to = response.headers.get('location')
    if (to === null) throw new Error(`the provider stopped with ${response.status}: ${await response.text()}`)
    const target = new URL(to, next)
    if (target.origin !== issuer) return target.search
    next = target.href
  }
  throw new Error('the provider sends the browser round in circles')
}
