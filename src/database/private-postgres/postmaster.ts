// The running server, as its own postmaster.pid tells it. A pid file outlives a crash, and its number may since belong to
// another program: so the process must also work in this very folder.
import { readFileSync, readlinkSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

export type Postmaster = {
  readonly pid: number
  readonly socketFolder: string
  readonly port: number
  /** starting, ready, standby or stopping */
  readonly status: string
}

const pidFile = (cluster: string) => join(cluster, 'postmaster.pid')

/** The server that has this folder now, or null. */
export function postmasterOf(cluster: string): Postmaster | null {
  const lines = linesOf(cluster)
  const pid = Number(lines?.[0])
  if (lines === null || !Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !worksIn(pid, cluster, lines[1] ?? '')) return null
  return { pid, port: Number(lines[3] ?? ''), socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() }
}

function linesOf(cluster: string): readonly string[] | null {
  try {
    return readFileSync(pidFile(cluster), 'utf8').split('\n')
  } catch {
    return null
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !isZombie(pid)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Dead, and not yet buried by its parent: it holds nothing any more. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false
  try {
    return /^\d+ \(.*\) Z/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

function worksIn(pid: number, cluster: string, told: string): boolean {
  if (process.platform === 'linux') return sameFolder(folderOf(pid), cluster)
  return sameFolder(told, cluster) && /postgres/.test(commandOf(pid))
}

function folderOf(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

function commandOf(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

function sameFolder(one: string, other: string): boolean {
  try {
    const [a, b] = [statSync(realpathSync(one)), statSync(realpathSync(other))]
    return a.ino === b.ino && a.dev === b.dev
  } catch {
    return false
  }
}

/** A pid file whose number belongs to somebody else would keep the server from starting for ever. With our own number in it
 * (the parent's) PostgreSQL knows that it is stale, and still checks that no old server shares the memory it names. */
export function disownStalePid(cluster: string): void {
  const lines = linesOf(cluster)
  if (lines === null || postmasterOf(cluster) !== null) return
  writeFileSync(pidFile(cluster), [String(process.pid), ...lines.slice(1)].join('\n'))
}

/** Lets statements under way end with an error, writes everything to disk, and waits until the process is gone. */
export async function stopPostmaster({ pid }: Pick<Postmaster, 'pid'>, patienceMs = 60_000): Promise<void> {
  const until = performance.now() + patienceMs
  process.kill(pid, 'SIGINT')
  while (isAlive(pid)) {
    if (performance.now() > until) throw new Error(`PostgreSQL (process ${pid}) did not stop in ${patienceMs / 1000} seconds`)
    await wait(10)
  }
}
