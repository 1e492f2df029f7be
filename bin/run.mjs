// One launcher for every npm script: installs what is missing, then runs the job on Node 24.
// Plain JavaScript without imports of ours or of npm's, because it runs before anything is installed, on whatever Node the machine has.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const marker = join(root, 'node_modules', '.putright-lock')
const bundledNode = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const oldest = 24

const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

/** A linked node_modules is another checkout's, which looks after it: "npm ci" here would empty it for everybody. */
const isLinked = () => lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false
const isInstalled = () => isLinked() || (existsSync(marker) && readFileSync(marker, 'utf8') === lockDigest())

/** Output goes to standard error, so that `putright read --json` stays clean JSON on a fresh clone. */
function install() {
  process.stderr.write('Installing what Putright needs (once, about a minute) ...\n')
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']
  const ran = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (ran.status !== 0) {
    process.stderr.write(
      '\nThe packages could not be installed. Check that this machine can reach the npm registry, then run the command again.\n',
    )
    process.exit(1)
  }
  writeFileSync(marker, lockDigest())
}

function nodeToUse() {
  if (existsSync(bundledNode)) return bundledNode
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath
  process.stderr.write(
    `Putright runs on Node ${oldest}. npm's "node" package did not install it here; install Node ${oldest} and run the command again.\n`,
  )
  process.exit(1)
}

const jobs = {
  start: ['src/main.ts'],
  putright: ['src/cli.ts'],
  test: ['bin/test.ts'],
  check: ['bin/check.ts'],
  concordance: ['src/cli.ts', 'concordance'],
  bench: ['bin/bench.ts'],
  generate: ['bin/generate.ts'],
}

const [job, ...rest] = process.argv.slice(2)
const command = jobs[job]
if (!command) {
  process.stderr.write(`Unknown job "${job ?? ''}". Known: ${Object.keys(jobs).join(', ')}.\n`)
  process.exit(2)
}
if (!isInstalled()) install()
const [script, ...args] = command
const child = spawn(nodeToUse(), ['--import', 'tsx', join(root, script), ...args, ...rest], {
  stdio: 'inherit',
  cwd: root,
  env: { ...process.env, PUTRIGHT_CWD: process.env.INIT_CWD ?? process.cwd() },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
