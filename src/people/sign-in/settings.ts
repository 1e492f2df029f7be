// How people sign in here, read from the environment once. Single sign-on where the landlord has it; where it has not, a
// password and a second factor. Never both: a password left over beside single sign-on is a way round it.
import { secretFrom } from './secret.ts'

export type SingleSignOn = {
  /** On the button: "Sign in with Thistlecombe". */
  readonly name: string
  readonly discoveryUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** The claim that holds the person's work e-mail address. */
  readonly emailClaim: string
  /** True where the provider is the landlord's own and gives addresses it has made itself, without saying "verified". */
  readonly everyEmailVerified: boolean
  /** A method the provider must say it used, such as 'mfa'; null: the provider's own rules are enough. */
  readonly requiredMethod: string | null
}

export type SignInSettings = {
  /** Where browsers find Putright: 'https://putright.example.org'. Cookies, redirects and checks go by it, not by headers. */
  readonly url: string
  readonly secret: string
  readonly singleSignOn: SingleSignOn | null
  readonly demonstration: boolean
}

type Environment = Readonly<Record<string, string | undefined>>

export const isHttps = ({ url }: Pick<SignInSettings, 'url'>): boolean => url.startsWith('https://')

/** Throws a RangeError with a sentence for whoever starts the server. `url`: see web/settings.ts. */
export function readSignInSettings(environment: Environment, { url, port, keys, demonstration }: Installation): SignInSettings {
  return Object.freeze({
    url: url ?? `http://localhost:${port}`,
    secret: secretFrom(environment.PUTRIGHT_SECRET, keys),
    singleSignOn: demonstration ? null : singleSignOnFrom(environment),
    demonstration,
  })
}

type Installation = {
  readonly url: string | null
  readonly port: number
  /** The folder with the keys of this installation. */
  readonly keys: string
  readonly demonstration: boolean
}

const isLocal = (host: string) => ['localhost', '127.0.0.1', '[::1]'].includes(host)

function singleSignOnFrom(environment: Environment): SingleSignOn | null {
  const { OIDC_DISCOVERY_URL: discoveryUrl, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = environment
  if (!discoveryUrl && !clientId && !clientSecret) return null
  if (!discoveryUrl || !clientId || !clientSecret)
    throw new RangeError('Single sign-on needs all three of OIDC_DISCOVERY_URL, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET')
  const everyEmailVerified = environment.OIDC_EMAIL_VERIFIED === 'always'
  checkDiscovery(discoveryUrl, everyEmailVerified)
  return {
    name: environment.OIDC_NAME || 'your work account',
    discoveryUrl,
    clientId,
    clientSecret,
    emailClaim: environment.OIDC_EMAIL_CLAIM || 'email',
    everyEmailVerified,
    requiredMethod: environment.OIDC_REQUIRED_METHOD || null,
  }
}

/** At a shared address of Microsoft's, anybody's own directory may put anybody's e-mail address in a token. */
const isShared = (url: URL) =>
  /(^|\.)microsoftonline\.com$/.test(url.hostname) && /^\/(common|organizations|consumers)\//.test(url.pathname)

function checkDiscovery(discoveryUrl: string, everyEmailVerified: boolean): void {
  const url = URL.parse(discoveryUrl)
  if (url === null || (url.protocol !== 'https:' && !isLocal(url.hostname)))
    throw new RangeError(`OIDC_DISCOVERY_URL is "${discoveryUrl}"; write an address that begins with https://`)
  if (everyEmailVerified && isShared(url))
    throw new RangeError(
      'OIDC_DISCOVERY_URL is shared by every organisation, so OIDC_EMAIL_VERIFIED=always would let a stranger in. Use the address with your own tenant id',
    )
}
