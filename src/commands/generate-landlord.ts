// putright generate-landlord: an invented landlord of any size, into an empty database.
import { stderr } from 'node:process'
import { afterwardsFor, judgingFor } from '../application.ts'
import { prepareDatabase } from '../database/ready.ts'
import { demonstrationDay, loadLargeLandlord } from '../demonstration/index.ts'
import { keepSequenced } from '../ledger/checkpointing.ts'
import { signingKey } from '../ledger/signing-key.ts'
import { accessRights } from '../people/index.ts'
import { loadStandards } from '../standards/load.ts'
import { now } from '../web/clock.ts'
import { print, readOptions, UsageError, type Command } from './command.ts'
import { withDatabase } from './with-database.ts'

export const generateLandlord: Command = args => {
  const { values, rest } = readOptions(args, [], ['--homes', '--years', '--seed'])
  if (rest.length > 0) throw new UsageError(`putright generate-landlord does not take "${rest.join(' ')}"`)
  const size = {
    homes: wholeNumber('--homes', values.get('--homes'), 100, 1_000_000),
    years: wholeNumber('--years', values.get('--years') ?? '6', 1, 20),
    seed: values.get('--seed') ?? 'Large',
    asOf: demonstrationDay,
  }
  return withDatabase(async (database, settings) => {
    await prepareDatabase(database, accessRights)
    const deps = afterwardsFor(judgingFor(loadStandards(), 'thistlecombe'))
    let told = 0
    const { cases, facts, seconds } = await loadLargeLandlord(database.owner, deps, size, progress => {
      if (progress.seconds - told < 5) return
      told = progress.seconds
      stderr.write(`${count(progress.cases)} of ${count(progress.of)} cases, ${perSecond(progress)} facts a second ...\n`)
    })
    await keepSequenced({ pool: database.app, signer: signingKey(settings.dataFolder), now, today: () => demonstrationDay })
    await print(
      `${count(size.homes)} homes, ${count(cases)} cases, ${count(facts)} facts, judged as at ${demonstrationDay}: ${seconds.toFixed(0)} s, ${perSecond({ facts, seconds })} facts a second.`,
    )
  })
}

const count = (n: number): string => n.toLocaleString('en-GB')
const perSecond = ({ facts, seconds }: { facts: number; seconds: number }): string => count(Math.round(facts / seconds))

function wholeNumber(name: string, given: string | undefined, from: number, to: number): number {
  const number = Number(given)
  if (given === undefined || !Number.isInteger(number) || number < from || number > to)
    throw new UsageError(`${name} must be a whole number from ${count(from)} to ${count(to)}`)
  return number
}
