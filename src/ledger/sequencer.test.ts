// From facts to leaves to a signature, on a real database.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { instant } from '../kernel/instant.ts'
import { same } from './bytes.ts'
import { openCheckpoint } from './checkpoint.ts'
import { checkpointNow, keepSequenced, lastCheckpoint } from './checkpointing.ts'
import { call, inSystem, noon, signerNumbered, someLedger, tampered, today, type Ledger } from './ledger.testing.ts'
import { leafHash, verifyConsistency } from './merkle.ts'
import { referenceTree } from './merkle.testing.ts'
import { verifierOf } from './note.ts'
import { RecordAltered, sequence, tilesIn, treeSize } from './sequencer.ts'
import { signingKey } from './signing-key.ts'
import { consistencyFromTiles, inclusionFromTiles } from './tiles.ts'

const signer = signerNumbered(1)
const keeping = (ledger: Ledger, at = noon) => ({ pool: ledger.app, signer, now: () => at, today: () => today })
const later = (seconds: number) => instant(new Date(Date.parse(noon) + seconds * 1000).toISOString())

test('facts become leaves in the order of their rows, and the checkpoint is the tree of the RFC over their hashes', async () => {
  const ledger = await someLedger()
  for (const n of [1, 2, 3]) await ledger.hasCase(n)
  assert.equal(await keepSequenced(keeping(ledger)), 15)
  const facts = await ledger.owner.selectFrom('fact').selectAll().orderBy('id').execute()
  const leaves = await ledger.owner.selectFrom('leaf').selectAll().orderBy('index').execute()
  assert.deepEqual(
    leaves.map(leaf => [leaf.index, leaf.fact_id, leaf.hash.toString()]),
    facts.map((fact, n) => [n, fact.id, fact.hash.toString()]),
  )
  const last = (await ledger.system(lastCheckpoint)) ?? assert.fail()
  assert.ok(same(last.root, referenceTree(facts.map(fact => fact.hash)).root(15)))
  assert.deepEqual(openCheckpoint(last.note, verifierOf(signer)), {
    origin: signer.name,
    size: 15,
    root: new Uint8Array(last.root),
  })
  assert.equal(await keepSequenced(keeping(ledger)), 0)
  assert.deepEqual(await ledger.owner.selectFrom('unsequenced').selectAll().execute(), [])
})

test('a checkpoint is made when the tree has grown, and at most once a minute', async () => {
  const ledger = await someLedger()
  const caseId = await ledger.hasCase(1)
  const sizes = async () =>
    (await ledger.owner.selectFrom('checkpoint').select('size').orderBy('size').execute()).map(row => row.size)
  await keepSequenced(keeping(ledger))
  await keepSequenced(keeping(ledger, later(90)))
  assert.deepEqual(await sizes(), [5])
  await ledger.add(caseId, [call('again')])
  await keepSequenced(keeping(ledger, later(59)))
  assert.deepEqual(await sizes(), [5])
  await keepSequenced(keeping(ledger, later(60)))
  assert.deepEqual(await sizes(), [5, 6])
  assert.equal((await ledger.system(db => checkpointNow(db, signer, later(61))))?.size, 6)
})

test('what is asked for now is signed now, also by a clock that stands before the last checkpoint', async () => {
  const ledger = await someLedger()
  const caseId = await ledger.hasCase(1)
  await keepSequenced(keeping(ledger, later(90)))
  await ledger.add(caseId, [call('again')])
  const signed = await ledger.system(async db => {
    await sequence(db)
    return checkpointNow(db, signer, noon)
  })
  assert.deepEqual([signed?.size, signed?.at], [6, later(90)])
})

test('every checkpoint extends the one before', async () => {
  const ledger = await someLedger()
  for (let n = 1; n <= 70; n++) {
    await ledger.hasCase(n)
    if (n % 7 === 0) await keepSequenced({ ...keeping(ledger, later(n)), atMostEverySeconds: 0 })
  }
  const all = await ledger.owner.selectFrom('checkpoint').selectAll().orderBy('size').execute()
  assert.equal(all.length, 10)
  await ledger.system(async db => {
    for (const [n, { size, root }] of all.entries()) {
      const older = all[n - 1]
      if (older === undefined) continue
      const proof = await consistencyFromTiles(older.size, size, tilesIn(db))
      assert.ok(verifyConsistency({ older: older.size, size, proof, olderRoot: older.root, root }))
    }
  })
})

test('many sequencers and writers at once make one tree without gaps', async () => {
  const ledger = await someLedger()
  const keep = async () => {
    for (let n = 0; n < 5; n++) await keepSequenced({ ...keeping(ledger), atMostEverySeconds: 0 })
  }
  const writeCases = async (from: number) => {
    for (let n = from; n < from + 15; n++) await ledger.hasCase(n)
  }
  await Promise.all([keep(), keep(), writeCases(0), writeCases(100), writeCases(200)])
  await keepSequenced({ ...keeping(ledger), atMostEverySeconds: 0 })
  const leaves = await ledger.owner.selectFrom('leaf').selectAll().orderBy('index').execute()
  assert.deepEqual(
    leaves.map(leaf => leaf.index),
    Array.from({ length: 225 }, (_, n) => n),
  )
  const last = (await ledger.system(lastCheckpoint)) ?? assert.fail()
  assert.ok(same(last.root, referenceTree(leaves.map(leaf => leaf.hash)).root(225)))
})

describe('nothing is signed that is not what was written', () => {
  const changes: readonly [string, (ledger: Ledger) => Promise<void>, RegExp][] = [
    [
      'a body with one bit flipped',
      ledger =>
        tampered(ledger, db => sql`update fact set body = set_byte(body, 20, get_byte(body, 20) # 1) where seq = 2`.execute(db)),
      /Fact 2 of case .* is not what was hashed/,
    ],
    [
      'a hash that was replaced',
      ledger => tampered(ledger, db => sql`update fact set hash = sha256(hash) where seq = 4`.execute(db)),
      /Fact 4 of case .* is not what was hashed/,
    ],
    [
      'a fact put in another place',
      ledger => tampered(ledger, db => sql`update fact set seq = seq + 10 where seq >= 3`.execute(db)),
      /Fact 13 of case .* does not follow the one before it/,
    ],
    [
      'a fact whose predecessor was rewritten',
      ledger => tampered(ledger, db => sql`update fact set hash = sha256(hash) where seq = 1`.execute(db)),
      /Fact [12] of case/,
    ],
  ]
  for (const [what, change, sentence] of changes)
    test(what, async () => {
      const ledger = await someLedger()
      await ledger.hasCase(1)
      await change(ledger)
      await assert.rejects(
        keepSequenced(keeping(ledger)),
        (error: Error) => error instanceof RecordAltered && sentence.test(error.message),
      )
      assert.equal(await ledger.system(lastCheckpoint), null)
      assert.equal(await ledger.system(treeSize), 0)
    })

  test('a tile that was changed behind a checkpoint', async () => {
    const ledger = await someLedger()
    const caseId = await ledger.hasCase(1)
    await keepSequenced(keeping(ledger))
    await sql`update tile set hashes = set_byte(hashes, 40, get_byte(hashes, 40) # 1)`.execute(ledger.owner)
    await ledger.add(caseId, [call('again')])
    await assert.rejects(keepSequenced(keeping(ledger, later(120))), /no longer the one that was signed at size 5/)
  })

  test('a checkpoint by another key, or one that was changed', async () => {
    const ledger = await someLedger()
    await ledger.hasCase(1)
    await keepSequenced(keeping(ledger))
    await ledger.hasCase(2)
    const other = { ...keeping(ledger, later(120)), signer: signerNumbered(2) }
    await assert.rejects(keepSequenced(other), /not signed with the key of putright.example\/tests: bring back the key/)
    await sql`update checkpoint set root = sha256(root)`.execute(ledger.owner)
    await assert.rejects(keepSequenced(keeping(ledger, later(120))), /kept for size 5 is not the one that was signed/)
  })
})

test('the proof of any leaf can be given as soon as it is sequenced', async () => {
  const ledger = await someLedger()
  await ledger.hasCase(1)
  await ledger.system(async db => {
    assert.deepEqual(await sequence(db, 2), { taken: 2, size: 2 })
    assert.deepEqual(await sequence(db), { taken: 3, size: 5 })
    const leaf = await db.selectFrom('leaf').selectAll().where('index', '=', 4).executeTakeFirstOrThrow()
    assert.equal((await inclusionFromTiles(4, 5, tilesIn(db))).length, 1)
    assert.equal(leafHash(leaf.hash).length, 32)
  })
})

test('the application may not take a leaf or a signature back', async () => {
  const ledger = await someLedger()
  await ledger.hasCase(1)
  await keepSequenced(keeping(ledger))
  for (const statement of [
    'delete from leaf',
    'update leaf set index = 9',
    'delete from checkpoint',
    `update checkpoint set note = ''`,
    'delete from fact',
    'update fact set seq = 9',
  ])
    await assert.rejects(
      inSystem(ledger.app, db => sql.raw(statement).execute(db)),
      /permission denied/,
      statement,
    )
})

describe('the signing key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'putright-key-'))
  test.after(() => rmSync(folder, { recursive: true }))
  test('is made once, is its owner’s alone, and signs under one name', () => {
    const made = signingKey(folder)
    assert.match(made.name, /^putright\.example\/[0-9a-f]{8}$/)
    assert.deepEqual(verifierOf(signingKey(folder)), verifierOf(made))
    assert.equal(statSync(join(folder, 'keys/checkpoint-ed25519.pem')).mode & 0o777, 0o600)
    assert.match(readFileSync(join(folder, 'keys/checkpoint-ed25519.pem'), 'utf8'), /BEGIN PRIVATE KEY/)
  })
  test('without its name is refused with a sentence', () => {
    writeFileSync(join(folder, 'keys/checkpoint-origin.txt'), 'two words\n')
    assert.throws(() => signingKey(folder), /should have the name that checkpoints are signed under/)
  })
})
