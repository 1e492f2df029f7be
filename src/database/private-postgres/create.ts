// A new cluster: made beside its place and moved there when it is whole, so that an interruption leaves nothing half made.
import { spawn } from 'node:child_process'
import { chmodSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRoot, type Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { CannotStart, plainWords } from './cannot-start.ts'
import { clusterIn, madeFolder, whoMayEnter, type Place } from './place.ts'

/** Made by initdb with all rights; only the launcher uses it. */
export const clusterRole = 'putright_cluster'
export const ownerRole = 'putright_owner'
export const appRole = 'putright_app'

/** Text sorts by code point and folds case by Unicode, alike on every machine. Before version 17 only the system can do that. */
const locale = ({ major }: Binaries): readonly string[] => {
  if (major >= 17) return ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  return [process.platform === 'linux' ? '--locale=C.UTF-8' : '--locale=C']
}

export async function createCluster(place: Place, account: Account, binaries: Binaries, durable: boolean): Promise<void> {
  const making = join(place, 'cluster.new')
  rmSync(making, { recursive: true, force: true })
  madeFolder(making, account)
  const args = ['-D', making, '-U', clusterRole, '-E', 'UTF8', '--auth=peer', '--data-checksums', ...locale(binaries)]
  const { code, said } = await runAs(account, join(binaries.bin, 'initdb'), durable ? args : [...args, '--no-sync'])
  if (code !== 0) {
    rmSync(making, { recursive: true, force: true })
    throw new CannotStart(plainWords(said, place))
  }
  renameSync(making, clusterIn(place))
}

/** Written at each start: a cluster may be started by root today and by its own account tomorrow. */
export function writeWhoMayEnter(place: Place, account: Account): void {
  const roles = [clusterRole, ownerRole, appRole]
  const lines = whoMayEnter(account).flatMap(user => roles.map(role => `putright "${user.replaceAll('"', '""')}" ${role}`))
  write(join(clusterIn(place), 'pg_hba.conf'), 'local all all peer map=putright\n')
  write(join(clusterIn(place), 'pg_ident.conf'), `${lines.join('\n')}\n`)
}

function write(file: string, text: string): void {
  const isNew = !existsSync(file)
  writeFileSync(file, text, { mode: 0o644 })
  if (isNew) chmodSync(file, 0o644)
}

/** Nothing of our environment reaches it: PGDATA, PGPORT and a locale would each change what it does. */
export const environmentFor = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
  // Some libraries that npm brings are found through it where the programs were copied.
  ...(process.env.LD_LIBRARY_PATH !== undefined && { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH }),
})

export const identityOf = ({ uid, gid }: Account): { uid?: number; gid?: number } => (isRoot() ? { uid, gid } : {})

const runAs = (account: Account, program: string, args: readonly string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: '/', env: environmentFor(), ...identityOf(account) })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.on('error', reject)
    child.on('close', code => resolve({ code: code ?? 1, said }))
  })
