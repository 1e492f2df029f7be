// Putright as a whole: the standards, the landlord's rulebook, the pages, and a request's scope on the database. What differs
// between the real thing, the demonstration and a test (the clock, who is signed in) is given.
import { readFileSync } from 'node:fs'
import type { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { loadCaseFiles } from './casefiles/load.ts'
import type { Tables } from './database/tables.ts'
import type { DemonstrationKeeper } from './demonstration/deps.ts'
import { loadActor, mayOpen, raiseWalls } from './people/index.ts'
import type { Signer } from './ledger/note.ts'
import { allPages, type Deps } from './pages.ts'
import type { SignIn } from './people/sign-in/index.ts'
import { keepingUp, type AfterwardsDeps } from './record/index.ts'
import { compileRulebook, rulesFor } from './rulebook/rulebook.ts'
import { englandAndWales } from './standards/calendar.ts'
import { loadStandards, type Standards } from './standards/load.ts'
import { caseJudge } from './verdicts/judged-case.ts'
import type { Judging } from './verdicts/index.ts'
import type { Page } from './ui/page.ts'
import { createApp, type AppOptions } from './web/app.tsx'
import { loadAssets } from './web/assets.ts'
import type { Clock } from './web/clock.ts'
import { scopeOn } from './web/request-scope.ts'

export type ApplicationOptions = {
  readonly pool: Kysely<Tables>
  /** As the standards name it: whose policies apply. */
  readonly landlord: string
  readonly clock: Clock
  /** Null: this is not the demonstration. */
  readonly demonstration: DemonstrationKeeper | null
  readonly signIn: SignIn
  /** Unless told, all there are. */
  readonly pages?: readonly Page<Deps>[]
  /** Unless given, read now. */
  readonly fixed?: FixedDeps
  /** Signs checkpoints and exported cases. */
  readonly signer: Signer
} & Pick<AppOptions<Deps>, 'whoIsIt' | 'site' | 'limits' | 'health' | 'log' | 'requests'>

export function judgingFor(standards: Standards, landlord: string): Judging {
  const rules = rulesFor(standards.rules, landlord)
  return { rules, rulebook: compileRulebook(rules), calendar: englandAndWales }
}

/** What keeps folds, walls and verdicts up to date, for whatever appends: pages, the demonstration, a rebuild. */
export const afterwardsFor = (judging: Judging): AfterwardsDeps => ({ judging, raiseWalls })

export type FixedDeps = Omit<Deps, 'db' | 'signIn' | 'signer' | 'demonstration'>

/** Everything that does not change while the program runs. Reads the standards and the case files once. */
export function fixedDeps(landlord: string): FixedDeps {
  const standards = loadStandards()
  const judging = judgingFor(standards, landlord)
  return {
    standards,
    landlord,
    judging,
    calendar: englandAndWales,
    caseFiles: loadCaseFiles(),
    verifierPage: readFileSync(new URL('./verifier/verify.html', import.meta.url), 'utf8'),
    judgeCase: caseJudge(standards, englandAndWales),
    afterwards: keepingUp(afterwardsFor(judging)),
  }
}

export function application({
  pool,
  landlord,
  clock,
  demonstration,
  signIn,
  signer,
  pages = allPages,
  fixed = fixedDeps(landlord),
  ...web
}: ApplicationOptions): Hono {
  const deps = { ...fixed, signIn, signer, demonstration }
  const open = scopeOn<Deps>({ pool, deps, clock, loadActor, demonstration: demonstration !== null })
  return createApp<Deps>({ pages, assets: loadAssets(), open, mayOpen, whoIsIt: signIn.whoIsIt, ...web })
}
