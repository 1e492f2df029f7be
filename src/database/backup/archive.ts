// A backup as one file: the same folder, as a tar archive, which any system can open without us.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { BackupRefused } from './manifest.ts'

const run = promisify(execFile)

export const isArchive = (path: string): boolean => path.endsWith('.tar')

/** Gives the work a folder to fill beside the file, and packs it. Rejects with BackupRefused when the file exists. */
export async function packed<T>(file: string, work: (folder: string) => Promise<T>): Promise<T> {
  if (existsSync(file)) throw new BackupRefused(`${file} exists already. Name one that does not; nothing is overwritten.`)
  return inFolderBeside(file, async beside => {
    const folder = join(beside, 'putright-backup')
    const done = await work(folder)
    await run('tar', ['-cf', join(beside, 'whole.tar'), '-C', beside, basename(folder)])
    await chmod(join(beside, 'whole.tar'), 0o600)
    await rename(join(beside, 'whole.tar'), file)
    return done
  })
}

/** Gives the work the folder that the file was packed from. */
export const unpacked = <T>(file: string, work: (folder: string) => Promise<T>): Promise<T> =>
  inFolderBeside(file, async beside => {
    try {
      await run('tar', ['-xf', file, '-C', beside, '--no-same-owner'])
    } catch (error) {
      throw new BackupRefused(`${file} is not a backup, or is damaged: it cannot be unpacked. Nothing was restored.`, {
        cause: error,
      })
    }
    return work(join(beside, 'putright-backup'))
  })

async function inFolderBeside<T>(file: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(dirname(file), '.putright-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
