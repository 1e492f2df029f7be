// What did not go well in signing in stands in the audit, without anything that was typed.
import assert from 'node:assert/strict'
import test from 'node:test'
import { aBrowser, appCode, goodPassword, signInWorld, type Someone } from './world.testing.ts'

const world = await signInWorld()
const { signIn } = world

type Line = { readonly staff_id: string | null; readonly what: string }
const lines = async (): Promise<readonly Line[]> =>
  await world.database.owner
    .selectFrom('audit_entry')
    .select(['staff_id', 'what'])
    .where('kind', '=', 'sign-in')
    .orderBy('id')
    .execute()
const of = async ({ staffId }: Someone) => (await lines()).filter(line => line.staff_id === staffId).map(line => line.what)
const afterPassword = async ({ email }: Someone) => {
  const browser = aBrowser()
  browser.keep((await signIn.password(email, goodPassword, browser)).set)
  return browser
}

test('a wrong code, a wrong recovery code and a code that was used already are written for whoever had the password', async () => {
  const officer = await world.established()
  const code = appCode(officer.secret)
  await signIn.secondFactor(code, await afterPassword(officer))
  const before = (await of(officer)).length
  await signIn.secondFactor('000001', await afterPassword(officer))
  await signIn.secondFactor('0000-0000-0000-0000-0000-0000', await afterPassword(officer))
  await signIn.secondFactor(code, await afterPassword(officer))
  const wrong = 'a wrong code was given after the password'
  assert.deepEqual((await of(officer)).slice(before), [
    wrong,
    wrong,
    'a code was given after the password, too late or a second time',
  ])
})

test('while the account is locked that is written too', async () => {
  const officer = await world.established()
  // Five codes may follow one password; the tenth wrong one locks the account.
  for (let round = 0; round < 2; round++) {
    const browser = await afterPassword(officer)
    for (let n = 0; n < 5; n++) await signIn.secondFactor(`00000${n}`, browser)
  }
  await signIn.secondFactor('000000', await afterPassword(officer))
  assert.equal((await of(officer)).at(-1), 'a code was given after the password while the account was locked')
})

test('a code from a browser that gave no password is written for nobody', async () => {
  const before = (await lines()).length
  await signIn.secondFactor('123456', aBrowser())
  const forged = aBrowser()
  forged.keep(['putright.two_factor=2fa-something.signed; Path=/'])
  await signIn.secondFactor('123456', forged)
  assert.equal((await lines()).length, before)
})

test('a try with an address that nobody has is written without the address, which may be a password in the wrong field', async () => {
  await signIn.password('magnet lizard tunnel', 'josie.tran@thistlecombe.example', aBrowser(null))
  const [line] = (await lines()).slice(-1)
  assert.deepEqual(line, { staff_id: null, what: 'a password was given for an address that nobody here has' })
  const all = JSON.stringify(await lines())
  assert.doesNotMatch(all, /magnet|josie|00000|123456/)
})
