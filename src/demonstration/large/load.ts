// A landlord of any size, put into an empty database through the same bulk loader as an import: for measuring, and for trying
// Putright with as much as a real landlord has. The same bytes for the same seed and sizes. Nobody in it exists.
import { sql, type Kysely } from 'kysely'
import { NotEmpty } from '../../database/not-empty.ts'
import { inScope } from '../../database/scope.ts'
import type { Tables } from '../../database/tables.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { loadCases, type AfterwardsDeps } from '../../record/index.ts'
import { castingOf } from '../cases/cast.ts'
import { helpersInTurn } from '../cases/helpers.ts'
import { referencesFrom } from '../cases/references.ts'
import { entryIds } from '../life/entry-ids.ts'
import type { ToldCase } from '../life/told.ts'
import { addDirectory, saltsFrom } from '../load.ts'
import { casesPerHomeAndYear, nthCase } from './cases.ts'
import { districtOf, districtsIn } from './district.ts'

export type Size = { readonly homes: number; readonly years: number; readonly seed: string; readonly asOf: PlainDate }
export type Progress = { readonly cases: number; readonly of: number; readonly facts: number; readonly seconds: number }

const casesAtATime = 20
/** While the database writes one portion, another is chained and judged. */
const portionsAtATime = 3

/** Rejects with NotEmpty when anybody or anything is in the database. A transaction for each few cases. */
export async function loadLargeLandlord(
  owner: Kysely<Tables>,
  deps: AfterwardsDeps,
  size: Size,
  tell: (progress: Progress) => void,
): Promise<Progress> {
  await mustBeEmpty(owner)
  const began = performance.now()
  const scope = { actor: 'system', today: size.asOf }
  let progress: Progress = { cases: 0, of: caseCounts(size).reduce((sum, n) => sum + n, 0), facts: 0, seconds: 0 }
  const load = async (portion: readonly ToldCase[], n: number): Promise<void> => {
    // Salts of its own: so the same bytes whichever portion is done first.
    const chances = saltsFrom(`${size.seed}/salts/${n}`)
    await inScope(owner, scope, async db => {
      await sql`set local synchronous_commit = off`.execute(db)
      await loadCases(db, portion, deps, { today: size.asOf, chances })
    })
    progress = {
      ...progress,
      cases: progress.cases + portion.length,
      facts: progress.facts + portion.reduce((sum, one) => sum + one.facts.length, 0),
      seconds: (performance.now() - began) / 1000,
    }
    tell(progress)
  }
  let portionsMade = 0
  for (const { directory, cases } of largeLandlord(size)) {
    await inScope(owner, scope, db => addDirectory(db, directory))
    for (const some of portions(portions(cases, casesAtATime), portionsAtATime))
      await Promise.all(some.map(portion => load(portion, portionsMade++)))
  }
  await sql`analyze`.execute(owner)
  return progress
}

async function mustBeEmpty(owner: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ any: boolean }>`
    select exists (select from staff) or exists (select from case_head) as any`.execute(owner)
  if (rows[0]?.any === true)
    throw new NotEmpty('This database already holds people or cases. A landlord is generated only into an empty database.')
}

/** District by district, each with its cases one after another, so that only a few are in memory. */
function* largeLandlord(size: Size) {
  const newEntry = entryIds(size.seed)
  const references = { asb: referencesFrom(size.seed, 'ASB'), com: referencesFrom(size.seed, 'COM') }
  const span = { from: addDays(size.asOf, -Math.round(size.years * 365.25)), until: size.asOf }
  for (const [n, count] of caseCounts(size).entries()) {
    const { directory, landlord, seed, moved } = districtOf(size.seed, size.homes, n)
    const shared = { seed, asOf: size.asOf, casting: castingOf(landlord, new Set()), helper: helpersInTurn(), newEntry }
    const making = { asb: { ...shared, reference: references.asb }, com: { ...shared, reference: references.com } }
    yield {
      directory,
      cases: (function* () {
        for (let m = 0; m < count; m++) yield moved(nthCase(making, span, m))
      })(),
    }
  }
}

function caseCounts({ homes, years }: Size): readonly number[] {
  const districts = districtsIn(homes)
  const upTo = (n: number) => Math.round((homes * years * casesPerHomeAndYear * n) / districts)
  return Array.from({ length: districts }, (_, n) => upTo(n + 1) - upTo(n))
}

function* portions<Some>(all: Iterable<Some>, most: number): Generator<readonly Some[]> {
  let portion: Some[] = []
  for (const one of all) {
    portion.push(one)
    if (portion.length < most) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}
