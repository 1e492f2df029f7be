// The server, as a recipe: read the data once, list the pages, listen.
import { loadCaseFiles } from './casefiles/load.ts'
import { allPages } from './pages.ts'
import { englandAndWales } from './standards/calendar.ts'
import { loadStandards } from './standards/load.ts'
import { caseJudge } from './verdicts/judged-case.ts'
import { createApp } from './web/app.tsx'
import { loadAssets } from './web/assets.ts'
import { today } from './web/clock.ts'
import { always } from './web/scope.ts'
import { serve } from './web/serve.ts'
import { readSettings } from './web/settings.ts'

async function main() {
  const settings = readSettings(process.env)
  const standards = loadStandards()
  const calendar = englandAndWales
  const deps = { standards, calendar, caseFiles: loadCaseFiles(), judgeCase: caseJudge(standards, calendar) }
  const app = createApp({ pages: allPages, assets: loadAssets(), open: always({ deps, today: today() }) })

  const { url, stop } = await serve(app, settings)
  process.stdout.write(`Putright is at ${url} (stop it with Ctrl+C)\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop().then(() => process.exit(0)))
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
