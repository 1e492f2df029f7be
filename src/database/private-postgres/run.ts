// A running server on a cluster: the one that already runs there, or one that is started here. It is let go of entirely (its
// own session, its own log), so that neither Ctrl+C nor the death of this process takes it down in the middle of a write.
import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { CannotStart, plainWords } from './cannot-start.ts'
import { environmentFor, identityOf, writeWhoMayEnter } from './create.ts'
import { clusterIn, socketFolder, type Place } from './place.ts'
import { disownStalePid, postmasterOf, stopPostmaster, type Postmaster } from './postmaster.ts'

export type Launch = {
  readonly place: Place
  readonly account: Account
  readonly programs: () => Binaries
  readonly log: string
  /** False only for tests that nothing depends on: a power cut may then lose or damage everything. */
  readonly durable: boolean
  readonly connections: number
}

const settings = ({ durable, connections }: Launch): readonly string[] => [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'port=5432',
  `max_connections=${connections}`,
  'timezone=UTC',
  'log_timezone=UTC',
  // Only the message: the detail of an error quotes rows, and a statement quotes what was typed.
  'log_error_verbosity=terse',
  'log_min_error_statement=panic',
  ...(durable
    ? ['fsync=on']
    : [
        'fsync=off',
        'synchronous_commit=off',
        'full_page_writes=off',
        'wal_level=minimal',
        'max_wal_senders=0',
        'autovacuum=off',
      ]),
]

/** A crash is recovered from by replaying what was written since the last checkpoint; that is allowed its time. */
const patienceMs = 10 * 60_000
const bigLog = 10 * 1024 * 1024

export async function joinOrLaunch(launch: Launch): Promise<Postmaster> {
  const cluster = clusterIn(launch.place)
  const running = await settled(cluster)
  if (running && canBeReached(running)) return running
  // Its socket was tidied away (they stand in temporary folders when paths are long), so nobody can be using it.
  if (running) await stopPostmaster(running)
  return launched(launch, cluster, 20)
}

/** The server in the folder once it has finished starting or stopping. */
async function settled(cluster: string): Promise<Postmaster | null> {
  const until = performance.now() + patienceMs
  for (;;) {
    const found = postmasterOf(cluster)
    if (found === null || found.status === 'ready') return found
    if (performance.now() > until) throw new CannotStart(`PostgreSQL in ${cluster} has been "${found.status}" for ten minutes.`)
    await wait(20)
  }
}

const canBeReached = ({ socketFolder: folder, port }: Postmaster): boolean =>
  statSync(join(folder, `.s.PGSQL.${port}`), { throwIfNoEntry: false })?.isSocket() ?? false

async function launched(launch: Launch, cluster: string, tries: number): Promise<Postmaster> {
  disownStalePid(cluster)
  writeWhoMayEnter(launch.place, launch.account)
  const from = roomInLog(launch.log)
  let exited = false
  const log = openSync(launch.log, 'a', 0o600)
  const sockets = socketFolder(launch.place, launch.account)
  const args = ['-D', cluster, ...[...settings(launch), `unix_socket_directories=${sockets}`].flatMap(one => ['-c', one])]
  const child = spawn(join(launch.programs().bin, 'postgres'), args, {
    cwd: '/',
    detached: true,
    env: environmentFor(),
    stdio: ['ignore', log, log],
    ...identityOf(launch.account),
  })
  closeSync(log)
  child.on('exit', () => (exited = true)).on('error', () => (exited = true))
  child.unref()
  for (;;) {
    const found = postmasterOf(cluster)
    if (found?.status === 'ready') return found
    if (exited) break
    await wait(10)
  }
  const said = readFileSync(launch.log).subarray(from).toString()
  // After a kill -9 the old server's last helpers take a moment to notice, and hold its memory until then.
  if (/still in use|already exists/.test(said) && tries > 0) {
    await wait(250)
    return launched(launch, cluster, tries - 1)
  }
  throw new CannotStart(plainWords(said, launch.place))
}

/** Where new lines begin. One old log is kept. */
function roomInLog(log: string): number {
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size < bigLog) return size
  renameSync(log, `${log}.old`)
  return 0
}
