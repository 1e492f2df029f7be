// putright verify: the whole record, worked out again from its bytes. Changes nothing, and others go on working meanwhile.
import { env, stderr } from 'node:process'
import { CannotStart } from '../database/private-postgres/index.ts'
import { openDatabase } from '../database/connect.ts'
import { readDatabaseSettings } from '../database/settings.ts'
import { readVerifier, verifierOf, verifierText, type Verifier } from '../ledger/note.ts'
import { signingKeyIn } from '../ledger/signing-key.ts'
import { checkWholeLog, problemLine, type LogChecked } from '../ledger/whole-log/index.ts'
import { print, readInput, readOptions, UsageError, type Command } from './command.ts'

export const verifyCommand: Command = async args => {
  const { values, rest } = readOptions(args, [], ['--checkpoint', '--key'])
  if (rest.length > 0) throw new UsageError('putright verify takes no case: it checks all of them')
  const settings = readDatabaseSettings(env)
  const verifier = verifierFrom(values.get('--key'), settings.dataFolder)
  const kept = values.get('--checkpoint')
  const yours = kept === undefined ? [] : [readInput(kept).toString('utf8')]
  const database = await openDatabase(settings).catch((error: unknown) => {
    throw error instanceof CannotStart ? new UsageError(error.message) : error
  })
  try {
    const problems: Promise<void>[] = []
    const checked = await checkWholeLog(database.owner, {
      verifier,
      yours,
      tell: problem => void problems.push(print(problemLine(problem))),
      onProgress: (what, done) => stderr.write(`${done.toLocaleString('en-GB')} ${what} ...\n`),
    })
    await Promise.all(problems)
    await print(summary(checked, verifier, yours.length))
    return checked.problems === 0 ? 0 : 1
  } finally {
    await database.close()
  }
}

function verifierFrom(key: string | undefined, dataFolder: string): Verifier {
  if (key !== undefined) {
    try {
      return readVerifier(key)
    } catch (error) {
      throw new UsageError((error as Error).message)
    }
  }
  const signer = signingKeyIn(dataFolder)
  if (signer === null) throw new UsageError(`There is no signing key in ${dataFolder}/keys. Give the landlord’s key with --key`)
  return verifierOf(signer)
}

const count = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`

function summary(
  { cases, facts, sealed, destroyed, waiting, leaves, checkpoints, problems }: LogChecked,
  verifier: Verifier,
  yours: number,
): string {
  const found =
    problems === 0 ? 'Nothing is wrong with the record.' : `The record is not as it was written: ${count(problems, 'problem')}.`
  const kept = yours > 0 && problems === 0 ? [`The checkpoint you gave is in it.`] : []
  return [
    '',
    found,
    ...kept,
    `${count(cases, 'case')}, ${count(facts, 'fact')}, ${count(sealed, 'sealed value')}; ${count(destroyed, 'value')} destroyed, each told by a fact.`,
    `${count(leaves, 'leaf', 'leaves')} in the tree, ${count(waiting, 'fact')} waiting; ${count(checkpoints, 'checkpoint')} signed with ${verifierText(verifier)}.`,
    'This does not show that what was written is true, nor that nothing was cut off after the last checkpoint somebody else has kept.',
  ].join('\n')
}
