// The server, as a recipe: open the database, bring it up to date, build the application, listen.
import { application } from './application.ts'
import { healthOf } from './database/health.ts'
import { openReadyDatabase } from './database/ready.ts'
import { readDatabaseSettings } from './database/settings.ts'
import { accessRights } from './people/index.ts'
import { realClock } from './web/clock.ts'
import { serve, whenToldToStop } from './web/serve.ts'
import { readSettings } from './web/settings.ts'

async function main() {
  const settings = readSettings(process.env)
  const database = await openReadyDatabase(readDatabaseSettings(process.env), accessRights, {
    reset: process.argv.includes('--reset'),
  })
  if (database.said !== null) process.stdout.write(`${database.said}\n`)
  const app = application({
    pool: database.app,
    landlord: settings.landlord,
    clock: realClock,
    demonstration: false,
    health: () => healthOf(database.app),
  })

  const { url, stop } = await serve(app, settings).catch(async (error: unknown) => {
    await database.close()
    throw error
  })
  process.stdout.write(`Putright is at ${url} (stop it with Ctrl+C)\n`)
  whenToldToStop(async () => {
    await stop()
    await database.close()
  })
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
