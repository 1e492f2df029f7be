// A PostgreSQL of Putright's own, for whoever has none: started when the program starts, over a socket that only its user
// can reach, and shared by every process on one data folder.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { accountForNew, accountOf } from './account.ts'
import { findBinaries, oldestMajor, type Binaries } from './binaries.ts'
import { CannotStart, inWords } from './cannot-start.ts'
import { createCluster } from './create.ts'
import { withFileLock } from './file-lock.ts'
import { clusterIn, findPlace, makePlace, saidOf, type Place } from './place.ts'
import { stopPostmaster, type Postmaster } from './postmaster.ts'
import { reachablePrograms } from './programs.ts'
import { makeRoles } from './roles.ts'
import { joinOrLaunch, type Launch } from './run.ts'
import { use, type Use } from './users.ts'

export { CannotStart } from './cannot-start.ts'
export { databaseName } from './roles.ts'
export { appRole, ownerRole } from './create.ts'

export type PrivatePostgres = {
  readonly socketFolder: string
  readonly port: number
  readonly pid: number
  /** What whoever starts it should be told, if anything. */
  readonly said: string | null
  /** Stops the server, unless another process uses it too. */
  readonly stop: () => Promise<'stopped' | 'still in use'>
}

export type PrivateSettings = {
  /** An absolute path. It is made when it does not exist. */
  readonly dataFolder: string
  readonly durable?: boolean
  readonly connections?: number
  readonly environment?: Readonly<Record<string, string | undefined>>
}

/** Rejects with CannotStart, whose message is for the person at the keyboard. */
export async function startPrivatePostgres(settings: PrivateSettings): Promise<PrivatePostgres> {
  if (process.platform === 'win32')
    throw new CannotStart(
      'On Windows Putright does not start a database of its own. Install PostgreSQL and name it: DATABASE_URL=postgres://...',
    )
  const { dataFolder } = settings
  const exclusively = <T>(work: () => Promise<T>) =>
    inWords(dataFolder, () => withFileLock(join(dataFolder, 'starting.lock'), work))
  await inWords(dataFolder, () => mkdirSync(dataFolder, { recursive: true, mode: 0o700 }))

  let stopping = false
  let now: { readonly server: Postmaster; readonly using: Use } | null = null
  const start = () =>
    exclusively(async () => {
      const launch = await prepared(settings)
      const server = await joinOrLaunch(launch)
      await makeRoles(server)
      now = { server, using: await use(server, () => void again()) }
      return { server, said: saidOf(dataFolder, launch.place) }
    })
  /** The server died beneath us: it is started again, and the pools find it at their next connection. */
  const again = async () => {
    let told = ''
    while (!stopping)
      try {
        await start()
        process.stderr.write('PostgreSQL stopped by itself and was started again\n')
        return
      } catch (error) {
        const words = error instanceof Error ? error.message : String(error)
        if (words !== told) process.stderr.write(`${words}\n`)
        told = words
        await wait(5000, undefined, { ref: false })
      }
  }
  const { server, said } = await start()
  const stop = () => {
    stopping = true
    return exclusively(async () => (now === null ? 'stopped' : leave(now.server, now.using)))
  }
  return { ...server, said, stop }
}

async function leave(server: Postmaster, using: Use): Promise<'stopped' | 'still in use'> {
  const alone = await using.leave().catch(() => false)
  await using.end()
  if (!alone) return 'still in use'
  await stopPostmaster(server)
  return 'stopped'
}

/** A cluster that is there and of a version that can be run, made when there is none. */
async function prepared({
  dataFolder,
  durable = true,
  connections = 100,
  environment = process.env,
}: PrivateSettings): Promise<Launch> {
  const found = findPlace(dataFolder)
  const account = found === null ? accountForNew() : accountOf(clusterIn(found))
  const all = findBinaries(environment)
  const place = found ?? makePlace(dataFolder, account)
  const binaries = binariesFor(place, all)
  const programs = () => reachablePrograms(binaries, place, account)
  if (!existsSync(clusterIn(place))) await createCluster(place, account, programs(), durable)
  return { place, account, programs, durable, connections, log: join(dataFolder, 'postgres.log') }
}

function binariesFor(place: Place, all: readonly Binaries[]): Binaries {
  const version = join(clusterIn(place), 'PG_VERSION')
  const wanted = existsSync(version) ? Number(readFileSync(version, 'utf8')) : null
  const found = all.find(({ major }) => wanted === null || major === wanted)
  if (found) return found
  if (wanted === null)
    throw new CannotStart(
      `This machine has no PostgreSQL ${oldestMajor} or later, and npm brought none for ${process.platform} on ${process.arch}. Install it with the system's package manager, or name a database: DATABASE_URL=postgres://...`,
    )
  const have = all.map(({ major }) => major).join(', ') || 'none'
  throw new CannotStart(
    `The database in ${place} was made by PostgreSQL ${wanted}, and this machine has ${have}. Install PostgreSQL ${wanted} to go on using it; or, with it, make a backup and restore that into a new folder: PUTRIGHT_DATA=/a/new/folder`,
  )
}
