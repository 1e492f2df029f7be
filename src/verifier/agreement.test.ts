// Two programs, written apart from one page: the landlord's own check of an export, and the verifier that is handed to others.
// Whatever is done to a file, and to one that the landlord really makes, they come to the same answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
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

test('a case that the landlord made and somebody altered fails both, whatever was altered', async () => {
  let count = 0
  for (const { what, altered } of alterations(await exampleExport(), 29)) {
    assert.equal(await agree(altered, what), false, what)
    count++
  }
  assert.ok(count > 300, `${count} alterations`)
})
