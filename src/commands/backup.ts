// putright backup FOLDER|FILE.tar and putright restore FOLDER|FILE.tar: everything, out and in again.
import { isArchive, packed, unpacked } from '../database/backup/archive.ts'
import type { Manifest } from '../database/backup/manifest.ts'
import { restore } from '../database/backup/restore.ts'
import { backUp } from '../database/backup/write.ts'
import { accessRights } from '../people/index.ts'
import { now } from '../web/clock.ts'
import { callersPath, print, readOptions, UsageError, type Command } from './command.ts'
import { withDatabase } from './with-database.ts'

function onePath(rest: readonly string[], example: string): string {
  const [path] = rest
  if (path === undefined || rest.length > 1) throw new UsageError(`Name one folder or .tar file: putright ${example}`)
  return callersPath(path)
}

const contents = ({ facts, files, checkpoint }: Manifest): string =>
  [
    `${facts} facts, ${files.filter(({ file }) => file.startsWith('evidence/')).length} files of evidence`,
    checkpoint === null ? 'nothing signed yet' : `signed to ${checkpoint.size} facts, root ${checkpoint.root}`,
  ].join('; ')

export const backupCommand: Command = args => {
  const path = onePath(readOptions(args, [], []).rest, 'backup FOLDER')
  return withDatabase(async (database, { dataFolder }) => {
    const into = (folder: string) => backUp(database, dataFolder, folder, now())
    const manifest = isArchive(path) ? await packed(path, into) : await into(path)
    await print(`Backed up to ${path}: ${contents(manifest)}. It holds personal data and the signing key: keep it closed.`)
  })
}

export const restoreCommand: Command = args => {
  const { rest, flags } = readOptions(args, ['--replace'], [])
  const path = onePath(rest, 'restore FOLDER [--replace]')
  return withDatabase(async (database, { dataFolder }) => {
    const from = (folder: string) => restore(database, dataFolder, folder, accessRights, { replace: flags.has('--replace') })
    const manifest = isArchive(path) ? await unpacked(path, from) : await from(path)
    await print(`Restored ${path}, made on ${manifest.madeAt}: ${contents(manifest)}.`)
  })
}
