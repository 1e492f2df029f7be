// The command line as it is called: exit codes, plain errors, and the documents that are made from the code.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ruleJsonSchema } from './schema.ts'
import { vocabularyPage } from './vocabulary.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

function putright(args: readonly string[], input = '') {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, PUTRIGHT_CWD: root },
    maxBuffer: 64 * 2 ** 20,
  })
  return { code: ran.status, out: ran.stdout, err: ran.stderr }
}

describe('putright judge', () => {
  test('an unknown case is refused, and the known ones are named', () => {
    const { code, err } = putright(['judge', 'nobody'])
    assert.equal(code, 2)
    assert.match(err, /There is no case "nobody". Known: .*hackney-202126095/)
  })

  test('a day that does not exist is refused in plain words', () => {
    const { code, err } = putright(['judge', 'hackney-202126095', '--as-at', '2021-02-30'])
    assert.equal(code, 2)
    assert.match(err, /--as-at must be a real date such as 2021-09-15; "2021-02-30" is not/)
  })

  test('a broken case file is refused with its line and field', () => {
    const { code, err } = putright(['judge', 'package.yaml'])
    assert.equal(code, 2)
    assert.match(err, /There is no file package.yaml/)
  })

  test('the JSON has the names of the contract, and says what stood on the day asked for', () => {
    const { code, out } = putright(['judge', 'hackney-202126095', '--json', '--as-at', '2021-09-15'])
    assert.equal(code, 0)
    const read = JSON.parse(out) as {
      case: string
      asAt: string
      knownAt: string
      verdicts: { [name: string]: unknown }[]
      predicted: { [name: string]: unknown }[]
    }
    assert.deepEqual([read.case, read.asAt], ['hackney-202126095', '2021-09-15'])
    for (const name of ['rule', 'cite', 'failing', 'is', 'due', 'on', 'workingDays', 'entries', 'because'])
      assert.ok(name in (read.verdicts[0] ?? {}), name)
    for (const name of ['head', 'severity', 'because', 'redress']) assert.ok(name in (read.predicted[0] ?? {}), name)
  })

  test('the acknowledgement in Hackney 202126095 took 17 working days against 5', () => {
    const read = JSON.parse(putright(['judge', '202126095', '--json']).out) as {
      verdicts: {
        failing: string
        is: string
        due: string
        on: string
        workingDays: { exclusive: number } | null
        reckoning: { limit: string } | null
      }[]
    }
    const late = read.verdicts.filter(
      verdict => verdict.failing === 'ACK_LATE' && verdict.is === 'met late' && verdict.on === '2021-08-10',
    )
    assert.deepEqual(
      late.map(verdict => [verdict.due, verdict.workingDays?.exclusive, verdict.reckoning?.limit]),
      [['2021-07-23', 17, '5 working days']],
    )
  })
})

describe('putright read', () => {
  test('what is not a determination is refused with what was missing', () => {
    const { code, err } = putright(['read', '-', '--json'], 'A letter about bins.')
    assert.equal(code, 1)
    assert.match(err, /does not read as a determination. Missing: /)
  })

  test('a file that is not there is refused in plain words', () => {
    const { code, err } = putright(['read', 'nowhere.txt'])
    assert.equal(code, 2)
    assert.match(err, /nowhere.txt cannot be read/)
  })
})

describe('documents made from the code', () => {
  test('docs/entries.md is the vocabulary', () => assert.equal(readFileSync(`${root}docs/entries.md`, 'utf8'), vocabularyPage()))
  test('the JSON Schema for editors is that of the rules', () =>
    assert.deepEqual(
      JSON.parse(readFileSync(`${root}src/standards/rule.schema.json`, 'utf8')),
      JSON.parse(JSON.stringify(ruleJsonSchema())),
    ))
})

test('an unknown command is refused with the list of commands', () => {
  const { code, err } = putright(['frobnicate'])
  assert.equal(code, 2)
  assert.match(err, /There is no command "frobnicate"/)
})
