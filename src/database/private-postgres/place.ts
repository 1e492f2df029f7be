// Where the cluster sits. Inside the data folder where PostgreSQL's account can reach it. Root's checkout may stand in a folder
// that nobody else can enter; then the cluster goes where the account can reach it, and the data folder keeps a note of that.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { canReach, isRoot, thisUser, type Account } from './account.ts'
import { CannotStart } from './cannot-start.ts'

/** Holds `cluster`, `socket` and, where the account cannot reach npm's, `programs`. */
export type Place = string

const note = (dataFolder: string) => join(dataFolder, 'database-is-elsewhere')
export const clusterIn = (place: Place) => join(place, 'cluster')
const belonging = (place: Place) => join(place, 'belongs-to')

/** Throws CannotStart where there is something that is not ours, or where it says there should be something and is not. */
export function findPlace(dataFolder: string): Place | null {
  const place = noted(dataFolder) ?? join(dataFolder, 'postgres')
  if (!existsSync(clusterIn(place))) return existsSync(note(dataFolder)) ? gone(dataFolder, place) : empty(place)
  if (!existsSync(join(clusterIn(place), 'PG_VERSION')) || !existsSync(belonging(place))) return notOurs(place)
  const owner = readFileSync(belonging(place), 'utf8').trim()
  if (existsSync(note(dataFolder)) && owner !== dataFolder) return anothers(place, owner, dataFolder)
  return place
}

const noted = (dataFolder: string) => (existsSync(note(dataFolder)) ? readFileSync(note(dataFolder), 'utf8').trim() : null)

function empty(place: Place): null {
  if (existsSync(place) && readdirSync(place).some(name => name === 'PG_VERSION')) return notOurs(place)
  return null
}

function gone(dataFolder: string, place: Place): never {
  throw new CannotStart(
    `${note(dataFolder)} says that the database is in ${place}, and it is not there. Bring that folder back, or remove ${note(dataFolder)} to start with an empty database.`,
  )
}

function notOurs(place: Place): never {
  throw new CannotStart(
    `${place} holds something that Putright did not make. Move it away, or choose another folder: PUTRIGHT_DATA=/a/folder`,
  )
}

function anothers(place: Place, owner: string, dataFolder: string): never {
  throw new CannotStart(
    `The database in ${place} belongs to the data folder ${owner}, not to ${dataFolder}. If you moved the data folder, write its new path into ${belonging(place)}. If you copied it, remove ${note(dataFolder)} to start with an empty database.`,
  )
}

/** An empty place for a new cluster, owned by the account. */
export function makePlace(dataFolder: string, account: Account): Place {
  if (isRoot()) chmodSync(dataFolder, statSync(dataFolder).mode | 0o011)
  const inside = join(dataFolder, 'postgres')
  const place = canReach(account, dataFolder) ? madeFolder(inside, account) : madeElsewhere(dataFolder, account)
  writeFileSync(belonging(place), `${dataFolder}\n`)
  return place
}

export function madeFolder(folder: string, { uid, gid }: Account): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (isRoot()) chownSync(folder, uid, gid)
  return folder
}

/** For good under /var/lib, which nothing tidies; for a checkout in a temporary folder, in another temporary one. */
function madeElsewhere(dataFolder: string, account: Account): Place {
  const passing = ['/tmp', '/var/tmp', tmpdir()].some(folder => dataFolder.startsWith(folder + sep))
  const [folder, name] = passing ? ['/var/tmp', 'putright-'] : ['/var/lib/putright', '']
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const hash = createHash('sha256').update(dataFolder).digest('hex').slice(0, 10)
  const place = mkdtempSync(join(folder, `${name}${hash}-`))
  chownSync(place, account.uid, account.gid)
  writeFileSync(note(dataFolder), `${place}\n`)
  return place
}

/** What people should know about a place that is not where they would look for it. */
export const saidOf = (dataFolder: string, place: Place): string | null =>
  place.startsWith(dataFolder)
    ? null
    : `The database is in ${place}: PostgreSQL does not run as root, and the account that runs it cannot enter ${dataFolder}.`

const socketName = '.s.PGSQL.5432'
/** 108 bytes on Linux and 104 on a Mac, with the zero at the end. */
const longestSocketPath = 102

/** A folder that only the account (and root) can enter; elsewhere when the path is too long for a socket. */
export function socketFolder(place: Place, account: Account): string {
  const inside = join(place, 'socket')
  if (Buffer.byteLength(join(inside, socketName)) <= longestSocketPath) return madeFolder(inside, account)
  const short = tmpdir().length > 40 || !canReach(account, tmpdir()) ? '/tmp' : tmpdir()
  const folder = mkdtempSync(join(short, 'putright-'))
  if (isRoot()) chownSync(folder, account.uid, account.gid)
  return folder
}

/** Who may come in through the socket: the account and root, each under Putright's three names. */
export const whoMayEnter = (account: Account): readonly string[] => [...new Set([account.name, thisUser().name, 'root'])]
