import assert from 'node:assert/strict'
import test from 'node:test'
import type { Instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import type { Recorded } from '../ledger/fact.ts'
import { happened } from '../ledger/new-fact.ts'
import { compartmentOfNote, decideOpening, openedBecause, waitsForSecond } from './break-glass.ts'
import { wallsOf } from './walls.ts'

const [monday, tuesday] = ['2026-05-04T09:00:00.000Z', '2026-05-05T09:00:00.000Z'] as [Instant, Instant]
const managersOf = (staff: string) => (staff === 'martin' ? ['ruth', 'gina'] : [])

const recorded = (kind: string, fields: object, at: Instant, entryId: string): Recorded => ({
  ...happened(kind, plainDate(at.slice(0, 10)), { ...fields }),
  entryId,
  caseId: 'case',
  factId: 1,
  seq: 1,
  recordedAt: at,
  recordedBy: 'helen',
  withheld: [],
})
const involved = (staff: string, because: string, at = monday) =>
  recorded('staff member involved', { staff, because }, at, `${staff}-in`)
const standing = (...facts: readonly Recorded[]) =>
  wallsOf(facts, managersOf)
    .filter(wall => wall.liftedAt === null)
    .map(wall => `${wall.staff}: ${wall.because}`)

test('the subject of a complaint is walled, and whoever manages or has managed them', () =>
  assert.deepEqual(standing(involved('martin', 'subject')), [
    'martin: subject',
    'ruth: manager of the subject',
    'gina: manager of the subject',
  ]))

test('a witness and a relative are walled, and their managers are not', () =>
  assert.deepEqual(standing(involved('martin', 'witness'), involved('josie', 'relative')), [
    'martin: witness',
    'josie: relative',
  ]))

test('clearing the subject lifts their managers’ walls too, and says when', () => {
  const facts = [involved('martin', 'subject'), recorded('staff member cleared', { staff: 'martin' }, tuesday, 'cleared')]
  assert.deepEqual(standing(...facts), [])
  assert.deepEqual([...new Set(wallsOf(facts, managersOf).map(wall => wall.liftedAt))], [tuesday])
})

test('an entry that is taken back raises no wall, and another that says the same keeps it', () => {
  const back = recorded('entry withdrawn', { of: 'josie-in' }, tuesday, 'back')
  assert.deepEqual(standing(involved('josie', 'witness'), back), [])
  assert.deepEqual(standing(involved('josie', 'witness'), { ...involved('josie', 'witness'), entryId: 'again' }, back), [
    'josie: witness',
  ])
})

const opening = {
  by: 'josie',
  at: monday,
  reason: 'A call about danger',
  compartments: ['safeguarding'],
  approvedBy: null,
} as const

test('nothing is opened without a reason, for more than a day, or when there is nothing more to see', () => {
  const why = (already: number, more: object) => {
    const decided = decideOpening(already, { ...opening, ...more })
    return decided.ok ? null : decided.refusal.why
  }
  assert.equal(why(0, { reason: ' ' }), 'no-reason')
  assert.equal(why(0, { hours: 25 }), 'not-so-long')
  assert.equal(why(0, { hours: 0 }), 'not-so-long')
  assert.equal(why(7, {}), 'nothing-more-to-see')
  assert.equal(why(1, { approvedBy: 'josie' }), 'second-person-is-yourself')
})

test('a record opens for four hours, and who the informant is waits for a second person', () => {
  const decided = decideOpening(0, { ...opening, compartments: ['informant identity'] })
  assert.ok(decided.ok)
  assert.equal(decided.value.until, '2026-05-04T13:00:00.000Z')
  assert.ok(decided.value.waitsForSecondPerson)
})

test('what is seen already neither opens nor waits again', () => {
  const decide = (already: number, ...compartments: ('safeguarding' | 'informant identity')[]) => {
    const decided = decideOpening(already, { ...opening, compartments })
    assert.ok(decided.ok)
    return [decided.value.opensNow, decided.value.waitsForSecondPerson]
  }
  assert.deepEqual(decide(0, 'informant identity'), [1, true])
  assert.deepEqual(decide(1, 'informant identity'), [0, true])
  assert.deepEqual(decide(1, 'informant identity', 'safeguarding'), [4, true])
  assert.deepEqual(decide(1 | 2, 'informant identity', 'safeguarding'), [4, false])
})

test('an opening gives what was not seen before, and who reported only with a second person', () => {
  const kept = { compartments: 1 | 2, already: 1, approvedBy: null, refusedBy: null }
  assert.deepEqual([openedBecause(kept), waitsForSecond(kept)], [0, true])
  const agreed = { ...kept, approvedBy: 'josie' }
  assert.deepEqual([openedBecause(agreed), waitsForSecond(agreed)], [2, false])
  const refused = { ...kept, already: 0, refusedBy: 'josie' }
  assert.deepEqual([openedBecause(refused), waitsForSecond(refused)], [1, false])
})

test('the note of it lies in the closest compartment that was opened', () => {
  assert.equal(compartmentOfNote(1), 'general')
  assert.equal(compartmentOfNote(1 | 4), 'safeguarding')
})
