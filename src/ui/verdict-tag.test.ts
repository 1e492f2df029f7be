import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { calendarOf } from '../kernel/working-days.ts'
import type { Is } from '../rulebook/verdict.ts'
import { verdictWords, type TaggedVerdict } from './verdict-tag.tsx'

const calendar = calendarOf({ 'england-and-wales': { events: [{ title: 'Early May bank holiday', date: '2026-05-04' }] } })
const asAt = plainDate('2026-05-05')
const words = (is: Is, due: string | null = null, pattern: TaggedVerdict['pattern'] = 'after') => {
  const { text, colour } = verdictWords({ is, due: due === null ? null : plainDate(due), pattern }, asAt, calendar)
  return `${colour}: ${text}`
}

test('each answer has its own words', () => {
  assert.equal(words('met'), 'green: Shown')
  assert.equal(words('met late'), 'orange: Done late')
  assert.equal(words('due', '2026-05-07'), 'blue: Due in 2 working days')
  assert.equal(words('overdue', '2026-04-29'), 'orange: Overdue by 3 working days')
  assert.equal(words('not shown'), 'yellow: No record')
  assert.equal(words('not needed'), 'grey: Not needed')
  assert.equal(words('waived'), 'grey: Set aside')
  assert.equal(words('superseded'), 'grey: Replaced')
})

test('a thing that should not have happened is said to have happened, not to be overdue', () => {
  assert.equal(words('overdue', '2026-04-29', 'never'), 'orange: Happened')
  assert.equal(words('overdue', '2026-04-29', 'contains'), 'orange: Not in the record')
})

test('over a weekend it is overdue by no whole working day', () => {
  const sunday = plainDate('2026-05-03')
  const words = verdictWords({ is: 'overdue', due: plainDate('2026-05-01'), pattern: 'after' }, sunday, calendar)
  assert.equal(words.text, 'Overdue')
})
