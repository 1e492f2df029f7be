// Who runs PostgreSQL. It refuses to run as root, so root hands it to an account without rights; anybody else runs it as
// themselves. Whoever owns a cluster's folder is who runs it.
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { CannotStart } from './cannot-start.ts'

export type Account = { readonly name: string; readonly uid: number; readonly gid: number }

export const isRoot = (): boolean => process.getuid?.() === 0

export const thisUser = (): Account => {
  const { username, uid, gid } = userInfo()
  return { name: username, uid, gid }
}

/** For a new cluster. Throws CannotStart where root finds nobody to hand it to. */
export function accountForNew(): Account {
  if (!isRoot()) return thisUser()
  const found = ['postgres', 'nobody', 'daemon'].map(named).find(account => account !== null)
  if (found) return found
  throw new CannotStart(
    'PostgreSQL refuses to run as root, and this machine has no account "postgres" or "nobody" to run it as. Run Putright as an ordinary user, or make one of those accounts.',
  )
}

/** The owner of an existing cluster. Throws CannotStart when this user may not run a program as that owner. */
export function accountOf(cluster: string): Account {
  const { uid, gid } = statSync(cluster)
  const me = process.getuid?.()
  const name = nameOf(uid)
  if (uid === me && uid !== 0) return { name: name ?? userInfo().username, uid, gid }
  if (isRoot() && uid !== 0 && name !== null) return { name, uid, gid }
  throw new CannotStart(
    `The database in ${cluster} belongs to ${name === null ? `the user id ${uid}` : `the user ${name}`}, and this program runs as ${userInfo().username}. Run it as the user who made it (or as root), or choose another folder: PUTRIGHT_DATA=/a/folder`,
  )
}

const asked = (...args: readonly string[]): string | null => {
  try {
    return execFileSync('id', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}

function named(name: string): Account | null {
  const [uid, gid] = [asked('-u', name), asked('-g', name)]
  return uid === null || gid === null || uid === '0' ? null : { name, uid: Number(uid), gid: Number(gid) }
}

const nameOf = (uid: number): string | null => asked('-nu', String(uid))

/** Whether the account can pass through every folder on the way. Groups beyond its own are not counted: it is given none. */
export function canReach({ uid, gid }: Account, path: string): boolean {
  const { mode, uid: owner, gid: group } = statSync(path)
  const passes = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001
  return passes !== 0 && (path === dirname(path) || canReach({ uid, gid, name: '' }, dirname(path)))
}
