// The first of the people of a new installation, on an empty database.
import assert from 'node:assert/strict'
import test from 'node:test'
import { inScope } from '../database/scope.ts'
import { testDatabase } from '../database/testing.ts'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { firstAdministrator, type FirstAdministrator } from './first-administrator.ts'

const database = await testDatabase()
const today = plainDate('2026-05-05')
const piotr = { name: 'Piotr Zielak', email: 'piotr.zielak@example.org', today, at: instant('2026-05-05T09:00:00.000Z') }
const asked = (of: Partial<FirstAdministrator> = {}) =>
  inScope(database.owner, { actor: 'system', today }, db => firstAdministrator(db, { ...piotr, ...of }))
const staff = () => database.owner.selectFrom('staff').select(['id', 'email']).execute()

test('needs a name and a work address', async () => {
  assert.deepEqual(await asked({ name: ' ' }), { ok: false, refusal: { why: 'no-name' } })
  assert.deepEqual(await asked({ email: 'piotr' }), { ok: false, refusal: { why: 'no-address' } })
  assert.deepEqual(await staff(), [])
})

test('is made once, however many ask at once, and is written down', async () => {
  const made = await Promise.all([asked(), asked(), asked({ email: 'PIOTR.ZIELAK@example.org' })])
  const [one] = await staff()
  assert.equal((await staff()).length, 1)
  for (const each of made) assert.deepEqual(each, { ok: true, value: one?.id })
  const roles = await database.owner.selectFrom('staff_role').select('role').execute()
  assert.deepEqual(roles, [{ role: 'administrator' }])
  const said = await database.owner.selectFrom('audit_entry').select(['kind', 'what']).execute()
  assert.deepEqual(said, [{ kind: 'administration', what: 'made Piotr Zielak the first administrator' }])
})

test('is not made while another works here, and is once that one has left', async () => {
  const nobody = { name: 'Somebody Else', email: 'somebody.else@example.org' }
  assert.deepEqual(await asked(nobody), { ok: false, refusal: { why: 'is-another' } })
  await database.owner
    .updateTable('staff')
    .set({ left_on: plainDate('2026-05-04') })
    .execute()
  assert.deepEqual(await asked(), { ok: false, refusal: { why: 'has-left' } })
  assert.equal((await asked(nobody)).ok, true)
})
