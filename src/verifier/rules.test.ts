// Each broken rule of rules.testing.ts, and what only somebody with an older checkpoint can see.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesOf, exportCase } from './exporter.testing.ts'
import { drafts, example, exampleParts, failedChecks, verified } from './example.testing.ts'
import { brokenRules, sizeOfTree, whole } from './rules.testing.ts'

const { signer } = whole

for (const [what, table] of Object.entries(brokenRules))
  test(`of ${what}, each broken rule is reported by the check that holds it, though all is signed`, async t => {
    for (const { says, bytes, fails } of table)
      await t.test(says, async () => {
        const report = await verified(bytes())
        assert.deepEqual(failedChecks(report), fails, report.problems.map(one => `${one.check}: ${one.says}`).join('\n'))
        assert.equal(report.ok, false)
      })
  })

test('a chain written afresh and appended as a whole is seen by whoever kept an older checkpoint', async () => {
  const kept = example({ signer, between: 2 })
  const afresh = exportCase({
    ...exampleParts,
    signer,
    between: 5,
    earlier: [],
    drafts: drafts.map(draft => ({ ...draft, minute: draft.minute + 1 })),
  })
  const older = { name: 'kept', bytes: new Uint8Array(Buffer.from(kept.file.checkpoint)) }
  const asked = exportCase({
    ...exampleParts,
    signer,
    between: 5,
    earlier: [sizeOfTree],
    drafts: drafts.map(draft => ({ ...draft, minute: draft.minute + 1 })),
  })
  assert.match((await verified(bytesOf(afresh), { older: [older] })).summary.join('\n'), /was not compared/)
  assert.deepEqual(failedChecks(await verified(bytesOf(asked), { older: [older] })), ['older'])
})
