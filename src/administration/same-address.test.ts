// Two administrators give the same work e-mail address at the same moment: two transactions on the real database.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { inScope } from '../database/scope.ts'
import { newId } from '../ledger/random.ts'
import { theApplication } from '../record/application.testing.ts'
import { josie, now, piotr, ruth, someWorld, teams, today } from '../record/world.testing.ts'
import { paths } from '../ui/paths.ts'
import type { Seen } from '../web/testing.ts'
import { addressToTake } from './read-models/people.ts'

const world = await someWorld()
const { as } = theApplication(world)
const { admin } = paths
const newcomer = {
  name: 'Ines Duarte',
  phone: '020 7946 0999',
  teamId: teams.north,
  managerId: ruth.id,
  'role-housing-officer': 'yes',
  'startedOn-day': '5',
  'startedOn-month': '5',
  'startedOn-year': '2026',
}

/** Somebody waits for a lock that another transaction holds. */
async function somebodyWaits(): Promise<void> {
  for (let n = 0; n < 400; n++) {
    const { rows } = await sql<{ waits: boolean }>`select exists (select from pg_locks
      where locktype = 'advisory' and not granted) as waits`.execute(world.owner)
    if (rows[0]?.waits === true) return
    await new Promise(done => setTimeout(done, 50))
  }
  assert.fail('nobody waits')
}

/** What the second is answered, whose form comes while the first, who gives the address to somebody new, is not done yet. */
async function secondOf(email: string, send: () => Promise<Seen>): Promise<Seen> {
  let second: Promise<Seen> | null = null
  await inScope(world.app, { actor: piotr.id, today, now }, async db => {
    assert.equal(await addressToTake(db, email), null)
    await db
      .insertInto('staff')
      .values({
        id: newId(),
        name: 'Somebody First',
        email,
        phone: null,
        team_id: null,
        manager_id: null,
        started_on: today,
        left_on: null,
      })
      .execute()
    second = send()
    await somebodyWaits()
  })
  return second ?? assert.fail('not sent')
}
const errors = (seen: Seen) => seen.document.querySelectorAll('.govuk-error-summary li').map(one => one.text.trim())
const taken = ['Somebody else has this work e-mail address already']
const many = (email: string) =>
  world.owner
    .selectFrom('staff')
    .select('name')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .execute()

test('the second who adds a person with it is told so at the field, and keeps what was typed', async () => {
  const email = 'ines.duarte@example.org'
  const seen = await secondOf(email, () => as(piotr).post(admin.newPerson(), { ...newcomer, email: 'Ines.Duarte@example.org' }))
  assert.deepEqual([seen.status, errors(seen)], [422, taken])
  for (const typed of ['Ines Duarte', 'Ines.Duarte@example.org', '020 7946 0999']) assert.ok(seen.html.includes(typed))
  assert.deepEqual(await many(email), [{ name: 'Somebody First' }])
})

test('and so is the second who gives it to somebody who is there', async () => {
  const email = 'one.more@example.org'
  const { document } = await as(piotr).get(admin.person(josie.id))
  const stands = document.querySelector('[name=seen]')?.getAttribute('value') ?? ''
  const given = { ...newcomer, name: 'Josie Tran-Bell', email, seen: stands }
  const seen = await secondOf(email, () => as(piotr).post(admin.person(josie.id), given))
  assert.deepEqual([seen.status, errors(seen)], [422, taken])
  assert.ok(seen.html.includes('Josie Tran-Bell'))
  assert.deepEqual(await many(email), [{ name: 'Somebody First' }])
})
