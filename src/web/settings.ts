// The environment, read once into a frozen value. Loopback only unless HOST says otherwise: nothing is open by accident.

export type Settings = {
  readonly host: string
  readonly port: number
  /** Where browsers find it, such as https://putright.example.org; null: this machine, at its own address. */
  readonly url: string | null
  /** How many proxies of the landlord's own stand in front. */
  readonly proxies: number
  /** Whose policies apply, as the standards name the landlord. */
  readonly landlord: string
  /** Invented people, signing in with one press, a day of its own, nothing sent. Not where a database is named, unless asked for. */
  readonly demonstration: boolean
}

/** Throws with a sentence for whoever starts the server. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(environment.PORT || '3000')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`PORT is "${environment.PORT}"; write a number from 0 to 65535, such as 3000`)
  return Object.freeze({
    host: environment.HOST || '127.0.0.1',
    port,
    url: urlFrom(environment.PUTRIGHT_URL),
    proxies: proxiesFrom(environment.PUTRIGHT_PROXIES),
    landlord: environment.PUTRIGHT_LANDLORD || 'thistlecombe',
    demonstration: environment.DEMO ? environment.DEMO === '1' : !environment.DATABASE_URL,
  })
}

const isLocal = (host: string) => ['localhost', '127.0.0.1', '[::1]'].includes(host)

function urlFrom(given: string | undefined): string | null {
  if (given === undefined || given === '') return null
  const url = URL.parse(given)
  if (url === null || url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '')
    throw new RangeError(`PUTRIGHT_URL is "${given}"; write the address people open, such as https://putright.example.org`)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url.hostname)))
    throw new RangeError(`PUTRIGHT_URL is "${given}"; it must begin with https://, or what people type could be read on the way`)
  return url.origin
}

function proxiesFrom(given: string | undefined): number {
  const proxies = Number(given || '0')
  if (Number.isInteger(proxies) && proxies >= 0 && proxies < 10) return proxies
  throw new RangeError(`PUTRIGHT_PROXIES is "${given}"; write how many proxies of your own stand in front, such as 1`)
}
