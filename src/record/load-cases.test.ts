// A case that is loaded whole is the case that was told fact by fact.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { NewFact } from '../ledger/fact.ts'
import { happened } from '../ledger/new-fact.ts'
import { raiseWalls } from '../people/index.ts'
import { loadCases } from './load-cases.ts'
import { rebuildCase } from './rebuild.ts'
import { colin, josie, judging, now, seun, someWorld, teams, today } from './world.testing.ts'

const world = await someWorld()
const day = plainDate('2026-04-01')

const told = (reference: string): readonly NewFact[] => [
  happened('record opened', day, { kind: 'complaint', reference, title: 'Conduct', team: teams.south, home: seun.home }),
  happened('party added', day, { part: 'complainant', resident: seun.id, name: seun.name }, { about: ['party-1'] }),
  happened('complaint made', day, { of: 'staff', says: 'he shouted at me' }, { about: ['complaint-1'] }),
  happened('staff member involved', day, { staff: colin.id, because: 'subject' }, { compartment: 'staff conduct' }),
  happened('background', day, { says: 'a child was there' }, { compartment: 'safeguarding' }),
]
const caseId = (n: number) => `00000000-0000-4000-8000-00000000c${String(n).padStart(3, '0')}`
const wholeCase = (n: number) => ({
  caseId: caseId(n),
  facts: told(`COM ${20_000 + n}`).map((fact, m) => ({
    ...fact,
    by: josie.id,
    at: `2026-04-01T10:0${m}:00.000Z` as Instant,
  })),
})
let drawn = 0
const chances = {
  entryId: () => (++drawn).toString(16).padStart(12, '0'),
  salt: () => new Uint8Array(16).fill((drawn += 1) % 256),
}

test('many cases at once leave the rows that rebuilding each of them leaves', async () => {
  const deps = { judging, raiseWalls }
  await world.as('system', db => loadCases(db, [1, 2, 3].map(wholeCase), deps, { today, chances }))
  const loaded = await rowsOf(caseId(2))
  assert.equal(loaded.wall?.length, 1 + 1, 'the subject and the manager of the subject')
  assert.ok((loaded.verdict?.length ?? 0) > 5)
  await world.as('system', db => rebuildCase(db, caseId(2), deps, today))
  assert.deepEqual(await rowsOf(caseId(2)), loaded)
})

test('a case that was loaded can be added to', async () => {
  const [added] = await world.add(
    caseId(3),
    [happened('contact made', today, { channel: 'telephone', content: 'we spoke' })],
    josie,
    now,
  )
  assert.equal(added?.seq, told('').length)
})

async function rowsOf(id: string) {
  const tables = ['case_row', 'case_party', 'case_member', 'handover', 'search_entry', 'verdict', 'wall']
  const found: { [table: string]: unknown[] } = {}
  for (const table of tables) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(t) as row from ${sql.table(table)} t where case_id = ${id} order by to_jsonb(t)::text`.execute(world.owner)
    found[table] = rows.map(one => one.row)
  }
  return found
}
