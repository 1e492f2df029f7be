import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { calendarOf } from '../kernel/working-days.ts'
import { Day, dueLabel, lateLabel, notNeededLabel, pausedLabel } from './dates.tsx'
import { htmlString } from './html.ts'

const holidays = [
  { title: 'New Year’s Day', date: '2026-01-01' },
  { title: 'Good Friday', date: '2026-04-03' },
  { title: 'Easter Monday', date: '2026-04-06' },
  { title: 'Early May bank holiday', date: '2026-05-04' },
  { title: 'Spring bank holiday', date: '2026-05-25' },
]
const calendar = calendarOf({ 'england-and-wales': { events: holidays } })
const tuesday = plainDate('2026-05-05')
const on = (due: string, today = '2026-05-05') => dueLabel(plainDate(due), plainDate(today), calendar)

test('a day is written out, and a machine can read it', () =>
  assert.equal(htmlString(<Day date={tuesday} />), '<time datetime="2026-05-05">Tuesday 5 May 2026</time>'))

test('today and tomorrow are said so', () => {
  assert.deepEqual(on('2026-05-05'), { label: 'Due today', full: 'Due today, Tuesday 5 May 2026' })
  assert.deepEqual(on('2026-05-06'), { label: 'Due tomorrow', full: 'Due tomorrow, Wednesday 6 May 2026' })
})

test('up to ten working days are counted, and the date always stands beside them', () => {
  assert.deepEqual(on('2026-05-07'), { label: 'Due in 2 working days', full: 'Due in 2 working days, Thursday 7 May 2026' })
  assert.equal(on('2026-05-19').label, 'Due in 10 working days')
  assert.equal(on('2026-05-11', '2026-05-08').label, 'Due in 1 working day')
})

test('more than ten working days away is a date', () => {
  assert.equal(on('2026-05-20').label, 'Due Wednesday 20 May 2026')
  assert.deepEqual(on('2026-06-29'), { label: 'Due Monday 29 June 2026', full: 'Due Monday 29 June 2026' })
})

test('a weekend and a bank holiday are not counted', () => {
  assert.equal(on('2026-05-05', '2026-05-01').label, 'Due in 1 working day')
  assert.deepEqual(on('2026-04-29'), {
    label: 'Overdue by 3 working days',
    full: 'Overdue by 3 working days. Was due Wednesday 29 April 2026',
  })
})

test('one working day over is not "days"', () => assert.equal(on('2026-05-01').label, 'Overdue by 1 working day'))

test('passed, but by no whole working day, says when it was due', () =>
  assert.equal(on('2026-05-01', '2026-05-03').label, 'Was due Friday 1 May 2026'))

test('an order counts calendar days', () => {
  const due = plainDate('2026-06-02')
  assert.equal(dueLabel(due, tuesday, calendar, 'day').full, 'Due in 28 days, Tuesday 2 June 2026')
  assert.equal(dueLabel(tuesday, due, calendar, 'day').label, 'Overdue by 28 days')
})

test('a deadline that cannot be worked out says what is needed', () =>
  assert.deepEqual(dueLabel(null, tuesday, calendar), { label: 'No date yet', full: 'No date yet: say when it was received' }))

test('past the end of the bank holiday table nothing is counted', () => {
  assert.equal(on('2027-01-08', '2026-12-31').label, 'Due Friday 8 January 2027')
  assert.equal(on('2026-05-05', '2027-01-08').label, 'Was due Tuesday 5 May 2026')
})

test('what was done late says by how much and when', () => {
  assert.equal(lateLabel(tuesday, plainDate('2026-05-07'), calendar), 'Done 2 working days late, 7 May 2026')
  assert.equal(lateLabel(plainDate('2026-05-01'), plainDate('2026-05-02'), calendar), 'Done after it was due, 2 May 2026')
})

test('where a policy says at what hour a day ends, today says so, and says when it has passed', () => {
  const at = (passed: boolean) => dueLabel(tuesday, tuesday, calendar, 'working day', { at: '5pm', passed })
  assert.deepEqual(at(false), { label: 'Due today by 5pm', full: 'Due today, Tuesday 5 May 2026, by 5pm' })
  assert.deepEqual(at(true), { label: 'Was due today by 5pm', full: 'Was due today, Tuesday 5 May 2026, by 5pm' })
})

test('a clock that stands still says why and since when', () =>
  assert.deepEqual(pausedLabel('waiting for you to choose points', tuesday), {
    label: 'Paused: waiting for you to choose points',
    full: 'Paused since Tuesday 5 May 2026: waiting for you to choose points',
  }))

test('what is not needed says why', () =>
  assert.equal(notNeededLabel('the case was closed').label, 'Not needed: the case was closed'))
