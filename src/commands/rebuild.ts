// putright rebuild: all that is derived from the record (lists, what is due, who may not see what, words to search) made again
// from its facts alone. The facts are read, never written. Others may go on working meanwhile.
import { stderr } from 'node:process'
import { afterwardsFor, judgingFor } from '../application.ts'
import { inScope } from '../database/scope.ts'
import { prepareDatabase } from '../database/ready.ts'
import { accessRights } from '../people/index.ts'
import { judgedByNow, rebuildAll } from '../record/index.ts'
import { loadStandards } from '../standards/load.ts'
import { today } from '../web/clock.ts'
import { readSettings } from '../web/settings.ts'
import { print, readOptions, UsageError, type Command } from './command.ts'
import { withDatabase } from './with-database.ts'

const tellEvery = 100

export const rebuildCommand: Command = args => {
  const { rest } = readOptions(args, [], [])
  if (rest.length > 0) throw new UsageError('putright rebuild takes no case: it makes all of them again')
  const { landlord } = readSettings(process.env)
  return withDatabase(async database => {
    await prepareDatabase(database, accessRights)
    const deps = afterwardsFor(judgingFor(loadStandards(), landlord))
    const scope = { actor: 'system', today: today() }
    const done = await rebuildAll(
      work => inScope(database.owner, scope, work),
      deps,
      scope.today,
      cases => {
        if (cases % tellEvery === 0) stderr.write(`${cases.toLocaleString('en-GB')} cases ...\n`)
      },
    )
    await inScope(database.owner, scope, db => judgedByNow(db, deps.judging))
    await print(
      `${done.toLocaleString('en-GB')} ${done === 1 ? 'case was' : 'cases were'} folded and judged again from the record.`,
    )
  })
}
