import assert from 'node:assert/strict'
import test from 'node:test'
import { instant } from '../../kernel/instant.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import type { NewFact, Recorded } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { membersOf } from './case-people.ts'

const day = (n: number) => plainDate(`2026-05-${String(n).padStart(2, '0')}`)

const recorded = (fact: NewFact, seq: number): Recorded => ({
  ...fact,
  caseId: 'case',
  factId: seq,
  seq,
  entryId: `entry-${seq}`,
  recordedAt: instant('2026-05-05T09:00:00.000Z'),
  recordedBy: null,
  withheld: [],
})
const covers = (...facts: readonly NewFact[]) =>
  membersOf(facts.map(recorded)).map(one => [one.staff_id, one.part, one.from_on, one.until_on])

const cover = (staff: string, from: number, until: number | null, instead = 'martin') =>
  happened('cover arranged', day(from), { staff, instead, from: day(from), until: until === null ? null : day(until) })
const back = (on: number) => happened('cover ended', day(on), { instead: 'martin' })

test('cover runs from its first day to its last', () =>
  assert.deepEqual(covers(cover('josie', 5, 15)), [['josie', 'cover', '2026-05-05', '2026-05-15']]))

test('cover for the same person takes the place of what was arranged before, from its first day', () => {
  assert.deepEqual(covers(cover('josie', 5, null), cover('amara', 8, 15)), [
    ['josie', 'cover', '2026-05-05', '2026-05-07'],
    ['amara', 'cover', '2026-05-08', '2026-05-15'],
  ])
  assert.deepEqual(covers(cover('josie', 5, 15), cover('amara', 5, 15)), [['amara', 'cover', '2026-05-05', '2026-05-15']])
})

test('cover for somebody else goes on', () =>
  assert.equal(covers(cover('josie', 5, 15), cover('amara', 8, 15, 'nobody-else')).length, 2))

test('cover that had ended stays as it was', () =>
  assert.deepEqual(covers(cover('josie', 5, 6), cover('amara', 8, 15))[0], ['josie', 'cover', '2026-05-05', '2026-05-06']))

test('whoever is back is covered no more, and keeps no cover from the same day', () => {
  assert.deepEqual(covers(cover('josie', 5, null), back(8)), [['josie', 'cover', '2026-05-05', '2026-05-07']])
  assert.deepEqual(covers(cover('josie', 8, null), back(8)), [])
})
