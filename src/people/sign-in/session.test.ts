// Who is signed in, and for how long: by a clock that is set by hand.
import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../../kernel/plain-date.ts'
import { aBrowser, signInWorld, whoIs } from './world.testing.ts'

const world = await signInWorld({ demonstration: true })

const signedIn = async () => {
  const { staffId } = await world.newcomer()
  const browser = aBrowser()
  browser.keep((await world.signIn.signInAs(staffId, browser)) ?? [])
  return { staffId, browser, is: () => whoIs(world.signIn, browser) }
}

test('a session ends after a quarter of an hour without a request, and not a minute before', async () => {
  const officer = await signedIn()
  world.pass(14)
  assert.equal(await officer.is(), officer.staffId)
  world.pass(14)
  assert.equal(await officer.is(), officer.staffId, 'each request keeps it for another quarter of an hour')
  world.pass(15)
  assert.equal(await officer.is(), null)
  assert.equal(await officer.is(), null, 'asking does not wake it')
})

test('a session ends after twelve hours, however busy', async () => {
  const officer = await signedIn()
  for (let minutes = 0; minutes + 10 < 12 * 60; minutes += 10) {
    world.pass(10)
    assert.equal(await officer.is(), officer.staffId, `${minutes + 10} minutes`)
  }
  world.pass(10)
  assert.equal(await officer.is(), null)
})

test('somebody who has left is out with the next request, in the same second', async () => {
  const officer = await signedIn()
  assert.equal(await officer.is(), officer.staffId)
  await world.leaves(officer.staffId)
  assert.equal(await officer.is(), null)
})

test('the last day is still a working day', async () => {
  const officer = await signedIn()
  await world.leaves(officer.staffId, plainDate('2026-05-05'))
  assert.equal(await officer.is(), officer.staffId)
})

test('an administrator ends every session of a person at once', async () => {
  const officer = await signedIn()
  const other = await signedIn()
  await world.signIn.endSessionsOf(officer.staffId)
  assert.equal(await officer.is(), null)
  assert.equal(await other.is(), other.staffId)
})

test('signing out ends the session on the server, not only in the browser', async () => {
  const officer = await signedIn()
  const thief = { ...officer.browser }
  officer.browser.keep(await world.signIn.signOut(officer.browser))
  assert.equal(officer.browser.cookies, '')
  assert.equal(await whoIs(world.signIn, thief), null)
})

test('signing in gives a new session and ends the one the browser brought along', async () => {
  const first = await signedIn()
  const planted = { ...first.browser }
  const second = await world.newcomer()
  first.browser.keep((await world.signIn.signInAs(second.staffId, first.browser)) ?? [])
  assert.notEqual(first.browser.cookies, planted.cookies)
  assert.equal(await first.is(), second.staffId)
  assert.equal(await whoIs(world.signIn, planted), null)
})

test('a session that somebody made up is nobody’s, and a value planted before signing in is not taken over', async () => {
  const { staffId } = await world.newcomer()
  const browser = aBrowser()
  browser.cookies = `putright=${'A'.repeat(43)}`
  assert.equal(await whoIs(world.signIn, browser), null)
  browser.keep((await world.signIn.signInAs(staffId, browser)) ?? [])
  assert.doesNotMatch(browser.cookies, /AAAA/)
})

test('what the browser holds is 256 random bits, and the database holds only their digest', async () => {
  const values = await Promise.all(Array.from({ length: 20 }, async () => (await signedIn()).browser.cookies))
  assert.equal(new Set(values).size, 20)
  for (const value of values) assert.match(value, /^putright=[A-Za-z0-9_-]{43}$/)
  const { rows } = await world.database.pools.owner.query<{ row: string }>('select s::text as row from sign_in.session s')
  for (const value of values) assert.ok(rows.every(({ row }) => !row.includes(value.slice('putright='.length))))
})

test('signing in as anybody works in the demonstration only', async () => {
  const real = await signInWorld()
  const { staffId } = await real.newcomer()
  await assert.rejects(real.signIn.signInAs(staffId, aBrowser()), /demonstration only/)
})

test('a person sees their own sessions and ends them, and never another’s', async () => {
  const { yours } = world.signIn
  const officer = await signedIn()
  const elsewhere = aBrowser()
  elsewhere.keep((await world.signIn.signInAs(officer.staffId, elsewhere)) ?? [])
  const other = await signedIn()
  const { sessions } = await yours.show(officer.staffId, officer.browser.cookies)
  assert.deepEqual(
    sessions.map(one => [one.isThis, one.browser]),
    [
      [false, 'Firefox on Windows'],
      [true, 'Firefox on Windows'],
    ],
  )
  const others = await yours.show(other.staffId, other.browser.cookies)
  await yours.end(officer.staffId, others.sessions[0]?.id ?? '')
  assert.equal(await other.is(), other.staffId)
  await yours.endOthers(officer.staffId, officer.browser.cookies)
  assert.equal(await whoIs(world.signIn, elsewhere), null)
  assert.equal(await officer.is(), officer.staffId)
})

test('connections of pages see nothing of signing in, and those of signing in see nothing of the record', async () => {
  await signedIn()
  const { app } = world.database.pools
  for (const table of ['person', 'proof', 'account', 'second_factor', 'session', 'invitation', 'used_code'])
    assert.equal((await app.query(`select * from sign_in.${table}`)).rowCount, 0, table)
  await assert.rejects(
    app.query(
      `insert into sign_in.session values (gen_random_uuid(), '\\x00', (select gen_random_uuid()), 'demonstration', '', now(), now())`,
    ),
    /row-level security|violates foreign key/,
  )
})
