// The demonstration, put into an empty database: the directory as rows, the cases through the ledger, with salts drawn from the
// seed so that its checkpoint is the same everywhere. Real salts are drawn at random; these keep nothing secret, of nobody.
import { sql, type Kysely } from 'kysely'
import { loadCaseFiles } from '../casefiles/index.ts'
import { inScope } from '../database/scope.ts'
import type { Db, Tables } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import { plainDate, type PlainDate } from '../kernel/plain-date.ts'
import { judgedByNow, loadCases, type AfterwardsDeps } from '../record/index.ts'
import { seed, thistlecombe, type Demonstration } from './every-case.ts'
import { directoryTables } from './landlord/directory.ts'
import { lotsFrom } from './random.ts'

/** The day of the demonstration, until somebody moves it. */
export const demonstrationDay: PlainDate = plainDate('2026-05-05')

const casesAtATime = 40

/** Refuses a database in which there are people or cases that the demonstration did not make. */
export async function loadDemonstration(
  owner: Kysely<Tables>,
  deps: AfterwardsDeps,
  now: Instant,
): Promise<'loaded' | 'there already'> {
  const has = await standing(owner)
  if (has === 'the demonstration') return 'there already'
  if (has === 'somebody else’s')
    throw new Error(
      'This database holds people or cases that the demonstration did not make. Start without DEMO=1, or name another database.',
    )
  const all = thistlecombe(loadCaseFiles(), demonstrationDay)
  await inScope(owner, { actor: 'system', today: demonstrationDay }, async db => {
    await addDirectory(db, all.directory)
    await addCases(db, all, deps)
    await db
      .insertInto('setting')
      .values([
        { name: 'demonstration', value: JSON.stringify({ seed }) },
        { name: 'demonstration clock', value: JSON.stringify({ day: demonstrationDay, startedAt: now }) },
      ])
      .execute()
    await judgedByNow(db, deps.judging)
  })
  await sql`analyze`.execute(owner)
  return 'loaded'
}

async function standing(db: Db): Promise<'empty' | 'the demonstration' | 'somebody else’s'> {
  const setting = await db.selectFrom('setting').select('value').where('name', '=', 'demonstration').executeTakeFirst()
  if (setting !== undefined) return 'the demonstration'
  const { rows } = await sql<{
    any: boolean
  }>`select exists (select from staff) or exists (select from case_head) as any`.execute(db)
  return rows[0]?.any === true ? 'somebody else’s' : 'empty'
}

export async function addDirectory(db: Db, directory: Demonstration['directory']): Promise<void> {
  for (const table of directoryTables) {
    const into = sql.table(table)
    await sql`insert into ${into} select * from json_populate_recordset(null::${into}, ${JSON.stringify(directory[table])}::json)`.execute(
      db,
    )
  }
}

async function addCases(db: Db, { cases }: Demonstration, deps: AfterwardsDeps): Promise<void> {
  const chances = saltsFrom(`${seed}/salts`)
  for (let n = 0; n < cases.length; n += casesAtATime)
    await loadCases(db, cases.slice(n, n + casesAtATime), deps, { today: demonstrationDay, chances })
}

/** For people who do not exist: whoever knows the seed knows every salt. */
export function saltsFrom(words: string) {
  const lots = lotsFrom(words)
  return { entryId: () => lots.hex(6), salt: () => new Uint8Array(Buffer.from(lots.hex(16), 'hex')) }
}
