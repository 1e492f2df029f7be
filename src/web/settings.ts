// The environment, read once into a frozen value. Loopback only unless HOST says otherwise: nothing is open by accident.

export type Settings = {
  readonly host: string
  readonly port: number
  /** Whose policies apply, as the standards name the landlord. */
  readonly landlord: string
}

/** Throws with a sentence for whoever starts the server. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const port = Number(environment.PORT || '3000')
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new RangeError(`PORT is "${environment.PORT}"; write a number from 0 to 65535, such as 3000`)
  return Object.freeze({ host: environment.HOST || '127.0.0.1', port, landlord: environment.PUTRIGHT_LANDLORD || 'thistlecombe' })
}
