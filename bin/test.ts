// `npm test`: the checks, then every test, two files at a time. The last line is always "N passed, N failed"; exits 1 when
// anything failed or nothing ran. `npm test -- --only PATTERN` runs the files whose path contains PATTERN, without checks.
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { run } from 'node:test'
import type { EventData } from 'node:test'
import { stopTestServer } from '../src/database/testing.ts'
import { runChecks } from './check.ts'

const root = join(import.meta.dirname, '..')
const option = process.argv.indexOf('--only')
const only = option === -1 ? null : (process.argv[option + 1] ?? '')
if (only === '') {
  process.stderr.write('--only needs part of a file name, such as: npm test -- --only rulebook\n')
  process.exit(2)
}

const files = globSync('src/**/*.test.{ts,tsx}', { cwd: root })
  .filter(file => only === null || file.includes(only))
  .sort()
  .map(file => join(root, file))

type Tally = { passed: number; failed: number; skipped: number }

/** A file or a test fails when something inside it does; that has been told already. */
const isOnlyOuter = (error: Error) => 'failureType' in error && error.failureType === 'subtestsFailed'

/** The innermost message is what a person needs; node's own frames are not. */
function reportFailure({ name, file, details }: EventData.TestFail) {
  if (isOnlyOuter(details.error)) return
  const cause = details.error.cause
  const said = cause instanceof Error ? (cause.stack ?? cause.message) : details.error.message
  const lines = said.split('\n').filter(line => !/^\s+at .*node:internal/.test(line))
  process.stdout.write(
    `FAILED  ${file === undefined ? '' : `${relative(root, file)}: `}${name}\n  ${lines.slice(0, 40).join('\n  ')}\n\n`,
  )
}

async function runTests(): Promise<Tally> {
  const tally: Tally = { passed: 0, failed: 0, skipped: 0 }
  if (files.length === 0) return tally
  const stream = run({ files, concurrency: 2, execArgv: ['--import', 'tsx'] })
  stream.on('test:fail', reportFailure)
  stream.on('test:stderr', data => process.stderr.write(data.message))
  stream.on('test:summary', data => {
    if (data.file !== undefined) {
      const seconds = (data.duration_ms / 1000).toFixed(1)
      process.stdout.write(
        `${data.success ? 'passed' : 'FAILED'}  ${relative(root, data.file)}: ${data.counts.tests} tests (${seconds} s)\n`,
      )
      return
    }
    tally.passed += data.counts.passed
    tally.failed += data.counts.tests - data.counts.passed - data.counts.skipped - data.counts.todo
    tally.skipped += data.counts.skipped + data.counts.todo
  })
  for await (const _ of stream) void _
  return tally
}

const checked = only === null ? await runChecks() : []
const tests = await runTests()
// Not after a few: whoever runs them will run them again, and the server is quicker found than started.
if (only === null && files.some(file => readFileSync(file, 'utf8').includes('testDatabase'))) await stopTestServer()
const passed = checked.filter(check => check.ok).length + tests.passed
const failed = checked.filter(check => !check.ok).length + tests.failed
if (tests.skipped > 0) process.stdout.write(`${tests.skipped} skipped\n`)
if (files.length === 0) process.stdout.write(only === null ? 'There are no tests\n' : `No test file has "${only}" in its path\n`)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 || tests.passed + tests.failed === 0 ? 1 : 0
