import assert from 'node:assert/strict'
import { test } from 'node:test'
import table from '../standards/bank-holidays.json' with { type: 'json' }
import {
  addDays,
  addMonths,
  daysInMonth,
  fromEpochDay,
  isPlainDate,
  plainDate,
  toEpochDay,
  weekday,
  type PlainDate,
} from './plain-date.ts'
import { countWorkingDays, isWorked, referenceCalendar, stepWorkingDays } from './working-days.reference.ts'
import { addWorkingDays, CalendarEnds, calendarOf, isWorkingDay, workingDaysBetween } from './working-days.ts'

const calendar = calendarOf(table)
const byHand = referenceCalendar(table)
const day = plainDate
const count = (from: string, to: string) => workingDaysBetween(calendar, day(from), day(to))

const everyDay: PlainDate[] = []
for (let date = byHand.first; date <= byHand.last; date = addDays(date, 1)) everyDay.push(date)
const worked = everyDay.map(date => isWorked(byHand, date))

test('the table is the eleven years 2018 to 2028, with 91 holidays, none at a weekend', () => {
  assert.equal(everyDay.length, 4018)
  assert.equal(byHand.bankHolidays.size, 91)
  assert.deepEqual(
    [...byHand.bankHolidays].filter(date => weekday(toEpochDay(day(date))) > 5),
    [],
  )
})

test('every day is a working day or not, as a look at the day alone says', () => {
  everyDay.forEach((date, n) => assert.equal(isWorkingDay(calendar, date), worked[n], date))
})

test('between every two days of the table, both countings equal a count by hand', () => {
  everyDay.forEach((from, start) => {
    let exclusive = 0
    for (let end = start; end < everyDay.length; end++) {
      if (end > start && worked[end]) exclusive += 1
      const inclusive = exclusive + (worked[start] ? 1 : 0)
      const found = workingDaysBetween(calendar, from, everyDay[end] as PlainDate)
      // Compared by hand, not by assert, because this line runs eight million times.
      if (found.exclusive !== exclusive || found.inclusive !== inclusive)
        assert.deepEqual(found, { exclusive, inclusive }, `${from} to ${everyDay[end]}`)
    }
  })
})

test('0 to 260 working days after every day of the table equal a count by hand, or are refused past its end', () => {
  everyDay.forEach((from, start) => {
    let end = start
    for (let n = 0; n <= 260; n++) {
      if (n > 0)
        do end += 1
        while (end < everyDay.length && !worked[end])
      const expected = everyDay[end]
      if (expected === undefined) assert.throws(() => addWorkingDays(calendar, from, n), CalendarEnds, `${from} plus ${n}`)
      else if (addWorkingDays(calendar, from, n) !== expected) assert.fail(`${from} plus ${n} is not ${expected}`)
      if (expected === undefined) break
    }
  })
})

test('the counting by hand that other tests use says the same as the walk above', () => {
  for (const [from, to] of [
    ['2018-01-01', '2018-01-01'],
    ['2022-05-22', '2022-12-01'],
    ['2028-12-22', '2028-12-31'],
  ] as const)
    assert.deepEqual(countWorkingDays(byHand, day(from), day(to)), count(from, to))
  assert.equal(stepWorkingDays(byHand, day('2021-12-24'), 1), '2021-12-29')
  assert.equal(stepWorkingDays(byHand, day('2021-12-25'), 0), '2021-12-25')
})

// law.md 8.2: the counts stated in five published determinations. No one convention gives them all; each test says which does.
test('A: 17 working days from Sunday 18 July 2021 is 10 August on either count', () => {
  assert.equal(addWorkingDays(calendar, day('2021-07-18'), 17), '2021-08-10')
  assert.deepEqual(count('2021-07-18', '2021-08-10'), { exclusive: 17, inclusive: 17 })
  assert.equal(addWorkingDays(calendar, day('2021-07-18'), 5), '2021-07-23')
})
test('A: 9 working days from 27 September 2021 is 8 October leaving out the first day, 7 October counting it', () => {
  assert.equal(addWorkingDays(calendar, day('2021-09-27'), 9), '2021-10-08')
  assert.equal(count('2021-09-27', '2021-10-07').inclusive, 9)
})
test('B: 26 March to 10 May 2024 is 31 counting the first day', () =>
  assert.deepEqual(count('2024-03-26', '2024-05-10'), { exclusive: 30, inclusive: 31 }))
test('B: 22 May to 2 August 2024 is 51 leaving out the first day', () =>
  assert.deepEqual(count('2024-05-22', '2024-08-02'), { exclusive: 51, inclusive: 52 }))
test('C: 30 June to 7 October 2021 is 71 counting the first day', () =>
  assert.deepEqual(count('2021-06-30', '2021-10-07'), { exclusive: 70, inclusive: 71 }))
test('D: 2 November to 1 December 2022 is 21 leaving out the first day', () =>
  assert.deepEqual(count('2022-11-02', '2022-12-01'), { exclusive: 21, inclusive: 22 }))
test('D: 22 May to 1 December 2022 is 135 on either count, because it starts on a Sunday', () =>
  assert.deepEqual(count('2022-05-22', '2022-12-01'), { exclusive: 135, inclusive: 135 }))
test('E: 14 April to 5 May 2022 is 13 counting the first day', () =>
  assert.deepEqual(count('2022-04-14', '2022-05-05'), { exclusive: 12, inclusive: 13 }))
test('E: 11 May to 30 June 2022 is 34 leaving out the first day, and to 20 June it is 26', () => {
  assert.deepEqual(count('2022-05-11', '2022-06-30'), { exclusive: 34, inclusive: 35 })
  assert.equal(count('2022-05-11', '2022-06-20').exclusive, 26)
})

test('nothing is guessed before the table or past it', () => {
  const [before, first, last, past] = [day('2017-12-31'), byHand.first, byHand.last, day('2029-01-01')]
  assert.throws(() => isWorkingDay(calendar, before), CalendarEnds)
  assert.throws(() => isWorkingDay(calendar, past), CalendarEnds)
  assert.throws(() => addWorkingDays(calendar, before, 0), CalendarEnds)
  assert.throws(() => addWorkingDays(calendar, before, 1), CalendarEnds)
  assert.throws(() => addWorkingDays(calendar, past, 0), CalendarEnds)
  assert.throws(() => addWorkingDays(calendar, last, 1), CalendarEnds)
  assert.throws(() => addWorkingDays(calendar, first, 10_000), CalendarEnds)
  assert.throws(() => workingDaysBetween(calendar, before, first), CalendarEnds)
  assert.throws(() => workingDaysBetween(calendar, last, past), CalendarEnds)
  assert.throws(() => workingDaysBetween(calendar, before, past), CalendarEnds)
  assert.equal(addWorkingDays(calendar, last, 0), last)
  assert.equal(addWorkingDays(calendar, day('2028-12-28'), 1), '2028-12-29')
})
test('days the wrong way round, and numbers that are no number of days, are refused', () => {
  assert.throws(() => count('2024-05-02', '2024-05-01'), RangeError)
  for (const n of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
    assert.throws(() => addWorkingDays(calendar, day('2024-05-01'), n), RangeError)
})
test('an empty table, and a table with a date that is not one, are refused', () => {
  assert.throws(() => calendarOf({ 'england-and-wales': { events: [] } }), RangeError)
  assert.throws(() => calendarOf({ 'england-and-wales': { events: [{ title: 'x', date: '2024-02-30' }] } }), RangeError)
})

test('8 May 2020: the early May holiday moved from 4 May', () => {
  assert.equal(isWorkingDay(calendar, day('2020-05-04')), true)
  assert.equal(isWorkingDay(calendar, day('2020-05-08')), false)
})
test('2 and 3 June 2022: the spring holiday moved from 30 May, and the Jubilee added', () => {
  assert.equal(isWorkingDay(calendar, day('2022-05-30')), true)
  assert.equal(addWorkingDays(calendar, day('2022-06-01'), 1), '2022-06-06')
})
test('19 September 2022: the State Funeral', () => assert.equal(addWorkingDays(calendar, day('2022-09-16'), 1), '2022-09-20'))
test('8 May 2023: the Coronation', () => assert.equal(addWorkingDays(calendar, day('2023-05-05'), 1), '2023-05-09'))

test('a month on is the same day of the month, or the last day where there is none', () => {
  const on = (date: string, months: number) => addMonths(day(date), months)
  assert.equal(on('2024-01-31', 1), '2024-02-29')
  assert.equal(on('2023-01-31', 1), '2023-02-28')
  assert.equal(on('2023-12-31', 2), '2024-02-29')
  assert.equal(on('2024-02-29', 12), '2025-02-28')
  assert.equal(on('2024-03-31', -1), '2024-02-29')
  assert.equal(on('2024-05-05', 0), '2024-05-05')
  assert.equal(on('2024-12-15', 1), '2025-01-15')
})
test('for every day of the table, a month on is in the next month, and never on a later day of it', () => {
  for (const date of everyDay) {
    const next = addMonths(date, 1)
    const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
    assert.equal(months(next), months(date) + 1)
    assert.equal(
      Number(next.slice(8)),
      Math.min(Number(date.slice(8)), daysInMonth(Number(next.slice(0, 4)), Number(next.slice(5, 7)))),
    )
  }
})
test('four weeks on is 28 days on, across the changes of the clocks: 8 December 2025 to 5 January 2026', () => {
  assert.equal(addDays(day('2025-12-08'), 28), '2026-01-05')
  assert.equal(addDays(day('2024-03-30'), 2), '2024-04-01')
  assert.equal(addDays(day('2024-10-26'), 2), '2024-10-28')
  assert.equal(addDays(day('2024-03-01'), -1), '2024-02-29')
})
test('days are told apart from text that only looks like them', () => {
  for (const text of ['2024-02-29', '2000-02-29', '2024-12-31']) assert.equal(isPlainDate(text), true, text)
  for (const text of [
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-1',
    ' 2024-04-01',
    '2024-04-01\n',
    '',
  ])
    assert.equal(isPlainDate(text), false, JSON.stringify(text))
  assert.throws(() => plainDate('2023-02-29'), RangeError)
})
test('days of the week, and days counted from 1970, agree with the calendar on the wall', () => {
  assert.equal(weekday(toEpochDay(day('1970-01-01'))), 4)
  assert.equal(weekday(toEpochDay(day('1969-12-28'))), 7)
  assert.equal(weekday(toEpochDay(day('2026-05-05'))), 2)
  for (const date of everyDay) assert.equal(fromEpochDay(toEpochDay(date)), date)
})
