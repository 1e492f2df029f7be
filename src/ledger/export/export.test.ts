// An exported case: what is in it for whom, and that any change to it is found.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { base64, sha256, utf8 } from '../bytes.ts'
import { signCheckpoint, signTail } from '../checkpoint.ts'
import { everyCompartment, maskOf } from '../compartment.ts'
import { happened } from '../new-fact.ts'
import { readVerifier } from '../note.ts'
import { checkExport } from './check/index.ts'
import { exampleExport, exampleFacts, exampleSigner } from './example.testing.ts'
import { alterations, fileOf } from './mutations.testing.ts'
import type { ExportedCase } from './shape.ts'

const examplePath = new URL('../../../docs/record-format-example.json', import.meta.url)
const general = await exampleExport()
const everything = await exampleExport(exampleFacts, everyCompartment)
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
const read = (bytes: Uint8Array) => JSON.parse(text(bytes)) as ExportedCase

test('docs/record-format-example.json is this export, and passes', () => {
  if (process.env.WRITE_EXAMPLE) writeFileSync(examplePath, general)
  assert.ok(readFileSync(examplePath).equals(general))
})

describe('the file', () => {
  test('passes its own check, and says what is withheld', () => {
    assert.deepEqual(checkExport(general), {
      ok: true,
      checks: {
        file: 'passed',
        evidence: 'not done',
        fields: 'passed',
        chain: 'passed',
        inclusion: 'passed',
        checkpoint: 'passed',
        statement: 'passed',
        earlier: 'passed',
        older: 'not done',
      },
      problems: [],
      facts: 7,
      withheld: { erased: 1, redacted: 0, 'left out': 1, 'closed facts': 1, 'unnamed fields': 2 },
      key: read(general).key,
    })
  })
  test('has nothing of what its reader may not see, nor of what was erased', () => {
    assert.doesNotMatch(text(general), /Zoë|7946|counsel|informant|legal|after 6|2nd floor/)
    assert.match(text(general), /The resident asked\./)
  })
  test('for somebody who may see everything has all but what was erased and what was left out', () => {
    assert.match(text(everything), /Zoë Ødegård/)
    assert.match(text(everything), /What counsel advised/)
    assert.doesNotMatch(text(everything), /after 6|2nd floor/)
    const { ok, withheld } = checkExport(everything)
    assert.deepEqual([ok, withheld['closed facts'], withheld['unnamed fields']], [true, 0, 0])
  })
  test('differs, for two records that differ in what its reader may not see, only in hashes', async () => {
    const other = exampleFacts.with(
      3,
      happened(
        'background',
        plainDate('2026-05-05'),
        { says: 'Something else, and longer.', reasons: 'x' },
        { compartment: 'staff conduct' },
      ),
    )
    const [one, two] = [read(general), read(await exampleExport(other))]
    assert.equal(text(await exampleExport(other)).length, text(general).length)
    const shape = (file: ExportedCase) => JSON.stringify(file).replace(/[\w+/]{22,}={0,2}/g, '#')
    assert.equal(shape(one), shape(two))
  })
  test('is not made when a value is missing and nothing says why', async () => {
    const withoutErasure = exampleFacts.with(5, exampleFacts[6] ?? assert.fail())
    await assert.rejects(
      exampleExport(withoutErasure, maskOf('general'), {}, 'content'),
      /The "content" of entry 00c0ffee0701 is missing, and no entry says why/,
    )
  })
})

describe('what the reader has beside the file', () => {
  const file = read(general)
  test('the key that the landlord publishes', () => {
    assert.ok(checkExport(general, { key: file.key }).ok)
    const { checks } = checkExport(general, { key: file.key.replace('thistlecombe', 'another') })
    assert.equal(checks.checkpoint, 'failed')
  })
  test('a checkpoint kept from before', () => {
    const [first = assert.fail(), second = assert.fail()] = file.earlier.map(one => one.checkpoint)
    assert.equal(checkExport(general, { older: [first, second, file.checkpoint] }).checks.older, 'passed')
    const forged = signCheckpoint(4, sha256(utf8('another log')), exampleSigner)
    assert.equal(checkExport(general, { older: [forged] }).checks.older, 'failed')
    assert.equal(checkExport(general, { older: [first.replace('\n4\n', '\n5\n')] }).checks.older, 'failed')
    assert.equal(checkExport(general, { older: [signCheckpoint(5, sha256(utf8('x')), exampleSigner)] }).checks.older, 'passed')
  })
  test('the files of evidence', async () => {
    const photograph = utf8('not really a photograph')
    const evidence = happened('diary issued', plainDate('2026-05-05'), { sheets: 1, picture: base64(sha256(photograph)) })
    const facts = [...exampleFacts.slice(0, 4), evidence]
    const files = [{ name: 'noise.jpg', entry: '00c0ffee0704', field: 'picture', sha256: base64(sha256(photograph)) }]
    const bytes = await exampleExport(facts, maskOf('general'), { files, leftOut: () => false })
    assert.equal(checkExport(bytes, { files: [photograph] }).checks.evidence, 'passed')
    assert.equal(checkExport(bytes).checks.evidence, 'passed')
    assert.equal(checkExport(bytes, { files: [utf8('another')] }).checks.evidence, 'failed')
    const wrong = await exampleExport(facts, maskOf('general'), {
      files: files.map(one => ({ ...one, sha256: base64(sha256(utf8('another'))) })),
      leftOut: () => false,
    })
    assert.equal(checkExport(wrong).checks.evidence, 'failed')
  })
})

// Every byte with SWEEP=1; else a part of them, spread out.
const every = process.env.SWEEP ? 1 : 17

describe('every alteration is found', () => {
  for (const [name, bytes] of [
    ['for a reader of the general compartment', general],
    ['for a reader of everything', everything],
  ] as const)
    test(`of a file ${name}: bytes flipped, facts and fields dropped, doubled, swapped, opened or closed`, () => {
      const missed = [...alterations(bytes, every)].filter(({ altered }) => checkExport(altered).ok)
      assert.deepEqual(
        missed.map(({ what }) => what),
        [],
      )
    })

  test('by somebody with the key, who signs a tail statement for what is left, if the chain does not hold', () => {
    const file = read(general)
    const resigned = (facts: ExportedCase['facts'], checks: RegExp) => {
      const { statement: _, ...contents } = { ...file, facts }
      const head = new Uint8Array(Buffer.from(facts.at(-1)?.hash ?? '', 'base64'))
      const said = { caseId: file.case, facts: facts.length, head, checkpoint: 12, contents: sha256(canonicalJson(contents)) }
      const report = checkExport(fileOf({ ...contents, statement: signTail(said, exampleSigner) }))
      assert.match(report.problems.map(one => one.check).join(), checks)
    }
    resigned(file.facts, /^$/)
    resigned(file.facts.toSpliced(2, 1), /chain/)
    resigned(
      [...file.facts.slice(0, 3), file.facts[4] ?? assert.fail(), file.facts[3] ?? assert.fail(), ...file.facts.slice(5)],
      /chain.*inclusion/,
    )
    resigned([...file.facts, file.facts[6] ?? assert.fail()], /chain.*inclusion/)
    resigned(
      file.facts.map(fact => ({ ...fact, leaf: fact.leaf === 11 ? 10 : fact.leaf })),
      /inclusion/,
    )
  })
})

test('the key in the file is the one that signed', () => assert.equal(readVerifier(read(general).key).name, exampleSigner.name))
