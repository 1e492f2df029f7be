// Passwords with a second factor, as somebody meets them: the first sign-in, the next ones, and everything that must not work.
import assert from 'node:assert/strict'
import test from 'node:test'
import { aBrowser, appCode, goodPassword, signInWorld, whoIs, type Someone } from './world.testing.ts'

const world = await signInWorld()

/** Through the password, with the cookies it left. */
const afterPassword = async ({ email }: Someone, password = goodPassword) => {
  const browser = aBrowser()
  const { outcome, set } = await world.signIn.password(email, password, browser)
  browser.keep(set)
  return { browser, outcome }
}
const withCode = async (someone: Someone, typed: string) => {
  const { browser } = await afterPassword(someone)
  const { outcome, set } = await world.signIn.secondFactor(typed, browser)
  browser.keep(set)
  return { browser, is: outcome.is }
}

test('a first sign-in chooses a password, sets up an app, and shows recovery codes once', async () => {
  const { signIn } = world
  const josie = await world.newcomer({ email: 'josie.tran@thistlecombe.example' })
  const browser = aBrowser()
  const code = await signIn.invite(josie.staffId)
  assert.equal(await signIn.invited(code), josie.staffId)
  for (const [weak, why] of [
    ['josie.tran2026', 'easily guessed'],
    ['short', 'too short'],
  ] as const)
    assert.deepEqual(await signIn.firstPassword(code, weak, browser), { why })
  const chosen = await signIn.firstPassword(code, goodPassword, browser)
  assert.deepEqual('outcome' in chosen && chosen.outcome, { is: 'second factor to set up', staffId: josie.staffId })
  browser.keep('outcome' in chosen ? chosen.set : [])
  assert.equal(await whoIs(signIn, browser), null, 'nobody is signed in yet')
  const shown = await signIn.setUp.show(browser)
  assert.match(
    shown?.uri ?? '',
    /^otpauth:\/\/totp\/Putright:josie\.tran%40thistlecombe\.example\?secret=[A-Z2-7]+&issuer=Putright/,
  )
  assert.deepEqual(await signIn.setUp.show(browser), shown, 'the same secret when the page is loaded again')
  assert.equal((await signIn.setUp.confirm('000000', browser)).outcome.is, 'no')
  const confirmed = await signIn.setUp.confirm(appCode(shown?.secret ?? ''), browser)
  assert.equal(confirmed.outcome.is, 'signed in')
  assert.equal(new Set(confirmed.recoveryCodes).size, 8)
  assert.match(confirmed.recoveryCodes[0] ?? '', /^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
  browser.keep(confirmed.set)
  assert.equal(await whoIs(signIn, browser), josie.staffId)
  assert.equal(browser.cookies.split(';').length, 1, 'of all the cookies only the session is left')
  assert.equal(await signIn.setUp.show(browser), null, 'the secret is never shown again')
})

test('after that a password asks for a code, and the code signs in once', async () => {
  const officer = await world.established()
  const { browser, outcome } = await afterPassword(officer)
  assert.deepEqual(outcome, { is: 'second factor asked' })
  assert.equal(await whoIs(world.signIn, browser), null)
  assert.equal((await withCode(officer, '123 456')).is, 'no')
  const code = appCode(officer.secret)
  const tried = await Promise.all([code, code.replace(/(...)/, '$1 '), code].map(typed => withCode(officer, typed)))
  assert.deepEqual(tried.map(one => one.is).toSorted(), ['no', 'no', 'signed in'])
  const signedIn = tried.find(one => one.is === 'signed in')
  assert.equal(signedIn && (await whoIs(world.signIn, signedIn.browser)), officer.staffId)
})

test('a recovery code signs in once, however it is typed, and is kept only as a digest', async () => {
  const officer = await world.established()
  const [code = '', another = ''] = officer.recoveryCodes
  const { rows } = await world.database.pools.owner.query<{ backup_codes: string }>(
    'select f.backup_codes from sign_in.second_factor f join sign_in.person p on p.id = f.person_id where p.staff_id = $1',
    [officer.staffId],
  )
  const kept = rows[0]?.backup_codes ?? ''
  assert.equal((JSON.parse(kept) as string[]).length, 8)
  for (const one of officer.recoveryCodes) assert.ok(!kept.includes(one) && !kept.includes(one.replaceAll('-', '')))
  assert.equal((await withCode(officer, (JSON.parse(kept) as string[])[0] ?? '')).is, 'no', 'what is stored opens nothing')
  assert.equal((await withCode(officer, code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o'))).is, 'signed in')
  assert.equal((await withCode(officer, code)).is, 'no')
  assert.equal((await withCode(officer, another)).is, 'signed in')
})

test('the password alone opens nothing, with whatever cookies it left', async () => {
  const { browser } = await afterPassword(await world.established())
  const { signIn } = world
  assert.equal(await whoIs(signIn, browser), null)
  assert.equal(await signIn.setUp.show(browser), null)
  assert.equal((await signIn.setUp.confirm('000000', browser)).outcome.is, 'no')
})

test('a proof from before the second factor was set up is of no use after it', async () => {
  const { signIn } = world
  const officer = await world.newcomer()
  await signIn.firstPassword(await signIn.invite(officer.staffId), goodPassword, aBrowser())
  const { browser: thief } = await afterPassword(officer)
  assert.notEqual(await signIn.setUp.show(thief), null)
  const { browser: owner } = await afterPassword(officer)
  const secret = (await signIn.setUp.show(owner))?.secret ?? ''
  assert.equal((await signIn.setUp.confirm(appCode(secret), owner)).outcome.is, 'signed in')
  assert.equal(await signIn.setUp.show(thief), null)
  assert.equal((await signIn.setUp.confirm(appCode(secret, 1), thief)).outcome.is, 'no')
  assert.equal((await signIn.secondFactor(appCode(secret, 1), thief)).outcome.is, 'no')
})

test('an invitation is good once and for a day, and a new one ends the old', async () => {
  const own = await signInWorld()
  const { signIn } = own
  const { staffId } = await own.newcomer()
  const [first, second] = [await signIn.invite(staffId), await signIn.invite(staffId)]
  assert.deepEqual([await signIn.invited(first), await signIn.invited(second)], [null, staffId])
  own.pass(24 * 60 + 1)
  assert.equal(await signIn.invited(second), null)
  const third = await signIn.invite(staffId)
  assert.equal(await signIn.invited(`${third}x`), null)
  const both = await Promise.all([1, 2].map(() => signIn.firstPassword(third, goodPassword, aBrowser())))
  assert.deepEqual(both.map(one => ('outcome' in one ? one.outcome.is : one.why)).toSorted(), ['no', 'second factor to set up'])
})

test('an invitation that is used ends everything that signed the person in before', async () => {
  const { signIn } = world
  const officer = await world.established()
  const { browser: old } = await withCode(officer, appCode(officer.secret))
  assert.equal(await whoIs(signIn, old), officer.staffId)
  await signIn.firstPassword(await signIn.invite(officer.staffId), 'another three words entirely', aBrowser())
  assert.equal(await whoIs(signIn, old), null)
  assert.equal((await afterPassword(officer)).outcome.is, 'no')
  const anew = await afterPassword(officer, 'another three words entirely')
  assert.equal(anew.outcome.is, 'second factor to set up')
  assert.equal((await signIn.secondFactor(officer.recoveryCodes[0] ?? '', anew.browser)).outcome.is, 'no')
})
