// The two algorithms of RFC 9162 that a verifier runs, against trees made as section 2.1 defines them, and the worked figures
// of docs/record-format.md.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSignedWith, readKey, readNote } from './core/note.mjs'
import { canonical, readCanonical } from './core/json.mjs'
import { isConsistent, isIncluded, leafHash } from './core/tree.mjs'
import { sha256 as digest, Tree } from './exporter.testing.ts'
import { nodeTools } from './node/tools.mjs'

const { sha256, ed25519 } = nodeTools
const most = 34
const leaves = Array.from({ length: most }, (_, n) => digest(`leaf ${n}`))
const trees = Array.from({ length: most }, (_, n) => new Tree(leaves.slice(0, n + 1)))
const treeOf = (size: number) => trees[size - 1] ?? new Tree([])
const sizes = Array.from({ length: most }, (_, n) => n + 1)

const included = (leaf: number, size: number, proof: readonly Uint8Array[], of = leaf) =>
  isIncluded(
    {
      leaf: BigInt(leaf),
      hash: leafHash(leaves[of] ?? digest(''), sha256),
      proof,
      size: BigInt(size),
      root: treeOf(size).root(),
    },
    sha256,
  )

test('each leaf of each tree is included by its own proof, and by no other leaf’s', () => {
  for (const size of sizes)
    for (let leaf = 0; leaf < size; leaf++) {
      const proof = treeOf(size).inclusion(leaf)
      assert.ok(included(leaf, size, proof))
      for (let other = 0; other < size; other++) if (other !== leaf) assert.ok(!included(leaf, size, proof, other))
      assert.ok(!included(leaf, size, [...proof, digest('')]))
      assert.ok(proof.length === 0 || !included(leaf, size, proof.slice(0, -1)))
      assert.ok(proof.length === 0 || !included(leaf, size, [Buffer.alloc(31), ...proof.slice(1)]))
      assert.ok(!included(leaf + size, size, proof, leaf))
    }
})

const consistent = (first: number, second: number, proof: readonly Uint8Array[], firstRoot = treeOf(first).root()) =>
  isConsistent({ first: BigInt(first), firstRoot, second: BigInt(second), secondRoot: treeOf(second).root(), proof }, sha256)

test('each tree is the beginning of each larger one by its own proof, and by nothing else', () => {
  for (const second of sizes)
    for (let first = 1; first <= second; first++) {
      const proof = treeOf(second).consistency(first)
      assert.ok(consistent(first, second, proof))
      assert.ok(!consistent(first, second, proof, digest('another root')))
      assert.ok(!consistent(first, second, [...proof, digest('')]))
      assert.ok(proof.length === 0 || !consistent(first, second, proof.slice(0, -1)))
      for (const [at] of proof.entries())
        assert.ok(
          !consistent(
            first,
            second,
            proof.map((hash, place) => (place === at ? digest(hash) : hash)),
          ),
        )
    }
  assert.ok(!consistent(5, 4, []))
})

/** The root that a path leads to, from the definition (section 2.1.3), for trees too large to be made. */
function rootOver(leaf: bigint, size: bigint, hash: Uint8Array, path: readonly Uint8Array[]): Uint8Array {
  if (size === 1n) return hash
  let middle = 1n
  while (middle * 2n < size) middle *= 2n
  const last = path.at(-1) ?? digest('')
  const rest = path.slice(0, -1)
  return leaf < middle
    ? digest(Uint8Array.of(1), rootOver(leaf, middle, hash, rest), last)
    : digest(Uint8Array.of(1), last, rootOver(leaf - middle, size - middle, hash, rest))
}

function depthOf(leaf: bigint, size: bigint): number {
  if (size === 1n) return 0
  let middle = 1n
  while (middle * 2n < size) middle *= 2n
  return 1 + (leaf < middle ? depthOf(leaf, middle) : depthOf(leaf - middle, size - middle))
}

test('a tree may be larger than 32 bits and than 53', () => {
  for (const size of [2n ** 32n + 5n, 2n ** 33n, 2n ** 53n + 1n, 2n ** 60n + 12345n])
    for (const leaf of [0n, 2n ** 32n, size / 3n, size - 1n]) {
      const proof = Array.from({ length: depthOf(leaf, size) }, (_, n) => digest(`path ${n}`))
      const hash = digest('leaf')
      const root = rootOver(leaf, size, hash, proof)
      assert.ok(isIncluded({ leaf, hash, proof, size, root }, sha256), `${leaf} of ${size}`)
      assert.ok(!isIncluded({ leaf: leaf ^ 1n, hash, proof, size, root }, sha256))
    }
})

test('the published signed note verifies with its key, and with no other byte in it', async () => {
  const key = readKey('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', sha256)
  const text = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`
  const isGood = async (note: string) => {
    const read = readNote(note)
    return key !== null && read !== null && (await isSignedWith(read, key, ed25519))
  }
  assert.ok(await isGood(text))
  for (let at = 0; at < text.length; at++) {
    const other = String.fromCharCode(text.charCodeAt(at) ^ 1)
    assert.ok(!(await isGood(text.slice(0, at) + other + text.slice(at + 1))), `character ${at}`)
  }
})

test('a key whose parts do not belong together, or with another mark, is no key', () => {
  const text = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'
  assert.ok(readKey(text, sha256))
  for (const bad of [
    text.replace('Peter', 'Paul'),
    text.replace('c74f20a3', 'C74F20A3'),
    text.replace('c74f20a3', 'c74f20a4'),
    text.replace('+ARpc', '+Ahpc'),
    text.slice(0, -4),
    ` ${text}`,
    `${text}\n`,
    '',
  ])
    assert.equal(readKey(bad, sha256), null, bad)
})

test('canonical JSON is written as RFC 8785 says', () => {
  const write = (value: unknown) => canonical(value)
  assert.equal(write({ b: 1, a: [true, null, 'é\u2028\u007f'] }), '{"a":[true,null,"é\u2028\u007f"],"b":1}')
  assert.equal(write('\b\t\n\f\r\u0001\u001f"\\/'), '"\\b\\t\\n\\f\\r\\u0001\\u001f\\"\\\\/"')
  assert.equal(write({ '\ufb33': 1, '\ud83d\ude00': 2, 10: 3, 9: 4 }), '{"10":3,"9":4,"😀":2,"\ufb33":1}')
  for (const bad of [1.5, 2 ** 53, '\ud800', '\udc00\ud800', '\0', { '\ud800': 1 }]) assert.throws(() => canonical(bad))
})

test('bytes that are not written so are refused', () => {
  const reads = (text: string) => readCanonical(new Uint8Array(Buffer.from(text))).problem === undefined
  for (const good of ['{}', '[1,-2,9007199254740991]', '{"":1,"constructor":{"a":1}}', '"😀"']) assert.ok(reads(good), good)
  for (const bad of [
    '{"":1,"__proto__":{"a":1}}',
    ' {}',
    '1.0',
    '-0',
    '1e3',
    '9007199254740993',
    '"\\u0041"',
    '"\\/"',
    '{"a":1,"a":1}',
    '{"b":1,"a":1}',
    '\ufeff1',
    '1\n',
  ])
    assert.ok(!reads(bad), bad)
})
