// One process at a time, for starting and stopping: a lock that the operating system lets go of when its holder dies, however
// it dies. Node has no such lock for files, but the SQLite in it does, and an empty SQLite file costs nothing.
import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseSync } from 'node:sqlite'

const busy = 5
const everyMs = 15

/** Rejects when the lock is not free within the patience, or the file cannot be made. Not re-entrant. */
export async function withFileLock<T>(path: string, work: () => Promise<T>, patienceMs = 120_000): Promise<T> {
  const lock = new DatabaseSync(path)
  try {
    const until = performance.now() + patienceMs
    while (!taken(lock)) {
      if (performance.now() > until) throw new Error(`Another process has held ${path} for ${patienceMs / 1000} seconds`)
      await wait(everyMs)
    }
    return await work()
  } finally {
    lock.close()
  }
}

function taken(lock: DatabaseSync): boolean {
  try {
    lock.exec('begin exclusive')
    return true
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === busy) return false
    throw error
  }
}
