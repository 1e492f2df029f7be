// SHA-256 and SHA-512 (FIPS 180-4). A browser's own hashing takes longer to ask than a short hash takes to compute, and a
// case needs thousands of short ones. The page compares this with the browser's own before it says anything.

const firstPrimes = count => {
  const primes = []
  for (let number = 2; primes.length < count; number++) if (primes.every(prime => number % prime !== 0)) primes.push(number)
  return primes
}

/** The largest whole number whose power is not above the value, below 2^80. */
function wholeRoot(value, power) {
  let root = 0n
  for (let bit = 1n << 79n; bit > 0n; bit >>= 1n) if ((root + bit) ** power <= value) root += bit
  return root
}

const mask64 = (1n << 64n) - 1n
const primes = firstPrimes(80)
/** The first 64 bits of what stands after the point of square and cube roots of primes: the constants of both functions. */
const start512 = primes.slice(0, 8).map(prime => wholeRoot(BigInt(prime) << 128n, 2n) & mask64)
const rounds512 = primes.map(prime => wholeRoot(BigInt(prime) << 192n, 3n) & mask64)
const start256 = start512.map(word => Number(word >> 32n))
const rounds256 = Int32Array.from(rounds512.slice(0, 64), word => Number(word >> 32n))

const w = new Int32Array(64)
const right = (word, by) => (word >>> by) | (word << (32 - by))

function block256(state, view, at) {
  for (let t = 0; t < 16; t++) w[t] = view.getInt32(at + 4 * t)
  for (let t = 16; t < 64; t++) {
    const s0 = right(w[t - 15], 7) ^ right(w[t - 15], 18) ^ (w[t - 15] >>> 3)
    const s1 = right(w[t - 2], 17) ^ right(w[t - 2], 19) ^ (w[t - 2] >>> 10)
    w[t] = w[t - 16] + s0 + w[t - 7] + s1
  }
  let [a, b, c, d, e, f, g, h] = state
  for (let t = 0; t < 64; t++) {
    const s1 = right(e, 6) ^ right(e, 11) ^ right(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + rounds256[t] + w[t]) | 0
    const two = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  const after = [a, b, c, d, e, f, g, h]
  for (let word = 0; word < 8; word++) state[word] += after[word]
}

/** What stands after the message: a bit, zeros, and the length in bits, so that whole blocks come out. */
function ending(length, block, lengthBytes) {
  const rest = (length + 1 + lengthBytes) % block
  const bytes = new Uint8Array(1 + (rest === 0 ? 0 : block - rest) + lengthBytes)
  bytes[0] = 0x80
  new DataView(bytes.buffer).setBigUint64(bytes.length - 8, BigInt(length) * 8n)
  return bytes
}

function padded(bytes, block, lengthBytes) {
  const end = ending(bytes.length, block, lengthBytes)
  const whole = new Uint8Array(bytes.length + end.length)
  whole.set(bytes)
  whole.set(end, bytes.length)
  return new DataView(whole.buffer)
}

function wordsToBytes(state) {
  const digest = new Uint8Array(32)
  const view = new DataView(digest.buffer)
  state.forEach((word, at) => view.setInt32(4 * at, word))
  return digest
}

export function sha256(bytes) {
  const state = Int32Array.from(start256)
  const view = padded(bytes, 64, 8)
  for (let at = 0; at < view.byteLength; at += 64) block256(state, view, at)
  return wordsToBytes(state)
}

/** SHA-256 of what comes in pieces (a file too large to be held at once). */
export async function sha256OfStream(pieces) {
  const state = Int32Array.from(start256)
  let kept = new Uint8Array(0)
  let length = 0
  const take = bytes => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    let at = 0
    for (; at + 64 <= bytes.length; at += 64) block256(state, view, at)
    return bytes.slice(at)
  }
  const together = (one, other) => {
    const whole = new Uint8Array(one.length + other.length)
    whole.set(one)
    whole.set(other, one.length)
    return whole
  }
  for await (const piece of pieces) {
    length += piece.length
    kept = take(together(kept, piece))
  }
  take(together(kept, ending(length, 64, 8)))
  return wordsToBytes(state)
}

const right64 = (word, by) => ((word >> by) | (word << (64n - by))) & mask64

function block512(state, view, at) {
  const words = Array.from({ length: 16 }, (_, t) => view.getBigUint64(at + 8 * t))
  for (let t = 16; t < 80; t++) {
    const s0 = right64(words[t - 15], 1n) ^ right64(words[t - 15], 8n) ^ (words[t - 15] >> 7n)
    const s1 = right64(words[t - 2], 19n) ^ right64(words[t - 2], 61n) ^ (words[t - 2] >> 6n)
    words[t] = (words[t - 16] + s0 + words[t - 7] + s1) & mask64
  }
  let [a, b, c, d, e, f, g, h] = state
  for (let t = 0; t < 80; t++) {
    const s1 = right64(e, 14n) ^ right64(e, 18n) ^ right64(e, 41n)
    const one = h + s1 + ((e & f) ^ (~e & mask64 & g)) + rounds512[t] + words[t]
    const two = (right64(a, 28n) ^ right64(a, 34n) ^ right64(a, 39n)) + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) & mask64, c, b, a, (one + two) & mask64]
  }
  const after = [a, b, c, d, e, f, g, h]
  return state.map((word, at64) => (word + after[at64]) & mask64)
}

/** For short messages: slow. */
export function sha512(bytes) {
  let state = start512
  const view = padded(bytes, 128, 16)
  for (let at = 0; at < view.byteLength; at += 128) state = block512(state, view, at)
  const digest = new Uint8Array(64)
  const out = new DataView(digest.buffer)
  state.forEach((word, at) => out.setBigUint64(8 * at, word))
  return digest
}
