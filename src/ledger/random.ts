// The one place that draws random numbers for the record and for signing in: ids, salts, references, secrets. Nothing pure imports it.
import { randomBytes, randomInt, randomUUID } from 'node:crypto'

export const newId = (): string => randomUUID()
export const newEntryId = (): string => randomBytes(6).toString('hex')
/** 128 bits: without them a name or an address could be guessed from its digest. */
export const newSalt = (): Uint8Array => new Uint8Array(randomBytes(16))

/** What only its holder knows: a session, a code in a link. Base64url, or bytes. */
export const newSecret = (bytes = 32): string => randomBytes(bytes).toString('base64url')
export const newSecretBytes = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes))

/**
 * How a case is called: a prefix and five digits. Not in sequence: a gap in a sequence would tell of a case that somebody
 * may not see. Whoever stores it tries again when it is taken.
 */
export const newReference = (prefix: 'ASB' | 'COM'): string => `${prefix} ${String(randomInt(10_000, 100_000))}`
