import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import type { NewFact } from '../ledger/fact.ts'
import { happened } from '../ledger/new-fact.ts'
import { safetyLines } from './safety.ts'

const day = plainDate
const lines = (facts: readonly NewFact[], today = '2026-05-05', language: string | null = null) =>
  safetyLines({ facts, today: day(today), language })

const hold = happened('informant hold asked', day('2026-05-01'), { until: day('2026-05-08') })

test('a case without anything to mind has no lines', () => assert.deepEqual(lines([]), []))

test('a hold is said until its day has passed, and not after', () => {
  const said = ['Do not speak or write to the person reported before Friday 8 May 2026 has passed']
  assert.deepEqual(lines([hold], '2026-05-08'), said)
  assert.deepEqual(lines([hold], '2026-05-09'), [])
})
test('a hold that names no day is said until the informant agrees', () => {
  const open = happened('informant hold asked', day('2026-01-01'))
  assert.equal(lines([open]).length, 1)
  assert.deepEqual(lines([open, happened('informant clearance agreed', day('2026-05-04'))]), [])
})
test('a hold that was taken back is not said', () =>
  assert.deepEqual(lines([{ ...hold, entryId: 'a' }, happened('entry withdrawn', day('2026-05-02'), { of: 'a' })]), []))

test('not staying at home is said until they are back', () => {
  const left = happened('resident left home', day('2026-04-30'))
  assert.deepEqual(lines([left]), ['Not staying at home since Thursday 30 April 2026'])
  assert.deepEqual(lines([left, happened('resident came home', day('2026-05-04'))]), [])
})

test('how each person may be reached: the resident without a name, anybody else by theirs, nobody who was taken off', () => {
  const party = (id: string, fields: object) => happened('party added', day('2026-04-01'), { ...fields }, { about: [id] })
  assert.deepEqual(
    lines([
      party('party-1', { part: 'resident', safeContact: 'Text first' }),
      party('party-2', { part: 'advocate', name: 'Kofi Anane', safeContact: 'Mornings' }),
      party('party-3', { part: 'witness', name: 'Ines', safeContact: 'Never at home' }),
      happened('party removed', day('2026-04-02'), {}, { about: ['party-3'] }),
    ]),
    ['Text first', 'Kofi Anane: Mornings'],
  )
})

test('the times agreed, no message, and an interpreter', () =>
  assert.deepEqual(
    lines(
      [happened('contact plan agreed', day('2026-04-14'), { from: '09:00', to: '12:00', voicemail: false })],
      '2026-05-05',
      'Polish',
    ),
    ['Call between 09:00 and 12:00', 'Leave no message', 'Interpreter: Polish'],
  ))

test('what staff must know before a visit is said until it ends', () => {
  const dog = happened('staff safety noted', day('2026-04-01'), { what: 'A dog, loose', ends: day('2026-05-05') })
  assert.deepEqual(lines([dog]), ['Before you visit: A dog, loose'])
  assert.deepEqual(lines([dog], '2026-05-06'), [])
})
