// putright read FILE: a published determination, as data.
import { asJson, readDetermination } from '../determinations/index.ts'
import { print, readInput, readOptions, UsageError, type Command } from './command.ts'

export const readCommand: Command = async args => {
  const { rest } = readOptions(args, ['--json'], [])
  const [path] = rest
  if (path === undefined || rest.length > 1)
    throw new UsageError('Name one file: putright read FILE [--json] (- for standard input)')
  const read = readDetermination(readInput(path).toString('utf8'))
  if (!read.ok) {
    process.stderr.write(`${path} does not read as a determination. Missing: ${read.refusal.missing.join('; ')}\n`)
    return 1
  }
  await print(JSON.stringify(asJson(read.value), null, 2))
  return 0
}
