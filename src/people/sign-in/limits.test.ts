// What somebody who guesses learns, and how often they may guess: nothing, and not often.
import assert from 'node:assert/strict'
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import test from 'node:test'
import { attemptsInMemory } from './attempts.ts'
import { aBrowser, appCode, goodPassword, signInWorld } from './world.testing.ts'

const world = await signInWorld()
const { signIn } = world

test('an account waits after ten wrong passwords, and the right one waits too, from any network', async () => {
  const officer = await world.established()
  for (let n = 0; n < 10; n++) {
    const { outcome } = await signIn.password(officer.email, `wrong ${n}`, aBrowser(`192.0.2.${n}`))
    assert.deepEqual(outcome, { is: 'no', why: 'wrong' })
  }
  const { outcome } = await signIn.password(officer.email.toUpperCase(), goodPassword, aBrowser('198.51.100.1'))
  assert.equal(outcome.is, 'wait')
  assert.ok(outcome.is === 'wait' && outcome.seconds > 0 && outcome.seconds <= 15 * 60)
  world.pass(15)
  assert.equal((await signIn.password(officer.email, goodPassword, aBrowser())).outcome.is, 'second factor asked')
})

test('an address that nobody has waits in the same way', async () => {
  for (let n = 0; n < 10; n++)
    assert.deepEqual((await signIn.password('nobody@thistlecombe.example', 'x', aBrowser(null))).outcome, {
      is: 'no',
      why: 'wrong',
    })
  assert.equal((await signIn.password('nobody@thistlecombe.example', 'x', aBrowser(null))).outcome.is, 'wait')
})

test('somebody with a password, without one, who has left and who never was get the same answer', async () => {
  const officer = await world.established()
  const invitedOnly = await world.newcomer()
  const left = await world.established()
  await world.leaves(left.staffId)
  const answers = []
  for (const email of [officer.email, invitedOnly.email, left.email, 'never@thistlecombe.example', 'not an address', ''])
    answers.push(await signIn.password(email, 'not the password', aBrowser('203.0.113.5')))
  for (const answer of answers) assert.deepEqual(answer, { outcome: { is: 'no', why: 'wrong' }, set: [] })
  assert.deepEqual((await signIn.password(left.email, goodPassword, aBrowser(null))).outcome, { is: 'no', why: 'wrong' })
})

test('and does the same work for it: one slow hash of the same cost, known or not', async context => {
  const officer = await world.newcomer()
  const code = await signIn.invite(officer.staffId)
  await signIn.firstPassword(code, goodPassword, aBrowser(null))
  const slow = context.mock.method(crypto, 'scrypt')
  syncBuiltinESMExports()
  const work = async (email: string) => {
    slow.mock.resetCalls()
    await signIn.password(email, 'not the password', aBrowser(null))
    return slow.mock.calls.map(({ arguments: [, , length, cost] }) => ({ length, cost }))
  }
  const known = await work(officer.email)
  const unknown = await work('unknown@thistlecombe.example')
  slow.mock.restore()
  syncBuiltinESMExports()
  assert.equal(known.length, 1)
  assert.deepEqual(unknown, known)
})

test('a second factor is locked after ten wrong codes, over any number of tries with the right password', async () => {
  const officer = await world.established()
  const outcomes: string[] = []
  for (let round = 0; round < 3; round++) {
    const browser = aBrowser(null)
    browser.keep((await signIn.password(officer.email, goodPassword, browser)).set)
    for (let n = 0; n < 5; n++) {
      const { outcome } = await signIn.secondFactor('000000', browser)
      outcomes.push(outcome.is === 'no' ? outcome.why : outcome.is)
    }
  }
  assert.equal(outcomes.filter(one => one === 'wrong').length, 10)
  const browser = aBrowser(null)
  browser.keep((await signIn.password(officer.email, goodPassword, browser)).set)
  const { outcome } = await signIn.secondFactor(appCode(officer.secret), browser)
  assert.deepEqual(outcome, { is: 'no', why: 'locked' })
})

test('one network may go wrong a hundred times in a quarter of an hour, and others go on', () => {
  const attempts = attemptsInMemory()
  const now = new Date('2026-05-05T09:00:00Z')
  for (let n = 0; n < 100; n++)
    attempts.wentWrong(
      [
        { of: 'account', name: `made up ${n}` },
        { of: 'address', name: '203.0.113.9' },
      ],
      now,
    )
  assert.equal(attempts.wait([{ of: 'address', name: '203.0.113.9' }], now), 900)
  assert.equal(attempts.wait([{ of: 'address', name: '203.0.113.10' }], now), 0)
  assert.equal(attempts.wait([{ of: 'address', name: '203.0.113.9' }], new Date(now.getTime() + 900_000)), 0)
})

test('a right password lets the count begin again', () => {
  const attempts = attemptsInMemory()
  const key = { of: 'account', name: 'Josie' } as const
  const now = new Date('2026-05-05T09:00:00Z')
  for (let n = 0; n < 9; n++) attempts.wentWrong([key], now)
  attempts.wentWell({ of: 'account', name: 'josie ' })
  attempts.wentWrong([key], now)
  assert.equal(attempts.wait([key], now), 0)
})
