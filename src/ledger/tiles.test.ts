// A tree kept in tiles is the same tree, however its leaves arrive.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hashLength, same, sha256, u64, type Hash } from './bytes.ts'
import { leafHash, verifyConsistency, verifyInclusion } from './merkle.ts'
import { referenceTree } from './merkle.testing.ts'
import { consistencyFromTiles, grow, inclusionFromTiles, remembered, rootFromTiles, tileWidth, type ReadTile } from './tiles.ts'

const data = Array.from({ length: 1400 }, (_, n) => sha256(u64(n)))
const hashes = data.map(leafHash)
const reference = referenceTree(data)

function shelf() {
  const tiles = new Map<string, Uint8Array>()
  const read: ReadTile = (level, index) => Promise.resolve(tiles.get(`${level}/${index}`) ?? null)
  const add = async (size: number, leaves: readonly Hash[]) => {
    const changed = await grow(size, leaves, read)
    for (const { level, index, hashes } of changed) tiles.set(`${level}/${index}`, hashes)
    return changed
  }
  return { tiles, read, add }
}

test('leaves that arrive in any portions make the tree of the RFC', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 600 })), { maxLength: 12 }),
      async portions => {
        const { read, add } = shelf()
        let size = 0
        for (const portion of portions) {
          const leaves = hashes.slice(size, size + portion)
          await add(size, leaves)
          size += leaves.length
          assert.ok(same(await rootFromTiles(size, read), reference.root(size)), `size ${size}`)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('every proof from tiles is the proof of the RFC, and verifies', async () => {
  const { read, add } = shelf()
  await add(0, hashes)
  const tiles = remembered(read)
  for (const size of [1, 2, 255, 256, 257, 511, 512, 513, 700, 1024, 1279, 1280, 1281, 1400]) {
    const root = await rootFromTiles(size, tiles)
    for (let index = 0; index < size; index += size > 300 ? 37 : 1) {
      const proof = await inclusionFromTiles(index, size, tiles)
      assert.deepEqual(proof, reference.inclusion(index, size))
      assert.ok(verifyInclusion({ leaf: hashes[index] ?? root, index, size, proof, root }))
    }
    for (let older = 0; older <= size; older += size > 300 ? 41 : 1) {
      const proof = await consistencyFromTiles(older, size, tiles)
      assert.deepEqual(proof, reference.consistency(older, size))
      assert.ok(verifyConsistency({ older, size, proof, olderRoot: reference.root(older), root }))
    }
  }
})

test('one leaf at a time over the edge of a tile', async () => {
  const { tiles, read, add } = shelf()
  await add(0, hashes.slice(0, 254))
  for (let size = 254; size < 259; size++) {
    await add(size, hashes.slice(size, size + 1))
    assert.ok(same(await rootFromTiles(size + 1, read), reference.root(size + 1)))
  }
  assert.deepEqual([...tiles.keys()].sort(), ['0/0', '0/1', '1/0'])
  assert.equal(tiles.get('1/0')?.length, hashLength)
})

test('a full tile of 256 tiles makes a third level', async () => {
  const { tiles, read, add } = shelf()
  const many = tileWidth * tileWidth + 1
  const leaf = hashes[0] ?? assert.fail()
  await add(
    0,
    Array.from({ length: many }, () => leaf),
  )
  assert.equal(tiles.get('2/0')?.length, hashLength)
  assert.deepEqual((await inclusionFromTiles(many - 1, many, read)).length, 1)
  const proof = await inclusionFromTiles(40_000, many, read)
  assert.ok(verifyInclusion({ leaf, index: 40_000, size: many, proof, root: await rootFromTiles(many, read) }))
})

test('a tile that is longer or shorter than the size says is never built on', async () => {
  for (const change of [1, -1]) {
    const { tiles, read, add } = shelf()
    await add(0, hashes.slice(0, 10))
    tiles.set('0/0', new Uint8Array(Buffer.concat(hashes.slice(0, 10 + change))))
    await assert.rejects(grow(10, hashes.slice(10, 12), read), /Tile 0 of level 0 should have 10 hashes and has (11|9)/)
  }
})

test('a missing tile is said, and no proof is made without it', async () => {
  const { tiles, read, add } = shelf()
  await add(0, hashes.slice(0, 600))
  tiles.delete('0/1')
  await assert.rejects(inclusionFromTiles(300, 600, read), /Tile 1 of level 0/)
  await assert.rejects(grow(300, hashes.slice(300, 301), read), /Tile 1 of level 0 should have 44 hashes and has none/)
})
