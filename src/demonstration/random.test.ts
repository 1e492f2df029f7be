import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { recordedDay } from '../ledger/entry.ts'
import { moment } from './london.ts'
import { idOf, lotsFrom } from './random.ts'

describe('lots', () => {
  const some = (seed: string) => {
    const lots = lotsFrom(seed)
    return Array.from({ length: 50 }, () => lots.next())
  }

  test('fall the same way for the same seed, and another way for another', () => {
    assert.deepEqual(some('one'), some('one'))
    assert.notDeepEqual(some('one'), some('two'))
  })

  test('are even enough', () => {
    const lots = lotsFrom('even')
    const counts = [0, 0, 0, 0, 0, 0]
    for (let n = 0; n < 60_000; n++) counts[lots.between(0, 5)]! += 1
    for (const count of counts) assert.ok(Math.abs(count - 10_000) < 500, String(counts))
  })

  test('an id is of the usual form, and always the same for the same words', () => {
    assert.match(idOf('staff/Josie Tran'), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    assert.equal(idOf('a'), idOf('a'))
    assert.notEqual(idOf('a'), idOf('b'))
  })

  test('a shuffled list has the same things in it', () =>
    assert.deepEqual(
      [...lotsFrom('shuffle').shuffled([1, 2, 3, 4, 5])].sort((a, b) => a - b),
      [1, 2, 3, 4, 5],
    ))
})

describe('a moment in London', () => {
  test('is an hour earlier by UTC in summer', () => {
    assert.equal(moment(plainDate('2026-05-05'), 9 * 60 + 30), '2026-05-05T08:30:00.000Z')
    assert.equal(moment(plainDate('2026-01-05'), 9 * 60 + 30), '2026-01-05T09:30:00.000Z')
    assert.equal(moment(plainDate('2026-07-05'), 30), '2026-07-04T23:30:00.000Z')
  })

  test('agrees with the record about the day, every day of six years', () => {
    for (let day = Date.UTC(2020, 0, 1); day < Date.UTC(2026, 11, 31); day += 86_400_000) {
      const date = plainDate(new Date(day).toISOString().slice(0, 10))
      assert.equal(recordedDay(moment(date, 2 * 60)), date)
      assert.equal(recordedDay(moment(date, 23 * 60 + 59)), date)
    }
  })
})
