// The tree of RFC 9162: against the vectors of the Certificate Transparency project, against the RFC's own recursion for every
// size up to 600, and against everything that must not pass.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { same, sha256, u64, type Hash } from './bytes.ts'
import {
  consistencyFolds,
  emptyRoot,
  fold,
  inclusionFolds,
  leafHash,
  nodeHash,
  rootFold,
  verifyConsistency,
  verifyInclusion,
  type Fold,
  type Node,
} from './merkle.ts'
import { referenceTree } from './merkle.testing.ts'

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex')

/** A tree in memory, every node kept. */
function treeOf(leaves: readonly Uint8Array[]) {
  const levels: Hash[][] = [leaves.map(leafHash)]
  for (let row = levels[0] ?? []; row.length > 1;) {
    row = row.flatMap((hash, n) => (n % 2 === 1 ? [nodeHash(row[n - 1] ?? hash, hash)] : []))
    levels.push(row)
  }
  const node = ({ level, index }: Node): Hash => levels[level]?.[index] ?? assert.fail(`no node ${level}/${index}`)
  // Folds are kept: of 360,000 proofs most hashes are the same ones.
  const kept = new Map<number, Hash>()
  const folded = (nodes: Fold): Hash => {
    const [first = { level: 0, index: 0 }, last = first] = [nodes[0], nodes.at(-1)]
    const key = first.index * 2 ** first.level * 2048 + (last.index + 1) * 2 ** last.level
    const found = kept.get(key) ?? fold(nodes.map(node))
    kept.set(key, found)
    return found
  }
  return {
    leaf: (index: number) => node({ level: 0, index }),
    root: (size: number) => (size === 0 ? emptyRoot : folded(rootFold(size))),
    inclusion: (index: number, size: number) => inclusionFolds(index, size).map(folded),
    consistency: (older: number, size: number) => consistencyFolds(older, size).map(folded),
  }
}

describe('the vectors of the Certificate Transparency project (go/merkletree, Apache 2.0)', () => {
  const data = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(bytes)
  const roots = [
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ]
  const [a, b, c, d, e] = [
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  ] as const
  const tree = treeOf(data)

  test('the root of each size', () => {
    assert.equal(hex(tree.root(0)), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    roots.forEach((root, n) => assert.equal(hex(tree.root(n + 1)), root))
  })

  const inclusions: readonly [number, number, readonly string[]][] = [
    [0, 1, []],
    [0, 8, [a, b, c]],
    [5, 8, [d, e, roots[3] ?? '']],
    [2, 3, [roots[1] ?? '']],
    [1, 5, [roots[0] ?? '', b, d]],
  ]
  for (const [index, size, proof] of inclusions)
    test(`leaf ${index} of ${size}`, () => {
      assert.deepEqual(tree.inclusion(index, size).map(hex), proof)
      const claim = { leaf: tree.leaf(index), index, size, proof: proof.map(bytes), root: tree.root(size) }
      assert.ok(verifyInclusion(claim))
      for (const wrong of [index - 1, index + 1, index ^ 2]) assert.ok(!verifyInclusion({ ...claim, index: wrong }))
      for (const wrong of [size * 2, Math.floor(size / 2)]) assert.ok(!verifyInclusion({ ...claim, size: wrong }))
    })

  const consistencies: readonly [number, number, readonly string[]][] = [
    [1, 1, []],
    [1, 8, [a, b, c]],
    [6, 8, ['0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a', e, roots[3] ?? '']],
    [2, 5, [b, d]],
  ]
  for (const [older, size, proof] of consistencies)
    test(`${older} to ${size}`, () => {
      assert.deepEqual(tree.consistency(older, size).map(hex), proof)
      const claim = { older, size, proof: proof.map(bytes), olderRoot: tree.root(older), root: tree.root(size) }
      assert.ok(verifyConsistency(claim))
      if (older === size) return
      for (const wrong of [older - 1, older + 1, older ^ 2]) assert.ok(!verifyConsistency({ ...claim, older: wrong }))
      for (const wrong of [size * 2, Math.floor(size / 2)]) assert.ok(!verifyConsistency({ ...claim, size: wrong }))
    })
})

const most = 600
const leaves = Array.from({ length: most }, (_, n) => sha256(u64(n)))
const tree = treeOf(leaves)
const reference = referenceTree(leaves)
const sizes = Array.from({ length: most + 1 }, (_, n) => n)
const wrongHash = sha256(u64(most))

/** Hashes are compared many times over, so without building an assertion for each. */
const sameAll = (one: readonly Hash[], other: readonly Hash[]) =>
  one.length === other.length && one.every((hash, n) => same(hash, other[n] ?? wrongHash))

describe('every tree of 0 to 600 leaves equals the recursion of the RFC', () => {
  test('its root', () => {
    for (const size of sizes) assert.ok(same(tree.root(size), reference.root(size)), `size ${size}`)
  })
  test('the proof of every leaf of every size, which verifies', () => {
    for (const size of sizes)
      for (let index = 0; index < size; index++) {
        const proof = tree.inclusion(index, size)
        assert.ok(sameAll(proof, reference.inclusion(index, size)), `leaf ${index} of ${size}`)
        assert.ok(verifyInclusion({ leaf: tree.leaf(index), index, size, proof, root: tree.root(size) }), `${index} of ${size}`)
      }
  })
  test('the proof from every size to every later one, which verifies', () => {
    for (const size of sizes)
      for (let older = 0; older <= size; older++) {
        const proof = tree.consistency(older, size)
        assert.ok(sameAll(proof, reference.consistency(older, size)), `${older} to ${size}`)
        assert.ok(
          verifyConsistency({ older, size, proof, olderRoot: tree.root(older), root: tree.root(size) }),
          `${older} to ${size}`,
        )
      }
  })
})

/** What can be wrong with a row of hashes. */
function spoilt(proof: readonly Hash[]): readonly (readonly Hash[])[] {
  const [first = wrongHash] = proof
  return [
    [...proof, wrongHash],
    [...proof, proof.at(-1) ?? wrongHash],
    [wrongHash, ...proof],
    [first, ...proof],
    ...(proof.length > 0 ? [proof.slice(1), proof.slice(0, -1), []] : []),
    ...proof.map((_, n) => proof.with(n, wrongHash)),
    ...proof.map((hash, n) => proof.with(n, hash.subarray(0, 31))),
    ...proof.slice(1).map((hash, n) => proof.with(n, hash).with(n + 1, proof[n] ?? hash)),
  ].filter(wrong => !sameAll(wrong, proof))
}

const someSize = fc.oneof(fc.integer({ min: 1, max: 33 }), fc.integer({ min: 1, max: most }))

describe('what must not pass', () => {
  test('a leaf proof with anything changed, missing, added or swapped', () => {
    fc.assert(
      fc.property(someSize, fc.nat(), (size, n) => {
        const index = n % size
        const claim = { leaf: tree.leaf(index), index, size, proof: tree.inclusion(index, size), root: tree.root(size) }
        for (const proof of spoilt(claim.proof)) assert.ok(!verifyInclusion({ ...claim, proof }))
        assert.ok(!verifyInclusion({ ...claim, leaf: wrongHash }))
        assert.ok(!verifyInclusion({ ...claim, root: wrongHash }))
        assert.ok(!verifyInclusion({ ...claim, root: emptyRoot }))
      }),
    )
  })
  test('a leaf proof at any other place in a tree of up to 33', () => {
    for (let size = 1; size <= 33; size++)
      for (let index = 0; index < size; index++) {
        const claim = { leaf: tree.leaf(index), index, size, proof: tree.inclusion(index, size), root: tree.root(size) }
        for (let other = 0; other < size + 3; other++)
          if (other !== index) assert.ok(!verifyInclusion({ ...claim, index: other }), `${index} as ${other} of ${size}`)
      }
  })
  test('a leaf proof with the root of another size', () => {
    fc.assert(
      fc.property(someSize, someSize, fc.nat(), (size, other, n) => {
        fc.pre(size !== other)
        const index = n % Math.min(size, other)
        const claim = { leaf: tree.leaf(index), index, proof: tree.inclusion(index, size) }
        assert.ok(!verifyInclusion({ ...claim, size: other, root: tree.root(other) }) || size === other)
        assert.ok(!verifyInclusion({ ...claim, size, root: tree.root(other) }))
      }),
    )
  })
  test('an index equal to the size, negative, or not whole', () => {
    for (const size of [0, 1, 2, 3, 7, 8, 9, 256, 257])
      for (const index of [size, size + 1, -1, 0.5, NaN, Infinity, 2 ** 53])
        for (const proof of [[], [wrongHash], tree.inclusion(0, Math.max(1, size))])
          assert.ok(!verifyInclusion({ leaf: tree.leaf(0), index, size, proof, root: tree.root(size) }), `${index} of ${size}`)
  })
  test('an inner node passed off as a leaf', () => {
    const claim = {
      leaf: nodeHash(tree.leaf(0), tree.leaf(1)),
      index: 0,
      size: 2,
      proof: tree.consistency(2, 4),
      root: tree.root(4),
    }
    assert.ok(verifyInclusion(claim), 'the shape alone does pass: a node is a leaf of a smaller tree')
    assert.ok(!verifyInclusion({ ...claim, size: 4 }), 'and the size forbids it')
    assert.ok(!same(leafHash(new Uint8Array([...tree.leaf(0), ...tree.leaf(1)])), claim.leaf), 'and no data hashes to it')
  })
  test('a consistency proof with anything changed, missing, added or swapped', () => {
    fc.assert(
      fc.property(someSize, someSize, (one, other) => {
        fc.pre(one !== other)
        const [older, size] = [Math.min(one, other), Math.max(one, other)]
        const claim = { older, size, proof: tree.consistency(older, size), olderRoot: tree.root(older), root: tree.root(size) }
        for (const proof of spoilt(claim.proof)) assert.ok(!verifyConsistency({ ...claim, proof }), `${older} to ${size}`)
        assert.ok(!verifyConsistency({ ...claim, olderRoot: wrongHash }))
        assert.ok(!verifyConsistency({ ...claim, root: wrongHash }))
        assert.ok(!verifyConsistency({ ...claim, olderRoot: claim.root, root: claim.olderRoot }))
        assert.ok(!verifyConsistency({ ...claim, older: size, size: older }))
      }),
    )
  })
  test('a consistency proof for any other older size, up to 33', () => {
    for (let size = 1; size <= 33; size++)
      for (let older = 1; older < size; older++) {
        const claim = { size, proof: tree.consistency(older, size), root: tree.root(size) }
        for (let other = 0; other <= size; other++)
          if (other !== older)
            assert.ok(
              !verifyConsistency({ ...claim, older: other, olderRoot: tree.root(other) }),
              `${older} as ${other} to ${size}`,
            )
      }
  })
  test('a tree that does not extend itself or the empty one', () => {
    const [root, other] = [tree.root(5), tree.root(6)]
    assert.ok(verifyConsistency({ older: 5, size: 5, proof: [], olderRoot: root, root }))
    assert.ok(!verifyConsistency({ older: 5, size: 5, proof: [], olderRoot: root, root: other }))
    assert.ok(!verifyConsistency({ older: 5, size: 5, proof: [wrongHash], olderRoot: root, root }))
    assert.ok(verifyConsistency({ older: 0, size: 5, proof: [], olderRoot: emptyRoot, root }))
    assert.ok(!verifyConsistency({ older: 0, size: 5, proof: [], olderRoot: root, root }))
    assert.ok(!verifyConsistency({ older: 0, size: 5, proof: [wrongHash], olderRoot: emptyRoot, root }))
    assert.ok(!verifyConsistency({ older: 6, size: 5, proof: [], olderRoot: other, root }))
  })
})

test('a proof that cannot be given is refused', () => {
  assert.throws(() => inclusionFolds(0, 0), /A tree of 0 has no leaf 0/)
  assert.throws(() => inclusionFolds(7, 7), /A tree of 7 has no leaf 7/)
  assert.throws(() => inclusionFolds(-1, 7), /no leaf -1/)
  assert.throws(() => consistencyFolds(8, 7), /A tree of 7 does not extend one of 8/)
})

test('sizes beyond 2^32 need no more than their logarithm', () => {
  const size = 2 ** 40 + 12345
  assert.equal(inclusionFolds(2 ** 39 + 7, size).length, 41)
  assert.deepEqual(rootFold(2 ** 40 + 1), [
    { level: 40, index: 0 },
    { level: 0, index: 2 ** 40 },
  ])
})
