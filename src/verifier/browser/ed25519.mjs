// Verifies Ed25519 signatures (RFC 8032, section 5.1.7) where the browser cannot. Only public values pass through here, so
// that nothing is lost by not running in constant time.
import { joined, sameBytes } from '../core/bytes.mjs'
import { sha512 } from './hashes.mjs'

const p = 2n ** 255n - 19n
const order = 2n ** 252n + 27742317777372353535851937790883648493n

const mod = (number, by = p) => ((number % by) + by) % by

function power(base, exponent) {
  let result = 1n
  for (let square = mod(base), rest = exponent; rest > 0n; rest >>= 1n, square = (square * square) % p)
    if (rest & 1n) result = (result * square) % p
  return result
}

const inverse = number => power(number, p - 2n)
const d = mod(-121665n * inverse(121666n))
const rootOfMinusOne = power(2n, (p - 1n) / 4n)

/** Points in extended coordinates (section 5.1.4). */
const point = (x, y) => ({ x, y, z: 1n, t: mod(x * y) })
const zero = point(0n, 1n)

function sum(one, other) {
  const a = mod((one.y - one.x) * (other.y - other.x))
  const b = mod((one.y + one.x) * (other.y + other.x))
  const c = mod(2n * one.t * other.t * d)
  const e = mod(2n * one.z * other.z)
  const [f, g, h, i] = [b - a, e - c, e + c, b + a]
  return { x: mod(f * g), y: mod(h * i), t: mod(f * i), z: mod(g * h) }
}

function times(number, base) {
  let result = zero
  for (let doubled = base, rest = number; rest > 0n; rest >>= 1n, doubled = sum(doubled, doubled))
    if (rest & 1n) result = sum(result, doubled)
  return result
}

/** The x that belongs to a y (section 5.1.3), or null where there is none. */
function xOf(y, isOdd) {
  const u = mod(y * y - 1n)
  const v = mod(d * y * y + 1n)
  let x = mod(u * power(v, 3n) * power(u * power(v, 7n), (p - 5n) / 8n))
  if (mod(v * x * x) === mod(-u)) x = mod(x * rootOfMinusOne)
  else if (mod(v * x * x) !== u) return null
  if (x === 0n && isOdd) return null
  return (x & 1n) === (isOdd ? 1n : 0n) ? x : p - x
}

const littleEndian = bytes => bytes.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n)

function decoded(bytes) {
  const number = littleEndian(bytes)
  const y = number & (2n ** 255n - 1n)
  const x = y < p ? xOf(y, number >> 255n === 1n) : null
  return x === null ? null : point(x, y)
}

function encoded({ x, y, z }) {
  const scale = inverse(z)
  let number = mod(y * scale) | ((mod(x * scale) & 1n) << 255n)
  return Uint8Array.from({ length: 32 }, () => {
    const byte = Number(number & 255n)
    number >>= 8n
    return byte
  })
}

const baseY = mod(4n * inverse(5n))
const base = point(xOf(baseY, false), baseY)

export function verifyEd25519(publicKey, message, signature) {
  if (publicKey.length !== 32 || signature.length !== 64) return false
  const key = decoded(publicKey)
  const r = signature.subarray(0, 32)
  const s = littleEndian(signature.subarray(32))
  if (key === null || s >= order) return false
  const k = littleEndian(sha512(joined(r, publicKey, message))) % order
  const minusKey = { ...key, x: mod(-key.x), t: mod(-key.t) }
  return sameBytes(encoded(sum(times(s, base), times(k, minusKey))), r)
}
