import assert from 'node:assert/strict'
import test from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { fields, oneOf, optionalFile, optionalText, pastDate, realDate, text } from './fields.ts'

const today = plainDate('2026-05-05')
const date = (day: string, month: string, year: string) => ({ 'on-day': day, 'on-month': month, 'on-year': year })
const readDate = (body: Record<string, string>) => fields(body, { on: pastDate('the date it was sent', today) })
const message = (body: Record<string, string>) => {
  const read = readDate(body)
  return read.ok ? null : [read.refusal[0]?.message, read.refusal[0]?.at]
}

test('a date that is no day of the calendar is refused', () => {
  for (const [day, month, year] of [
    ['30', '2', '2025'],
    ['29', '2', '2023'],
    ['0', '1', '2025'],
    ['1', '13', '2025'],
    ['1', '1', '24'],
    ['1', '1', '0024'],
    ['one', '1', '2024'],
    ['1', '-1', '2024'],
    ['1e1', '1', '2024'],
  ] as const)
    assert.deepEqual(
      message(date(day, month, year)),
      ['The date it was sent must be a real date', 'on-day'],
      `${day}/${month}/${year}`,
    )
})

test('a missing date, or part of one, says what is missing and leads to it', () => {
  assert.deepEqual(message({}), ['Enter the date it was sent', 'on-day'])
  assert.deepEqual(message(date('1', '', '2024')), ['The date it was sent must include a month', 'on-month'])
  assert.deepEqual(message(date('1', '', ' ')), ['The date it was sent must include a month and a year', 'on-month'])
})

test('today is not in the future, and tomorrow is', () => {
  assert.equal(message(date('5', '5', '2026')), null)
  assert.match(message(date('6', '5', '2026'))?.[0] ?? '', /must be today, Tuesday 5 May 2026, or earlier/)
})

test('a leap day is a day', () => {
  const read = fields(date(' 29 ', '02', '2024'), { on: realDate('the date') })
  assert.deepEqual(read, { ok: true, value: { on: '2024-02-29' } })
})

test('every mistake is told at once, with its field', () => {
  const read = fields({ how: 'pigeon' }, { note: text('what was said'), how: oneOf('how it was sent', ['letter', 'email']) })
  assert.deepEqual(read, {
    ok: false,
    refusal: [
      { field: 'note', message: 'Enter what was said' },
      { field: 'how', message: 'Choose how it was sent' },
    ],
  })
})

test('text has its ends trimmed and may have a limit', () => {
  const read = (note: string) => fields({ note }, { note: text('your note', { atMost: 3 }) })
  assert.deepEqual(read(' abc '), { ok: true, value: { note: 'abc' } })
  assert.deepEqual(read('abcd'), { ok: false, refusal: [{ field: 'note', message: 'Your note must be 3 characters or fewer' }] })
})

test('no file chosen is null, and a text field with a file’s name is not a file', () => {
  const reader = { file: optionalFile(), note: optionalText() }
  assert.deepEqual(fields({ file: new File([], '') }, reader), { ok: true, value: { file: null, note: '' } })
  assert.deepEqual(fields({ file: 'name.txt', note: 'as typed ' }, reader), {
    ok: true,
    value: { file: null, note: 'as typed ' },
  })
})
