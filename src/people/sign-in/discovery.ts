// Is the landlord's single sign-on what the settings say it is? Its discovery document must name, as the issuer, the address it
// is found at (OpenID Connect Discovery 4.3): another's document, however it came there, must not decide who signs in here. A
// provider that is down keeps nobody from starting Putright: it is asked again at each sign-in until it has answered well once.
const ending = '/.well-known/openid-configuration'
/** The provider must answer within this time. */
export const patienceMs = 10_000

/** Null: it is. Otherwise a sentence for whoever runs Putright, with what to do. */
export async function wrongWithProvider(discoveryUrl: string, patience = patienceMs): Promise<string | null> {
  const document = await documentAt(discoveryUrl, patience)
  if (document === null)
    return `single sign-on: ${discoveryUrl} does not answer with a discovery document. Nobody can sign in until it does; Putright asks again at each try. Check OIDC_DISCOVERY_URL, the provider, and whether this machine may reach it`
  const { issuer } = document
  if (typeof issuer !== 'string')
    return `single sign-on: the discovery document at ${discoveryUrl} names no issuer, so nobody can sign in. Check OIDC_DISCOVERY_URL`
  const wanted = `${issuer.replace(/\/$/, '')}${ending}`
  if (wanted === discoveryUrl) return null
  return `single sign-on: the discovery document at ${discoveryUrl} is of another issuer, ${issuer}, so nobody can sign in. If that is your provider, set OIDC_DISCOVERY_URL=${wanted}`
}

async function documentAt(url: string, patience: number): Promise<{ readonly issuer?: unknown } | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience) })
    const read: unknown = answer.ok ? await answer.json() : null
    return typeof read === 'object' && read !== null ? read : null
  } catch {
    return null
  }
}

/** Null when it takes longer than the patience of this file. */
export const inTime = async <T>(work: Promise<T>): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>(done => {
    timer = setTimeout(done, patienceMs, null)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Asks until the answer was right once; what is wrong goes to the log. */
export function providerCheck(discoveryUrl: string | null, log: (line: string) => void): () => Promise<boolean> {
  let isRight = discoveryUrl === null
  return async () => {
    if (isRight || discoveryUrl === null) return true
    const wrong = await wrongWithProvider(discoveryUrl)
    if (wrong !== null) log(JSON.stringify({ level: 'sign-in', severity: 'error', message: wrong }))
    isRight = wrong === null
    return isRight
  }
}
