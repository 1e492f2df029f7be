import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueCell, dueIn } from './due.ts'

test('a deadline counted from the determination is the order’s own', () => {
  assert.deepEqual(dueIn('Within 4 weeks of the date of this report, it must apologise.'), { number: 4, unit: 'weeks' })
  assert.deepEqual(dueIn('The landlord must pay within 28 calendar days of the date of this determination.'), {
    number: 28,
    unit: 'days',
  })
  assert.deepEqual(dueIn('Within 20 working days of this letter'), { number: 20, unit: 'working days' })
  assert.deepEqual(dueIn('Within the next six weeks, the landlord must'), { number: 6, unit: 'weeks' })
  assert.deepEqual(dueIn('Within four (4) weeks the landlord must'), { number: 4, unit: 'weeks' })
  assert.deepEqual(dueIn('Within three months of the date of our decision'), { number: 3, unit: 'months' })
})

test('a deadline counted from something else is not', () => {
  assert.equal(dueIn('improvements begin within 3 months of it completing its review'), null)
  assert.equal(dueIn('agree a plan within 2 weeks of the meeting'), null)
})

test('a time that the content of an order must keep to is not its deadline', () => {
  assert.equal(dueIn('a plan to make the changes in a timescale not exceeding six weeks'), null)
  assert.equal(dueIn('losses between April 2024 and August 2024'), null)
})

test('a stated date is kept as the date', () => {
  assert.deepEqual(dueIn('No later than 12 January 2026 the landlord must'), { date: '2026-01-12' })
  assert.deepEqual(dueIn('Within 4 weeks, and no later than 3 May 2024, it must'), { date: '2024-05-03' })
})

test('a due date cell is nothing but a due date', () => {
  assert.deepEqual(dueCell('No later than 12 January 2026'), { date: '2026-01-12' })
  assert.deepEqual(dueCell('12 January 2026'), { date: '2026-01-12' })
  assert.deepEqual(dueCell('Within 8 weeks'), { number: 8, unit: 'weeks' })
  assert.equal(dueCell('The landlord wrote on 12 January 2026'), null)
})
