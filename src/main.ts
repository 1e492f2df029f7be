// The server, as a recipe: read the data once, list the pages, listen.
import { loadCaseFiles } from './casefiles/load.ts'
import { healthOf } from './database/health.ts'
import { openReadyDatabase } from './database/ready.ts'
import { simpleRights } from './database/rights.ts'
import { readDatabaseSettings } from './database/settings.ts'
import { allPages } from './pages.ts'
import { englandAndWales } from './standards/calendar.ts'
import { loadStandards } from './standards/load.ts'
import { caseJudge } from './verdicts/judged-case.ts'
import { createApp } from './web/app.tsx'
import { loadAssets } from './web/assets.ts'
import { today } from './web/clock.ts'
import { always } from './web/scope.ts'
import { serve, whenToldToStop } from './web/serve.ts'
import { readSettings } from './web/settings.ts'

async function main() {
  const settings = readSettings(process.env)
  const database = await openReadyDatabase(readDatabaseSettings(process.env), simpleRights, {
    reset: process.argv.includes('--reset'),
  })
  if (database.said !== null) process.stdout.write(`${database.said}\n`)
  const standards = loadStandards()
  const calendar = englandAndWales
  const deps = { standards, calendar, caseFiles: loadCaseFiles(), judgeCase: caseJudge(standards, calendar) }
  const app = createApp({
    pages: allPages,
    assets: loadAssets(),
    open: always({ deps, today: today() }),
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
