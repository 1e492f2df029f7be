// `npm run check`: types, lint, layout and generated files. Runs all of them, prints each, exits 1 when any found something.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

const checks: readonly { readonly name: string; readonly command: string; readonly args: readonly string[] }[] = [
  { name: 'types', command: bin('tsc'), args: ['--noEmit', '-p', root] },
  { name: 'lint', command: bin('oxlint'), args: ['--type-aware', '--deny-warnings', 'src', 'bin'] },
  { name: 'layout', command: bin('prettier'), args: ['--check', '--log-level=warn', 'src', 'bin'] },
  { name: 'generated files', command: process.execPath, args: ['--import', 'tsx', 'bin/generate.ts', '--check'] },
]

export type Checked = { readonly name: string; readonly ok: boolean; readonly output: string; readonly seconds: number }

const run = ({ name, command, args }: (typeof checks)[number]): Promise<Checked> =>
  new Promise(resolve => {
    const started = performance.now()
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const done = (ok: boolean) => resolve({ name, ok, output, seconds: (performance.now() - started) / 1000 })
    child.on('error', error => {
      output += error.message
      done(false)
    })
    child.on('close', code => done(code === 0))
  })

/** One after another: each of them uses every core it finds. */
export async function runChecks(): Promise<readonly Checked[]> {
  const done: Checked[] = []
  for (const check of checks) {
    const checked = await run(check)
    done.push(checked)
    process.stdout.write(`${checked.ok ? 'passed' : 'FAILED'}  check: ${checked.name} (${checked.seconds.toFixed(1)} s)\n`)
    if (!checked.ok) process.stdout.write(`${checked.output.trim()}\n\n`)
  }
  return done
}

if (import.meta.main) {
  const checked = await runChecks()
  process.exitCode = checked.every(check => check.ok) ? 0 : 1
}
