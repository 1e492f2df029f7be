// Pages over a landlord's record: the demonstration in a private, durable database; its case of 312 entries, My work and what
// is due. In process, so without the network, but with everything else: sign-in, limits, transaction, row-level security, audit.
// Beside each, a page of as many bytes that asks the database for nothing, through the same layers.
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { raw } from 'hono/html'
import type { Hono } from 'hono'
import { afterwardsFor, application, fixedDeps } from '../../src/application.ts'
import type { Database } from '../../src/database/connect.ts'
import { openReadyDatabase } from '../../src/database/ready.ts'
import { longCaseId } from '../../src/demonstration/cases/long-case.ts'
import { demonstrationDay, loadDemonstration } from '../../src/demonstration/index.ts'
import { staffId } from '../../src/demonstration/landlord/staff.ts'
import { instant } from '../../src/kernel/instant.ts'
import { signingKey } from '../../src/ledger/signing-key.ts'
import { newSecret } from '../../src/ledger/random.ts'
import { accessRights, loadActor, mayOpen } from '../../src/people/index.ts'
import { connectForSigningIn, createSignIn } from '../../src/people/sign-in/index.ts'
import { page } from '../../src/ui/page.ts'
import { path } from '../../src/ui/path.ts'
import { paths } from '../../src/ui/paths.ts'
import { createApp } from '../../src/web/app.tsx'
import { loadAssets } from '../../src/web/assets.ts'
import { rightNow } from '../../src/web/clock.ts'
import { scopeOn } from '../../src/web/request-scope.ts'
import { ms } from './clock.ts'
import { openLoop, type Arrivals } from './open-loop.ts'

const at = instant('2026-05-05T09:42:00.000Z')
const clock = async () => ({ today: demonstrationDay, now: at })
const asker = staffId('Amara Boateng')
const rates: readonly number[] = [5]
const seconds = 6

export async function benchRecordPages(): Promise<readonly string[]> {
  const dataFolder = join(tmpdir(), `putright-bench-pages-${process.pid}`)
  const database = await openReadyDatabase({ kind: 'private', dataFolder }, accessRights)
  try {
    const { judging } = fixedDeps('thistlecombe')
    await loadDemonstration(database.owner, afterwardsFor(judging), at)
    return await measured(database)
  } finally {
    await database.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function measured(database: Database): Promise<readonly string[]> {
  const app = theApp(database)
  const measures = [
    { what: 'the case page, 312 entries', url: paths.case.show(longCaseId) },
    { what: 'My work', url: paths.work() },
    { what: 'what is due this week', url: paths.due() },
  ]
  const lines: string[] = []
  for (const { what, url } of measures) {
    const html = await get(app, url)
    const bare = bareApp(database, html)
    for (const one of [app, bare]) for (let n = 0; n < 5; n++) await get(one, one === bare ? '/bare' : url)
    lines.push(`| ${what}: size | ${(html.length / 1024).toFixed(0)} KB |`)
    for (const rate of rates) {
      const beside = await openLoop(() => get(bare, '/bare'), rate, seconds)
      const real = await openLoop(() => get(app, url), rate, seconds)
      lines.push(
        `| ${what}, ${rate} requests a second: median, 95th percentile | ${told(real)} |`,
        `| as many bytes without a question: median, 95th percentile; ratio of the medians | ${told(beside)}; ${(real.medianMs / beside.medianMs).toFixed(1)} |`,
      )
    }
  }
  return [
    `The demonstration: 2,480 homes, about 400 cases. Requests arrive at a fixed rate whether or not earlier ones are answered, for ${seconds} s, and each is timed from when it should have begun. In process; one process and its PostgreSQL on one machine.`,
    '',
    '| what | figure |',
    '| --- | --- |',
    ...lines,
    `| memory of the process afterwards | ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB |`,
  ]
}

const told = ({ medianMs, p95Ms, keptUp }: Arrivals): string =>
  `${ms(medianMs)}, ${ms(p95Ms)}${keptUp ? '' : ' (more than the machine can answer: the queue grew to the end)'}`

async function get(app: Hono, url: string): Promise<string> {
  const answer = await app.request(`http://localhost:3000${url}`)
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return answer.text()
}

function theApp(database: Database): Hono {
  const signIn = createSignIn({
    db: connectForSigningIn(database.connections.app, 2),
    settings: { url: 'http://localhost:3000', secret: newSecret(), singleSignOn: null, demonstration: false },
    now: rightNow,
    today: () => demonstrationDay,
    log: () => {},
  })
  return application({
    pool: database.app,
    landlord: 'thistlecombe',
    clock,
    demonstration: null,
    signIn,
    signer: signingKey(join(tmpdir(), 'putright-bench-key')),
    whoIsIt: async () => asker,
  })
}

function bareApp(database: Database, html: string): Hono {
  const bare = page({
    path: path('/bare'),
    title: 'Bare',
    access: 'casework',
    load: () => html,
    view: text => raw(text),
  })
  return createApp({
    pages: [bare],
    assets: loadAssets(),
    open: scopeOn({ pool: database.app, deps: {}, clock, loadActor, demonstration: false }),
    mayOpen,
    whoIsIt: async () => asker,
  })
}
