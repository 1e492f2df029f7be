// Bytes, as the record handles them: joined, compared, hashed, and written in base64.
import { hash } from 'node:crypto'

export type Hash = Uint8Array

export const hashLength = 32

/** Of the parts, one after another. */
export const sha256 = (...parts: readonly Uint8Array[]): Hash => new Uint8Array(hash('sha256', Buffer.concat(parts), 'buffer'))

export const ascii = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))
export const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf8'))
export const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** Throws on anything that is not the one standard way (with padding) to write some bytes. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'))
  if (base64(bytes) !== text) throw new TypeError(`"${text.slice(0, 60)}" is not standard base64`)
  return bytes
}

/** Eight bytes, the most significant first. Throws unless it is a whole number that JavaScript holds exactly. */
export function u64(value: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`${value} is not a place in a chain`)
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value))
  return bytes
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The sixteen bytes of a UUID written in small letters. Throws on anything else: one way to write it. */
export function uuidBytes(uuid: string): Uint8Array {
  if (!uuidShape.test(uuid)) throw new TypeError(`"${uuid}" is not a UUID in small letters`)
  return new Uint8Array(Buffer.from(uuid.replaceAll('-', ''), 'hex'))
}
