// Whoever has got between us and the landlord's sign-in: says what a test tells it to, in tokens that are almost right.
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import type { SingleSignOn } from './settings.ts'

type Said = { readonly [claim: string]: unknown }
/** From the right claims to those of the token; null: no token at all. */
export type Lie = {
  readonly claims?: (right: Said) => Said
  readonly key?: KeyObject
  readonly algorithm?: string
  readonly withoutToken?: boolean
  /** What it says on asking; nothing, unless told. */
  readonly userinfo?: Said
}
export type LyingProvider = {
  readonly settings: SingleSignOn
  readonly tells: (lie: Lie) => void
  /** As if somebody had signed in: from the address that begins it to the query the browser comes back with. */
  readonly comeBack: (url: string) => string
  readonly theWay: (url: string) => URLSearchParams
}

export const anotherKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

const clientId = 'putright'
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

export async function lyingProvider(right: Said): Promise<LyingProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  let lie: Lie = {}
  let asked = new URLSearchParams()
  const server = createServer((request, response) => {
    void answer(request).then(body => {
      response.writeHead(body === null ? 400 : 200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body ?? { error: 'invalid_grant' }))
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  after(() => server.close())
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`

  const token = () => {
    const now = Math.floor(Date.now() / 1000)
    const claims = { iss: issuer, aud: clientId, iat: now, exp: now + 300, nonce: asked.get('nonce'), ...right }
    const algorithm = lie.algorithm ?? 'RS256'
    const signed = `${encoded({ alg: algorithm, kid: 'one' })}.${encoded(lie.claims?.(claims) ?? claims)}`
    return `${signed}.${algorithm === 'none' ? '' : sign('sha256', Buffer.from(signed), lie.key ?? privateKey).toString('base64url')}`
  }
  const answer = async (request: IncomingMessage): Promise<object | null> => {
    switch (request.url ?? '') {
      case '/.well-known/openid-configuration':
        return discovery(issuer)
      case '/keys':
        return { keys: [{ ...publicKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' }] }
      case '/token': {
        const form = new URLSearchParams(await read(request))
        const challenge = createHash('sha256')
          .update(form.get('code_verifier') ?? '')
          .digest('base64url')
        if (challenge !== asked.get('code_challenge')) return null
        return {
          access_token: 'a',
          token_type: 'Bearer',
          expires_in: 300,
          ...(lie.withoutToken !== true && { id_token: token() }),
        }
      }
      default:
        return lie.userinfo ?? {}
    }
  }
  return {
    settings: {
      name: 'Thistlecombe',
      discoveryUrl: `${issuer}/.well-known/openid-configuration`,
      clientId,
      clientSecret: 'a secret between the two of them',
      emailClaim: 'email',
      everyEmailVerified: false,
      requiredMethod: null,
    },
    tells: told => void (lie = told),
    theWay: url => new URL(url).searchParams,
    comeBack: url => {
      asked = new URL(url).searchParams
      return `?${new URLSearchParams({ code: 'a code', state: asked.get('state') ?? '', iss: issuer }).toString()}`
    },
  }
}

const discovery = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorise`,
  token_endpoint: `${issuer}/token`,
  userinfo_endpoint: `${issuer}/userinfo`,
  jwks_uri: `${issuer}/keys`,
  id_token_signing_alg_values_supported: ['RS256'],
})

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}
