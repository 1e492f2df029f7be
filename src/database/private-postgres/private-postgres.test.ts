import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import pg from 'pg'
import { canReach } from './account.ts'
import { layLinks } from './binaries.ts'
import { CannotStart, plainWords } from './cannot-start.ts'
import { withFileLock } from './file-lock.ts'
import { isRoot, thisUser } from './account.ts'
import { databaseName, ownerRole, startPrivatePostgres, type PrivatePostgres } from './index.ts'
import { isAlive } from './postmaster.ts'

const folders: string[] = []
after(() => folders.forEach(folder => rmSync(folder, { recursive: true, force: true })))

/** Closed to everybody else, as mktemp -d makes it: under root, PostgreSQL's account cannot enter it. */
function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'putright-private-'))
  folders.push(folder)
  return folder
}

const quick = (dataFolder: string) => startPrivatePostgres({ dataFolder, durable: false })

async function asked<T>({ socketFolder, port }: PrivatePostgres, query: string): Promise<T | undefined> {
  const client = new pg.Client({ host: socketFolder, port, user: ownerRole, database: databaseName })
  await client.connect()
  try {
    return ((await client.query(query)).rows[0] as { is: T } | undefined)?.is
  } finally {
    await client.end()
  }
}

const eventually = async (holds: () => Promise<unknown>): Promise<void> => {
  for (let tries = 300; ; tries--) {
    if (await holds().catch(() => false)) return
    assert.ok(tries > 0, 'it did not come to hold in time')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** Started once for the tests that follow, each of which leaves it stopped. */
const dataFolder = join(someFolder(), 'data')
const place = () =>
  existsSync(join(dataFolder, 'database-is-elsewhere'))
    ? readFileSync(join(dataFolder, 'database-is-elsewhere'), 'utf8').trim()
    : join(dataFolder, 'postgres')

test('it starts from nothing, keeps what it is given, and stops', async () => {
  const first = await quick(dataFolder)
  folders.push(place())
  await asked(first, 'create table kept (a int)')
  assert.equal(await asked(first, `select current_setting('data_checksums') as is`), 'on')
  assert.equal(await asked(first, `select lower('ÓÉ') as is`), 'óé')
  assert.equal(await first.stop(), 'stopped')
  assert.equal(isAlive(first.pid), false)
  const second = await quick(dataFolder)
  assert.equal(await asked(second, 'select count(*)::int as is from kept'), 0)
  assert.equal(await second.stop(), 'stopped')
})

test('only the account that runs it, and root, come in', async () => {
  const one = await quick(dataFolder)
  const { mode } = statSync(one.socketFolder)
  assert.equal(mode & 0o077, 0)
  assert.equal(await asked(one, `select current_setting('listen_addresses') as is`), '')
  await one.stop()
})

test(
  'where root’s folder is closed to that account, the cluster is elsewhere, and that is said',
  { skip: !isRoot() },
  async () => {
    const one = await quick(dataFolder)
    assert.match(place(), /^\/var\/tmp\/putright-/)
    assert.match(one.said ?? '', /The database is in \/var\/tmp\/putright-/)
    assert.equal(statSync(place()).mode & 0o077, 0)
    await one.stop()
  },
)

test('several processes share one server, and whoever leaves last stops it', async () => {
  const [one, two] = await Promise.all([quick(dataFolder), quick(dataFolder)])
  assert.equal(one.pid, two.pid)
  assert.equal(await one.stop(), 'still in use')
  assert.equal(await asked(two, 'select 1 as is'), 1)
  assert.equal(await two.stop(), 'stopped')
})

test('a server that is killed is started again, with all that it had acknowledged', async () => {
  const one = await startPrivatePostgres({ dataFolder })
  await asked(one, 'create table before_kill (a int)')
  process.kill(one.pid, 'SIGKILL')
  await eventually(async () => (await asked(one, 'select count(*)::int as is from before_kill')) === 0)
  assert.equal(await one.stop(), 'stopped')
})

test('a pid file whose number now belongs to another program does not stand in the way', async () => {
  const other = spawn('sleep', ['60'])
  writeFileSync(
    join(place(), 'cluster/postmaster.pid'),
    `${other.pid}\n${join(place(), 'cluster')}\n1\n5432\n/tmp\n\n  1 1\nready\n`,
  )
  const one = await quick(dataFolder)
  assert.notEqual(one.pid, other.pid)
  await one.stop()
  other.kill()
})

test('a cluster of a version that is not on this machine is refused, and says what to do', async () => {
  const version = join(place(), 'cluster/PG_VERSION')
  const was = readFileSync(version, 'utf8')
  writeFileSync(version, '12\n')
  await assert.rejects(quick(dataFolder), /was made by PostgreSQL 12, and this machine has .*PUTRIGHT_DATA=/)
  writeFileSync(version, was)
})

test('a cluster that Putright did not make is left alone', async () => {
  const folder = someFolder()
  mkdirSync(join(folder, 'postgres/cluster'), { recursive: true })
  writeFileSync(join(folder, 'postgres/cluster/PG_VERSION'), '18\n')
  await assert.rejects(quick(folder), /holds something that Putright did not make/)
})

test('a copy of a data folder does not take the other’s database', { skip: !isRoot() }, async () => {
  const folder = someFolder()
  writeFileSync(join(folder, 'database-is-elsewhere'), `${place()}\n`)
  await assert.rejects(quick(folder), /belongs to the data folder .*If you copied it, remove/)
  rmSync(join(folder, 'database-is-elsewhere'))
  writeFileSync(join(folder, 'database-is-elsewhere'), '/nowhere/at-all\n')
  await assert.rejects(quick(folder), /it is not there. Bring that folder back/)
})

test('a data folder that cannot be made is refused in words', async () => {
  const folder = someFolder()
  writeFileSync(join(folder, 'file'), '')
  await assert.rejects(quick(join(folder, 'file')), CannotStart)
  await assert.rejects(quick(join(folder, 'file', 'data')), /there is a file in its way. Choose another: PUTRIGHT_DATA/)
})

test('a folder whose path is too long for a socket has its socket elsewhere', async () => {
  const long = join(someFolder(), 'a-folder-with-a-name-that-is-quite-long', 'and-another-one-with-a-name-that-is-longer-still')
  const one = await quick(long)
  if (existsSync(join(long, 'database-is-elsewhere')))
    folders.push(readFileSync(join(long, 'database-is-elsewhere'), 'utf8').trim())
  assert.equal(await asked(one, 'select 1 as is'), 1)
  assert.ok(one.socketFolder.length < 90)
  await one.stop()
})

test('what PostgreSQL says is put in plain words that say what to do', () => {
  const said = (output: string) => plainWords(output, '/data')
  assert.match(said('FATAL:  could not write lock file: No space left on device'), /^The disk that holds \/data is full/)
  assert.match(said('postgres: error while loading shared libraries: libxml2.so.2'), /Install PostgreSQL 15 or later/)
  assert.match(
    said('initdb: error: could not look up effective user ID 4711: user does not exist'),
    /has no name on this machine/,
  )
  assert.match(said('PANIC:  could not locate a valid checkpoint record'), /damaged.*restore/s)
  assert.match(said('FATAL:  something new'), /PostgreSQL said: FATAL: {2}something new/)
})

test('a lock is let go of when its holder is killed', async () => {
  const path = join(someFolder(), 'lock')
  const file = join(import.meta.dirname, 'file-lock.ts')
  // The timer keeps the promise, and so the lock that waits for it: what nothing can reach is collected, and its lock let go.
  const code = `import(${JSON.stringify(file)}).then(m => m.withFileLock(${JSON.stringify(path)}, () => new Promise(done => { setTimeout(done, 600_000); console.log('held') })))`
  const holder = spawn(process.execPath, ['--import', 'tsx', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await new Promise(resolve => holder.stdout.once('data', resolve))
    await assert.rejects(
      withFileLock(path, async () => {}, 50),
      /has held/,
    )
  } finally {
    holder.kill('SIGKILL')
  }
  assert.equal(await withFileLock(path, async () => 'mine'), 'mine')
})

test('links that npm did not lay are laid', () => {
  const native = join(someFolder(), 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(join(native, 'lib/libpq.so.5.18'), '')
  const link = (target: string) => ({ source: 'native/lib/libpq.so.5.18', target: `native/lib/${target}` })
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify([link('libpq.so'), link('libpq.so.5')]))
  symlinkSync('libpq.so.5.18', join(native, 'lib/libpq.so'))
  layLinks(native)
  layLinks(native)
  assert.equal(readlinkSync(join(native, 'lib/libpq.so.5')), 'libpq.so.5.18')
})

test('an account reaches a folder when it may pass through all of those above it', () => {
  const folder = someFolder()
  assert.equal(canReach(thisUser(), folder), true)
  assert.equal(canReach({ name: 'nobody', uid: 65_534, gid: 65_534 }, folder), false)
  assert.equal(canReach({ name: 'nobody', uid: 65_534, gid: 65_534 }, '/usr'), true)
})
