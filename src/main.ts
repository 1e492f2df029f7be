// The server, as a recipe: open the database, bring it up to date, build the application, listen.
import { join } from 'node:path'
import type { Kysely } from 'kysely'
import { afterwardsFor, application, fixedDeps } from './application.ts'
import { startJobs, type Tasks } from './database/jobs.ts'
import { healthOf } from './database/health.ts'
import { openReadyDatabase } from './database/ready.ts'
import { readDatabaseSettings } from './database/settings.ts'
import type { Tables } from './database/tables.ts'
import { demonstrationClock, keepDemonstration } from './demonstration/index.ts'
import { startSequencing } from './ledger/checkpointing.ts'
import { signingKey } from './ledger/signing-key.ts'
import { accessRights } from './people/index.ts'
import { connectForSigningIn, createSignIn, readSignInSettings } from './people/sign-in/index.ts'
import { judgeAgain, judgeAgainTask, judgeAgainWhenRulesChanged, type AfterwardsDeps } from './record/index.ts'
import { now, realClock, rightNow, today } from './web/clock.ts'
import { logLine } from './web/log.ts'
import { serve, whenToldToStop } from './web/serve.ts'
import { readSettings } from './web/settings.ts'

const log = (line: string) => void process.stderr.write(`${line}\n`)

async function main() {
  const settings = readSettings(process.env)
  const databaseSettings = readDatabaseSettings(process.env)
  const database = await openReadyDatabase(databaseSettings, accessRights, {
    reset: process.argv.includes('--reset'),
  })
  if (database.said !== null) process.stdout.write(`${database.said}\n`)
  const fixed = fixedDeps(settings.landlord)
  const after = afterwardsFor(fixed.judging)
  const demonstration = settings.demonstration ? await theDemonstration(database.owner, after) : null
  const clock = demonstration === null ? realClock : demonstrationClock(database.app, realClock)
  const signInSettings = readSignInSettings(process.env, {
    url: settings.url,
    port: settings.port,
    keys: join(databaseSettings.dataFolder, 'keys'),
    demonstration: demonstration !== null,
  })
  const signIn = createSignIn({
    db: connectForSigningIn(database.connections.app),
    settings: signInSettings,
    now: rightNow,
    today: async () => (await clock()).today,
    log,
  })
  // Whoever runs it reads at once what is wrong with the provider; those who sign in find it asked again.
  void signIn.singleSignOn.isThere()
  const signer = signingKey(databaseSettings.dataFolder)
  const app = application({
    pool: database.app,
    landlord: settings.landlord,
    fixed,
    clock,
    demonstration,
    signIn,
    signer,
    site: { url: settings.url, secret: signInSettings.secret, proxies: settings.proxies },
    health: () => healthOf(database.app),
    log,
    requests: log,
  })

  const sequencing = startSequencing({ pool: database.app, signer, now, today }, error =>
    log(`The record was not signed: ${error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'}`),
  )
  const jobs = await startJobs(database, await tasksOf(database.owner, after), logLine)
  const { url, stop } = await serve(app, settings).catch(async (error: unknown) => {
    await jobs.stop()
    await sequencing.stop()
    await database.close()
    throw error
  })
  process.stdout.write(`Putright is at ${url} (stop it with Ctrl+C)\n`)
  whenToldToStop(async () => {
    await stop()
    await jobs.stop()
    await sequencing.stop()
    await signIn.close()
    await database.close()
  })
}

/** What is done later, by whichever process comes to it. A change of the rules is found here, before the first request. */
async function tasksOf(owner: Kysely<Tables>, deps: AfterwardsDeps): Promise<Tasks> {
  const again = { owner, deps, today }
  if (await judgeAgainWhenRulesChanged(again)) log('The rules have changed: every case is being judged again')
  return { [judgeAgainTask]: judgeAgain(again) }
}

const theDemonstration = (owner: Kysely<Tables>, deps: AfterwardsDeps) => {
  process.stdout.write('Making the demonstration, if it is not there yet (some seconds) ...\n')
  const failed = (error: unknown) => log(`The demonstration could not be made again: ${String(error)}`)
  return keepDemonstration({ owner, deps, now: async () => (await realClock()).now, failed })
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
