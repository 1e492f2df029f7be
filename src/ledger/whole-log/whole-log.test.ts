// The whole log, checked; and everything that somebody with a hand on the database could alter, reported.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sql } from 'kysely'
import { instant } from '../../kernel/instant.ts'
import { sha256, u64 } from '../bytes.ts'
import { signCheckpoint } from '../checkpoint.ts'
import { keepSequenced } from '../checkpointing.ts'
import { eraseSealed } from '../erasure.ts'
import { call, caseNumbered, noon, signerNumbered, someFacts, someLedger, staffId, today } from '../ledger.testing.ts'
import { referenceTree } from '../merkle.testing.ts'
import { verifierOf } from '../note.ts'
import { hashesIn } from '../tiles.ts'
import type { Db } from '../../database/tables.ts'
import { frontier, tileRows } from './frontier.ts'
import { checkLogIn, checkWholeLog, problemLine, type Checking } from './index.ts'

const signer = signerNumbered(1)
const verifier = verifierOf(signer)
const ledger = await someLedger()
const keep = (seconds: number) =>
  keepSequenced({
    pool: ledger.app,
    signer,
    now: () => instant(new Date(Date.parse(noon) + seconds * 1000).toISOString()),
    today: () => today,
    atMostEverySeconds: 0,
  })
const doomed = [
  { ...call('to be erased'), entryId: 'dddddddddd01' },
  { ...call('to be erased too', { closer: { content: 'informant identity' } }), entryId: 'dddddddddd02' },
]
const erased = (of: string) =>
  ledger.system(db =>
    eraseSealed(
      { db, afterwards: () => Promise.resolve() },
      { caseId: caseNumbered(1), of, fields: ['content'], as: 'erased', rule: 'retention 6.2', reasons: 'asked' },
      { by: staffId, at: noon },
    ),
  )

await ledger.hasCase(1, [...someFacts('one'), ...doomed])
await ledger.hasCase(2)
await keep(0)
for (const { entryId } of doomed) assert.ok((await erased(entryId)).ok)
for (let n = 3; n < 60; n++) await ledger.hasCase(n, [...someFacts(`case${n}`), call('more')])
await keep(60)
await ledger.hasCase(60)
await keep(120)
await ledger.add(caseNumbered(60), [call('not in the tree yet'), call('nor this')])

async function checked(db: Db, more: Partial<Checking> = {}) {
  const lines: string[] = []
  const sums = await checkLogIn(db, { verifier, tell: problem => lines.push(problemLine(problem)), ...more })
  return { sums, lines }
}

test('a log that nobody touched has no problem, and says how much there is', async () => {
  const { sums, lines } = await checked(ledger.owner)
  assert.deepEqual(lines, [])
  const facts = 7 + 2 + 5 + 57 * 6 + 5
  assert.deepEqual(
    { ...sums, sealed: null },
    { cases: 60, facts: facts + 2, sealed: null, destroyed: 2, waiting: 2, leaves: facts, checkpoints: 3, problems: 0 },
  )
  assert.equal((await checkWholeLog(ledger.owner, { verifier, tell: () => assert.fail() })).problems, 0)
})

const rolledBack = new Error('rolled back')

/** What is reported after a change that leaves no trace afterwards. */
async function afterTampering(statements: readonly string[], more: Partial<Checking> = {}): Promise<readonly string[]> {
  let lines: readonly string[] = []
  const tampering = ledger.owner.transaction().execute(async db => {
    for (const table of ['fact', 'sealed']) await sql.raw(`alter table ${table} disable trigger user`).execute(db)
    for (const statement of statements) {
      const { numAffectedRows } = await sql.raw(statement).execute(db)
      assert.ok((numAffectedRows ?? 0n) > 0n, `${statement} changed nothing`)
    }
    lines = (await checked(db, more)).lines
    throw rolledBack
  })
  await assert.rejects(tampering, rolledBack)
  return lines
}

const one = caseNumbered(1)
const here = (seq: number) => `where case_id = '${one}' and seq = ${seq}`
const factAt = (seq: number) => `(select id from fact ${here(seq)})`
const flip = (column: string, byte = 9) => `set ${column} = set_byte(${column}, ${byte}, get_byte(${column}, ${byte}) # 4)`

const tamperings: readonly [string, readonly string[], RegExp][] = [
  [
    'fact.case_id',
    [`update fact set case_id = '${caseNumbered(2)}', seq = 5 ${here(6)}`],
    /fact 5: it does not follow the one before it/,
  ],
  ['fact.seq', [`update fact set seq = 99 ${here(8)}`], /fact 99: there is nothing at place 8/],
  ['fact.type', [`update fact set type = 'ContactAttempted' ${here(1)}`], /fact 1: its column type is not what its body says/],
  ['fact.about', [`update fact set about = '{report-9}' ${here(1)}`], /its column about/],
  ['fact.entry', [`update fact set entry = 'ffffffffffff' ${here(1)}`], /its column entry/],
  ['fact.occurred_on', [`update fact set occurred_on = occurred_on - 1 ${here(1)}`], /its column occurred_on/],
  ['fact.occurred_on, emptied', [`update fact set occurred_on = null ${here(1)}`], /its column occurred_on/],
  [
    'fact.recorded_at, by a microsecond',
    [`update fact set recorded_at = recorded_at + interval '1 microsecond' ${here(1)}`],
    /its column recorded_at/,
  ],
  ['fact.recorded_by', [`update fact set recorded_by = null ${here(1)}`], /its column recorded_by/],
  ['fact.compartment', [`update fact set compartment = 1 ${here(3)}`], /fact 3: its column compartment/],
  ['fact.body', [`update fact ${flip('body', 20)} ${here(1)}`], /fact 1: it is not what was hashed/],
  ['fact.body, in its last byte', [`update fact set body = body || ' '::bytea ${here(1)}`], /fact 1: it is not what was hashed/],
  ['fact.prev', [`update fact ${flip('prev')} ${here(1)}`], /fact 1: it does not follow the one before it/],
  ['fact.hash', [`update fact ${flip('hash')} ${here(1)}`], /fact 1: it is not what was hashed(.|\n)*fact 2: it does not follow/],
  [
    'a fact in the middle, with all that hangs on it',
    [
      `delete from sealed where fact_id = ${factAt(1)}`,
      `delete from leaf where fact_id = ${factAt(1)}`,
      `delete from fact ${here(1)}`,
    ],
    /fact 2: there is nothing at place 1(.|\n)*Leaf 1: it is missing/,
  ],
  [
    'the last fact of a case',
    [
      `delete from sealed where fact_id = ${factAt(8)}`,
      `delete from leaf where fact_id = ${factAt(8)}`,
      `delete from fact ${here(8)}`,
    ],
    /its head is not its last fact: there were 9 facts and there are 8(.|\n)*Leaf 13: it is missing/,
  ],
  [
    'a whole case that waited',
    [
      `delete from unsequenced`,
      `delete from sealed where fact_id in (select id from fact where case_id = '${caseNumbered(60)}' and seq > 4)`,
      `delete from fact where case_id = '${caseNumbered(60)}' and seq > 4`,
    ],
    /its head is not its last fact: there were 7 facts and there are 5/,
  ],
  ['case_head.size', [`update case_head set size = size - 1 where case_id = '${one}'`], /its head is not its last fact/],
  ['case_head.hash', [`update case_head ${flip('hash')} where case_id = '${one}'`], /its head is not its last fact/],
  [
    'a head without facts',
    [`insert into case_head (case_id, size, hash) values ('${caseNumbered(99)}', 0, sha256('x'))`],
    /it has a head and no facts/,
  ],
  [
    'sealed.value',
    [`update sealed set value = '"Something else"' where fact_id = ${factAt(1)}`],
    /fact 1: its "content" is not what was sealed/,
  ],
  ['sealed.salt', [`update sealed ${flip('salt')} where fact_id = ${factAt(1)}`], /fact 1: its "content" is not what was sealed/],
  [
    'sealed.salt, shortened',
    [`update sealed set salt = '\\x00' where fact_id = ${factAt(1)}`],
    /fact 1: its "content" is not what was sealed/,
  ],
  [
    'sealed.field',
    [`update sealed set field = 'note' where fact_id = ${factAt(1)}`],
    /its "note" is not what was sealed(.|\n)*its "content" is missing/,
  ],
  [
    'sealed.compartment',
    [`update sealed set compartment = 1 where fact_id = ${factAt(2)} and field = 'name'`],
    /fact 2: its "name" is not what was sealed(.|\n)*fact 2: 1 of its closer values are missing/,
  ],
  [
    'sealed.compartment, between closer ones',
    [`update sealed set compartment = 8 where fact_id = ${factAt(2)} and field = 'name'`],
    /fact 2: its "name" is not what was sealed/,
  ],
  [
    'sealed.case_id',
    [`update sealed set case_id = '${caseNumbered(2)}' where fact_id = ${factAt(1)}`],
    /its "content" is filed under another case/,
  ],
  [
    'sealed.fact_id',
    [`update sealed set fact_id = ${factAt(4)} where fact_id = ${factAt(1)}`],
    /fact 4: its "content" is not what was sealed(.|\n)*fact 1: its "content" is missing/,
  ],
  [
    'a sealed value',
    [`delete from sealed where fact_id = ${factAt(1)}`],
    /fact 1: its "content" is missing, and no fact says that it was destroyed/,
  ],
  [
    'a closer sealed value',
    [`delete from sealed where fact_id = ${factAt(2)} and field = 'name'`],
    /fact 2: 1 of its closer values are missing/,
  ],
  [
    'a value put back that was destroyed',
    [
      `insert into sealed (fact_id, case_id, field, compartment, salt, value) select id, case_id, 'content', 1, decode('00112233445566778899aabbccddeeff', 'hex'), '"forged"' from fact ${here(5)}`,
    ],
    /fact 5: its "content" is not what was sealed/,
  ],
  [
    'leaf.index',
    [`update leaf set index = 9999 where index = 3`],
    /fact 4: it is in the tree before(.|\n)*Leaf 3: it is missing; the next is 4/,
  ],
  [
    'leaf.fact_id',
    [`update leaf set fact_id = (select min(fact_id) from unsequenced) where index = 3`],
    /fact 3: it is neither in the tree nor waiting(.|\n)*it is in the tree and waits/,
  ],
  [
    'leaf.hash',
    [`update leaf ${flip('hash')} where index = 3`],
    /fact 3: the tree has another hash for it(.|\n)*Checkpoint of size 12: the log as it stands does not have the root/,
  ],
  [
    'a leaf in the middle',
    [`delete from leaf where index = 3`],
    /fact 3: it is neither in the tree nor waiting to be(.|\n)*Leaf 3: it is missing/,
  ],
  [
    'the last leaf',
    [`delete from leaf where index = (select max(index) from leaf)`],
    /neither in the tree nor waiting(.|\n)*Checkpoint of size \d+: it was signed at \d+ facts, and the tree has \d+: facts are missing/,
  ],
  ['unsequenced', [`delete from unsequenced`], /fact 5: it is neither in the tree nor waiting to be/],
  [
    'unsequenced, with a fact that is in the tree',
    [`insert into unsequenced select fact_id from leaf where index = 3`],
    /fact 3: it is in the tree and waits to be taken into it/,
  ],
  [
    'tile.hashes',
    [`update tile ${flip('hashes', 40)} where level = 0 and index = 0`],
    /Tile 0 of level 0: it is not what the leaves come to/,
  ],
  [
    'tile.hashes, of a partial tile',
    [`update tile ${flip('hashes', 40)} where level = 0 and index = 1`],
    /Tile 1 of level 0: it is not what the leaves come to/,
  ],
  [
    'tile.hashes, of the second level',
    [`update tile ${flip('hashes', 4)} where level = 1`],
    /Tile 0 of level 1: it is not what the leaves come to/,
  ],
  [
    'tile.hashes, made longer',
    [`update tile set hashes = hashes || sha256('x') where level = 1`],
    /Tile 0 of level 1: it is not what the leaves come to/,
  ],
  [
    'tile.index',
    [`update tile set index = 7 where level = 0 and index = 1`],
    /Tile 1 of level 0: it is missing(.|\n)*Tile 7 of level 0: the tree has no such tile/,
  ],
  [
    'tile.level',
    [`update tile set level = 2 where level = 1`],
    /Tile 0 of level 1: it is missing(.|\n)*Tile 0 of level 2: the tree has no such tile/,
  ],
  ['a tile', [`delete from tile where level = 0 and index = 0`], /Tile 0 of level 0: it is missing/],
  [
    'checkpoint.size',
    [`update checkpoint set size = 13 where size = 12`],
    /Checkpoint of size 13: what is kept beside it is not what was signed/,
  ],
  [
    'checkpoint.root',
    [`update checkpoint ${flip('root')} where size = 12`],
    /Checkpoint of size 12: what is kept beside it is not what was signed/,
  ],
  [
    'checkpoint.note',
    [`update checkpoint set note = replace(note, E'\\n12\\n', E'\\n13\\n') where size = 12`],
    /Checkpoint of size 12: it was not signed with this key/,
  ],
  [
    'checkpoint.made_at, out of order',
    [`update checkpoint set made_at = made_at + interval '1 day' where size = 12`],
    /it was made before the one before it/,
  ],
]

describe('tampering is reported, with the case and the place', () => {
  for (const [what, statements, expected] of tamperings)
    test(what, async () => assert.match((await afterTampering(statements)).join('\n'), expected))

  test('a checkpoint that was signed for another tree with the landlord’s own key', async () => {
    const size = 12
    const note = signCheckpoint(size, sha256(u64(5)), signer)
    const lines = await afterTampering([
      `update checkpoint set root = decode('${Buffer.from(sha256(u64(5))).toString('hex')}', 'hex'), note = '${note}' where size = ${size}`,
    ])
    assert.deepEqual(lines, ['Checkpoint of size 12: the log as it stands does not have the root that was signed'])
  })
  test('every column of the record is tried, but for those named here', async () => {
    const untried = new Set(['fact.id'])
    const columns = await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and table_name in ('case_head', 'fact', 'sealed', 'leaf', 'tile', 'checkpoint')
        and (table_name, column_name) <> ('case_head', 'case_id')`.execute(ledger.owner)
    const tried = tamperings.map(([what]) => what.split(',')[0])
    assert.deepEqual(
      columns.rows.map(row => row.name).filter(name => !untried.has(name) && !tried.includes(name)),
      [],
    )
  })
})

test('random bits of random facts, flipped, are all reported', async () => {
  const { rows } = await sql<{
    id: number
    length: number
  }>`select id, length(body) as length from fact order by sha256(body) limit 6`.execute(ledger.owner)
  for (const { id, length } of rows) {
    const bit = (id * 7919) % (length * 8)
    const lines = await afterTampering([
      `update fact set body = set_bit(body, ${bit}, 1 - get_bit(body, ${bit})) where id = ${id}`,
    ])
    assert.match(lines.join('\n'), /it is not what was hashed/, `bit ${bit} of fact ${id}`)
  }
})

const kept = await ledger.owner.selectFrom('checkpoint').selectAll().orderBy('size').execute()
const notes = kept.map(row => row.note)

describe('a checkpoint that somebody kept', () => {
  test('is in the record as it stands', async () => assert.deepEqual((await checked(ledger.owner, { yours: notes })).lines, []))
  test('tells of a log that was rewritten and signed again', async () => {
    const other = signCheckpoint(5, sha256(u64(1)), signer)
    const { lines } = await checked(ledger.owner, { yours: [notes[0] ?? '', other] })
    assert.deepEqual(lines, ['Your checkpoint 2: the log as it stands does not have the root that was signed'])
  })
  test('tells of facts that are missing at the end', async () => {
    const { lines } = await checked(ledger.owner, { yours: [signCheckpoint(100_000, sha256(u64(1)), signer)] })
    assert.match(lines.join(), /Your checkpoint 1: it was signed at 100000 facts, and the tree has \d+: facts are missing/)
  })
  test('that another key signed, or that is no checkpoint, is refused', async () => {
    const { lines } = await checked(ledger.owner, { yours: [signCheckpoint(5, sha256(u64(1)), signerNumbered(2)), 'hello'] })
    assert.deepEqual(lines, [
      'Your checkpoint 1: it was not signed with this key',
      'Your checkpoint 2: it was not signed with this key',
    ])
  })
})

test('the right edge has the root of every size, and its rows the tiles', () => {
  const data = Array.from({ length: 1300 }, (_, n) => sha256(u64(n)))
  const reference = referenceTree(data)
  const [edge, rows] = [frontier(), tileRows()]
  assert.deepEqual(edge.root(), reference.root(0))
  const full = data.flatMap((one, n) => {
    const leaf = sha256(new Uint8Array([0]), one)
    edge.add(leaf)
    assert.deepEqual(edge.root(), reference.root(n + 1))
    return rows.add(leaf)
  })
  assert.deepEqual(
    [...full, ...rows.rest()].map(tile => [tile.level, tile.index, tile.hashes.length]),
    [0, 1, 2, 3, 4]
      .map(n => [0, n, 256])
      .concat([
        [0, 5, 20],
        [1, 0, 5],
      ]),
  )
  assert.equal(hashesIn(new Uint8Array(64)).length, 2)
})
