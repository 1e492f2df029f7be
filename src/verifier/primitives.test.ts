// What the page computes itself, against Node's.
import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { test } from 'node:test'
import { browserTools } from './browser/tools.mjs'
import { verifyEd25519 } from './browser/ed25519.mjs'
import { sha256, sha256OfStream, sha512 } from './browser/hashes.mjs'
import { verifyCase } from './core.mjs'
import { bytesOf } from './exporter.testing.ts'
import { example, nothingGiven } from './example.testing.ts'
import { nodeTools } from './node/tools.mjs'

const message = (length: number) => Uint8Array.from({ length }, (_, n) => (n * 37 + length) % 256)
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

test('SHA-256 and SHA-512 agree with Node at every length about the edges of their blocks', () => {
  for (let length = 0; length < 300; length++) {
    assert.equal(hex(sha256(message(length))), createHash('sha256').update(message(length)).digest('hex'))
    assert.equal(hex(sha512(message(length))), createHash('sha512').update(message(length)).digest('hex'))
  }
})

test('SHA-256 of what comes in pieces is that of the whole', async () => {
  for (const piece of [1, 63, 64, 65, 200]) {
    const whole = message(517)
    const pieces = Array.from({ length: Math.ceil(whole.length / piece) }, (_, n) => whole.subarray(n * piece, (n + 1) * piece))
    assert.equal(hex(await sha256OfStream(pieces)), hex(sha256(whole)))
  }
})

test('Ed25519 takes what Node signs, and nothing that differs from it', () => {
  for (let length = 0; length < 4; length++) {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const key = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
    const text = message(length * 61)
    const signature = new Uint8Array(sign(null, text, privateKey))
    assert.ok(verifyEd25519(key, text, signature))
    assert.ok(!verifyEd25519(key, message(length * 61 + 1), signature))
    for (const at of [0, 31, 32, 63]) {
      const other = signature.map((byte, place) => (place === at ? byte ^ 1 : byte))
      assert.ok(!verifyEd25519(key, text, other), `byte ${at}`)
    }
  }
})

test('Ed25519 refuses a signature whose number is not below the order, keys that are no points, and other lengths', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32))
  const signature = new Uint8Array(sign(null, message(5), privateKey))
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  let number = BigInt(`0x${Buffer.from(signature.slice(32)).reverse().toString('hex')}`) + order
  const larger = signature.map((byte, at) => {
    if (at < 32) return byte
    const low = Number(number & 255n)
    number >>= 8n
    return low
  })
  assert.ok(!verifyEd25519(key, message(5), larger))
  assert.ok(!verifyEd25519(new Uint8Array(32).fill(255), message(5), signature))
  assert.ok(!verifyEd25519(key.subarray(1), message(5), signature))
  assert.ok(!verifyEd25519(key, message(5), signature.subarray(1)))
})

test('a browser without Ed25519, or without any cryptography, comes to the same report by itself', async () => {
  const bytes = bytesOf(example())
  const expected = await verifyCase(bytes, nothingGiven, nodeTools)
  const tools = await browserTools(undefined, () => {})
  assert.equal(tools.hasEd25519, false)
  assert.deepEqual(await verifyCase(bytes, nothingGiven, tools), expected)
  assert.equal(hex(await tools.digestOf(new Blob(['evidence']))), createHash('sha256').update('evidence').digest('hex'))
})
