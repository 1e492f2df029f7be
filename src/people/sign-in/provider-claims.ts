// What the provider says of somebody. The ID token counts first: it is signed, and bound to this sign-in by its nonce. What it
// leaves out is asked for (userinfo), because providers differ: Okta gives an address in the token and "verified" only on asking;
// Entra ID gives `preferred_username` in the token alone; a strict provider gives nothing in the token but who it is about.
import type { SingleSignOn } from './settings.ts'

export type Claims = { readonly [claim: string]: unknown }
export type Said = { readonly sub: string } & Claims
type Tokens = { readonly idToken?: string | undefined; readonly accessToken?: string | undefined }

/** The provider must answer within this time. */
const patienceMs = 10_000

/** Precondition: the ID token, where there is one, has been verified. Null without one: then nothing binds it to this sign-in. */
export async function claimsFrom({ idToken, accessToken }: Tokens, from: SingleSignOn): Promise<Said | null> {
  const token = idToken === undefined ? null : readToken(idToken)
  if (token === null) return null
  if (isEnough(token, from) || accessToken === undefined) return token
  const asked = await askUserinfo(accessToken, from.discoveryUrl)
  return asked?.sub === token.sub ? together(token, asked) : token
}

const isEnough = (token: Claims, { emailClaim, everyEmailVerified }: SingleSignOn) =>
  token[emailClaim] !== undefined && (everyEmailVerified || token.email_verified !== undefined)

/** How somebody proved who they are is said of one sign-in, so by the token only; "verified", of one address, so with it only. */
function together(token: Said, asked: Claims): Said {
  const isSameAddress = token.email === undefined || token.email === asked.email
  return { ...asked, amr: undefined, email_verified: isSameAddress ? asked.email_verified : undefined, ...token }
}

/** Some providers write "verified" as a word. It is verified of `email`, which another claim need not be the same as. */
export const isVerified = (claims: Claims, address: string): boolean =>
  [true, 'true'].includes(claims.email_verified as string | boolean) && claims.email === address

function readToken(token: string): Said | null {
  const claims = readObject(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
  return claims !== null && typeof claims.sub === 'string' && claims.sub !== '' ? { ...claims, sub: claims.sub } : null
}

async function askUserinfo(accessToken: string, discoveryUrl: string): Promise<Claims | null> {
  const { userinfo_endpoint: endpoint } = (await fetched(discoveryUrl)) ?? {}
  return typeof endpoint === 'string' ? fetched(endpoint, { Authorization: `Bearer ${accessToken}` }) : null
}

/** A provider that does not answer has said no more than its token does. */
async function fetched(url: string, headers: Record<string, string> = {}): Promise<Claims | null> {
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patienceMs) })
    return answer.ok ? readObject(await answer.text()) : null
  } catch {
    return null
  }
}

function readObject(json: string): Claims | null {
  try {
    const read: unknown = JSON.parse(json)
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : null
  } catch {
    return null
  }
}
