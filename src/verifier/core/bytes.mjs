// How bytes are written in a file (section 2 of docs/record-format.md).

const utf8 = new TextEncoder()
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export const bytesOf = text => utf8.encode(text)

/** The text of bytes that are strictly UTF-8; null where they are not. A byte order mark stays in the text. */
export function textOf(bytes) {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

export function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const sameBytes = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at])

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const base64Value = new Map([...base64Letters].map((letter, value) => [letter.charCodeAt(0), value]))

/** Strict base64 (RFC 4648 section 4, padded, unused bits zero); null for anything else. */
export function fromBase64(text) {
  if (typeof text !== 'string' || text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let held = 0
  let bits = 0
  let at = 0
  for (let place = 0; place < text.length - padding; place++) {
    const value = base64Value.get(text.charCodeAt(place))
    if (value === undefined) return null
    held = (held << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >> bits
    held &= (1 << bits) - 1
  }
  return held === 0 ? bytes : null
}

export function toBase64(bytes) {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const four = [one >> 2, ((one & 3) << 4) | (two >> 4), ((two & 15) << 2) | (three >> 6), three & 63]
    text += four.map(value => base64Letters[value]).join('')
  }
  const padding = (3 - (bytes.length % 3)) % 3
  return text.slice(0, text.length - padding) + '='.repeat(padding)
}

export const toHex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

const fromHex = text => Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16))

export const uuidBytes = uuid => fromHex(uuid.replaceAll('-', ''))

/** A whole number in 8 bytes, most significant first. */
export function u64(number) {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number))
  return bytes
}

export const isUuid = value => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

export const isEntryId = value => typeof value === 'string' && /^[0-9a-f]{12}$/.test(value)

/** A date that exists, not only one that looks like one: reading it and writing it again gives the same text. */
const isMoment = text => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text

export const isInstant = value =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && isMoment(value)

export const isDay = value => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isMoment(`${value}T00:00:00.000Z`)
