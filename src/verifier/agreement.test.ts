// Two programs, written apart from one page: the landlord's own check of an export, and the verifier that is handed to others.
// Whatever is done to a file, and to one that the landlord really makes, they come to the same answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { canonicalJson } from '../kernel/canonical-json.ts'
import { checkExport } from '../ledger/export/check/index.ts'
import { exampleExport } from '../ledger/export/example.testing.ts'
import { alterations } from '../ledger/export/mutations.testing.ts'
import { bytesOf } from './exporter.testing.ts'
import { asJson } from './core.mjs'
import { verified } from './example.testing.ts'
import { brokenRules, whole } from './rules.testing.ts'

/** Where the format does not say which is right, so that they differ. */
const undecided = ['a first fact that opens no record']

async function agree(bytes: Uint8Array, what: string): Promise<boolean> {
  const ours = await verified(bytes)
  const theirs = checkExport(bytes)
  assert.equal(ours.ok, theirs.ok, `${what}: ${JSON.stringify([ours.problems, theirs.problems])}`)
  if (ours.ok) assert.deepEqual(asJson(ours), JSON.parse(JSON.stringify(theirs)), what)
  return ours.ok
}

test('a case that the landlord made, and one that we made, pass both', async () => {
  assert.ok(await agree(await exampleExport(), 'made by the landlord'))
  assert.ok(await agree(bytesOf(whole), 'made here'))
})

test('each broken rule, signed by the landlord, fails both', async () => {
  for (const one of Object.values(brokenRules).flat())
    if (!undecided.includes(one.says)) assert.equal(await agree(one.bytes(), one.says), false, one.says)
})

type Fields = { facts: { disclosed?: { field: string }[] }[] }

/** The example's first disclosed field under another name, in a file whose bytes are canonical. */
function renamed(bytes: Uint8Array, field: string): Uint8Array {
  const file = JSON.parse(Buffer.from(bytes).toString()) as Fields
  const first = file.facts.flatMap(fact => fact.disclosed ?? [])[0]
  assert.ok(first)
  first.field = field
  return canonicalJson(file)
}

test('a field with a name that every object answers to fails both, and stops neither', async () => {
  for (const name of ['__proto__', 'constructor', 'toString'])
    assert.equal(await agree(renamed(await exampleExport(), name), name), false, name)
})

test('what lies deeper than 64 levels, and a member called __proto__, are refused by both', async () => {
  const text = Buffer.from(await exampleExport()).toString()
  const deep = `${'['.repeat(64)}1${']'.repeat(64)}`
  for (const value of [deep, '{"__proto__":1}'])
    assert.equal(await agree(Buffer.from(text.replace(/("value":)"[^"]*"/, `$1${value}`)), value), false, value)
})

test('an older checkpoint counts only in the form of a signed note: CRLF and lines of no form are refused by both', async () => {
  const bytes = await exampleExport()
  const { checkpoint } = JSON.parse(Buffer.from(bytes).toString()) as { checkpoint: string }
  const witness = `— witness.example ${Buffer.alloc(68).toString('base64')}\n`
  const fits: readonly (readonly [string, boolean])[] = [
    [checkpoint, true],
    [checkpoint + witness, true],
    [checkpoint.replaceAll('\n', '\r\n'), false],
    [`${checkpoint}— witness.example AAAA\n`, false],
    [`${checkpoint}— wit\u007fness.example AAAAAAAA\n`, false],
    [`${checkpoint}signed by somebody\n`, false],
  ]
  for (const [note, fit] of fits) {
    assert.equal(checkExport(bytes, { older: [note] }).ok, fit, note)
    assert.equal((await verified(bytes, { older: [{ name: 'kept', bytes: Buffer.from(note) }] })).ok, fit, note)
  }
})

test('a case that the landlord made and somebody altered fails both, whatever was altered', async () => {
  let count = 0
  for (const { what, altered } of alterations(await exampleExport(), 29)) {
    assert.equal(await agree(altered, what), false, what)
    count++
  }
  assert.ok(count > 300, `${count} alterations`)
})
