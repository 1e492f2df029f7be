// What both verifiers say of a case that is whole, and of what the reader gives beside it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { asJson, problemLine, verifyCase } from './core.mjs'
import { bytesOf, canonical, checkpoint, exportCase, newSigner, note } from './exporter.testing.ts'
import { drafts, example, failedChecks, nothingGiven, photograph, verified } from './example.testing.ts'
import { nodeTools } from './node/tools.mjs'

const whole = example()
const { signer, tree } = whole
const bytes = bytesOf(whole)
const utf8 = (text: string) => new Uint8Array(Buffer.from(text))
const digestOf = (data: Uint8Array) => nodeTools.sha256(data)

test('of a whole case every check passes, and the summary is the one of the format', async () => {
  const report = await verified(bytes)
  assert.deepEqual(report.problems, [])
  assert.deepEqual(report.summary, [
    '7 facts, unbroken; nothing left out up to 14:02 on 3 March 2026.',
    '3 fields withheld: 1 erased, 1 redacted, 1 left out. 1 fact and 1 further field belong to compartments that this file was not made for.',
    '1 evidence file named in the case: 0 given and as recorded, 1 not given.',
    `Signed with key ${signer.text}; compare it with the key that the landlord publishes.`,
    'This does not show that what was written is true.',
  ])
})

test('the time is told as it was in London, in summer too', async () => {
  const more = { exported: { at: '2026-07-03T23:30:00.000Z', by: 'a', for: 'b' } }
  const report = await verified(bytesOf(exportCase({ drafts: drafts.slice(0, 1), signer, more })))
  assert.equal(report.summary[0], '1 fact, unbroken; nothing left out up to 00:30 on 4 July 2026.')
})

test('the object of --json has the members of the format and no others', async () => {
  const { file, evidence, ...rest } = (await verified(bytes)).checks
  assert.deepEqual(asJson(await verified(bytes)), {
    ok: true,
    checks: { file, evidence, ...rest, older: 'not done' },
    problems: [],
    facts: 7,
    withheld: { erased: 1, redacted: 1, 'left out': 1, 'closed facts': 1, 'unnamed fields': 1 },
    key: signer.text,
  })
  assert.equal(evidence, 'passed')
})

test('of a file that does not read nothing else is checked, and nothing is counted', async () => {
  for (const text of ['', '{', '[]', 'null', '\ufeff{}', '{"a":1,"a":1}', `${canonical(whole.file)}\n`]) {
    const report = await verified(utf8(text))
    assert.deepEqual(failedChecks(report), ['file'], text.slice(0, 20))
    assert.equal(report.checks.chain, 'not done')
    assert.deepEqual([report.facts, report.withheld['closed facts'], report.key], [0, 0, ''])
  }
})

test('bytes that are no UTF-8, a number that is not whole, and text nested without end are reported', async () => {
  assert.equal(
    (await verified(Uint8Array.of(0x22, 0xff, 0x22))).problems[0]?.says,
    'The file cannot be read: it is not UTF-8 text.',
  )
  assert.match((await verified(utf8('[1.5]'))).problems[0]?.says ?? '', /not whole/)
  assert.match((await verified(utf8('"\\ud800"'))).problems[0]?.says ?? '', /surrogate/)
  const deep = '['.repeat(200_000) + ']'.repeat(200_000)
  assert.match((await verified(utf8(deep))).problems[0]?.says ?? '', /nested more than 64 deep/)
})

test('a problem is told with the number of its fact, counted from 1, and its entry', async () => {
  const file = structuredClone(whole.file)
  Object.assign(file.facts[4] ?? {}, { hash: Buffer.alloc(32).toString('base64') })
  const report = await verified(bytesOf({ ...whole, file }))
  const lines = report.problems.map(problemLine)
  assert.match(lines[0] ?? '', /^Fact 5 \(entry 00c0ffee0004\): the chain breaks here/)
  assert.equal(report.summary[0], `This file is not as it was signed: ${report.problems.length} problems.`)
})

test('words out of a file are shown without anything that moves a cursor or turns writing round', async () => {
  const name = 'Ann\u001b[2J\u202e<b>'
  const more = { people: { '22222222-2222-4333-8444-555555555555': name } }
  const report = await verified(bytesOf(exportCase({ drafts: drafts.slice(0, 1), signer, more })))
  assert.doesNotMatch(report.problems.map(problemLine).join('\n'), /[\u001b\u202e]/)
})

test('the key that the reader has is compared, and said to be the one', async () => {
  const same = await verified(bytes, { key: signer.text })
  assert.equal(same.summary.at(-2), `Signed with the key that you gave, ${signer.text}.`)
  assert.deepEqual(failedChecks(await verified(bytes, { key: newSigner().text })), ['checkpoint'])
})

test('evidence that the reader gives is one of the files named in the case, or is reported', async () => {
  const good = await verified(bytes, { files: [{ name: 'damp.jpg', sha256: digestOf(photograph) }] })
  assert.ok(good.summary.includes('1 evidence file named in the case: 1 given and as recorded, 0 not given.'))
  const bad = await verified(bytes, { files: [{ name: 'damp.jpg', sha256: digestOf(utf8('another')) }] })
  assert.deepEqual(failedChecks(bad), ['evidence'])
})

test('an older checkpoint that the reader kept is compared by its size', async () => {
  const older = (text: string) => ({ older: [{ name: 'kept.txt', bytes: utf8(text) }] })
  const agrees = await verified(bytes, older(checkpoint(9, tree.root(0, 9), signer)))
  assert.equal(agrees.checks.older, 'passed')
  assert.ok(agrees.summary.some(line => line.includes('kept.txt agrees: 3 facts were on the record, as now, when it was made')))
  const unknown = await verified(bytes, older(checkpoint(10, tree.root(0, 10), signer)))
  assert.ok(unknown.ok && unknown.summary.some(line => line.includes('kept.txt was not compared')))
  for (const text of [checkpoint(9, tree.root(0, 10), signer), checkpoint(9, tree.root(0, 9), newSigner()), 'hello', '\u0000'])
    assert.deepEqual(failedChecks(await verified(bytes, older(text))), ['older'])
})

test('a checkpoint that others have signed too passes; their signatures are not looked at', async () => {
  const witness = newSigner('witness.example')
  const text = `${signer.name}\n${23}\n${tree.root().toString('base64')}\n`
  const both = note(text, signer) + (note(text, witness).split('\n\n')[1] ?? '')
  const report = await verified(
    bytesOf(exportCase({ drafts, compartments: ['general', 'informant identity'], signer, more: { checkpoint: both } })),
  )
  assert.deepEqual(failedChecks(report), [])
})

test('300 facts among 10,000 others are checked with no more hashes than their proofs have', async () => {
  const many = Array.from({ length: 300 }, (_, n) => ({
    entry: n.toString(16).padStart(12, '0'),
    ...(n === 0 ? { type: 'RecordOpened', fields: { reference: 'ASB 41207' } } : {}),
    sealed: ['content', 'address', 'name'].map(field => ({ field, value: `${field} `.repeat(40) })),
    disclose: ['content', 'address', 'name'],
    minute: n,
  }))
  const large = bytesOf(exportCase({ drafts: many, between: 32, signer, earlier: [1000, 5000] }))
  let hashes = 0
  const counting = { ...nodeTools, sha256: (data: Uint8Array) => (hashes++, nodeTools.sha256(data)) }
  assert.deepEqual((await verifyCase(large, nothingGiven, counting)).problems, [])
  // Of each fact its three sealed fields, its link, its leaf, and one node on each floor of a tree of 16,384 leaves.
  assert.ok(hashes <= 300 * (3 + 2 + 14) + 300, `${hashes} hashes`)
})

const published = join(import.meta.dirname, '../../docs/record-format-example.json')

test('the example beside the format passes', async () => {
  assert.deepEqual((await verified(new Uint8Array(readFileSync(published)))).problems, [])
})
