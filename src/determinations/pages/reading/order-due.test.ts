import assert from 'node:assert/strict'
import test from 'node:test'
import { calendarOf } from '../../../kernel/working-days.ts'
import { orderDue } from './order-due.ts'

const calendar = calendarOf({ 'england-and-wales': { events: [{ title: 'Good Friday', date: '2024-03-29' }] } })
const due = (number: number, unit: 'days' | 'working days' | 'weeks' | 'months') =>
  orderDue({ number, unit }, '2024-02-29', calendar)

test('calendar time runs over bank holidays, and a month ends on a day it has', () => {
  assert.equal(due(28, 'days'), '2024-03-28')
  assert.equal(due(4, 'weeks'), '2024-03-28')
  assert.equal(due(12, 'months'), '2025-02-28')
})

test('working days leave out weekends and bank holidays', () => assert.equal(due(21, 'working days'), '2024-04-01'))

test('a stated day is that day', () => assert.equal(orderDue({ date: '2024-04-02' }, null, calendar), '2024-04-02'))

test('with nothing to count from, or no calendar to count on, there is no day', () => {
  assert.equal(orderDue({ number: 4, unit: 'weeks' }, null, calendar), null)
  assert.equal(due(400, 'working days'), null)
})
