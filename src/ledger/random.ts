// The one place that draws random numbers for the record: ids, salts, references. Nothing pure imports it.
import { randomBytes, randomInt, randomUUID } from 'node:crypto'

export const newId = (): string => randomUUID()
export const newEntryId = (): string => randomBytes(6).toString('hex')
/** 128 bits: without them a name or an address could be guessed from its digest. */
export const newSalt = (): Uint8Array => new Uint8Array(randomBytes(16))

/**
 * How a case is called: a prefix and five digits. Not in sequence: a gap in a sequence would tell of a case that somebody
 * may not see. Whoever stores it tries again when it is taken.
 */
export const newReference = (prefix: 'ASB' | 'COM'): string => `${prefix} ${String(randomInt(10_000, 100_000))}`
