// What a verdict says to a reader. What it decides is held by the rules' own cases and by the slow reference.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { plainDate } from '../kernel/plain-date.ts'
import { englandAndWales } from '../standards/calendar.ts'
import { judge } from './judge.ts'
import { ruleSchema } from './rule.ts'
import { compileRulebook } from './rulebook.ts'
import { entryOf } from './testing.ts'

const rule = (more: object) =>
  ruleSchema.parse({
    rule: 'made/rule',
    standard: 'made',
    asks: 'Do what was promised',
    failing: 'PROMISED_ACTION_NOT_DONE',
    head: 'antisocial behaviour',
    sure: 'ours',
    cases: [],
    ...more,
  })
const within = [{ from: '2018-01-01', days: '30 working days', cite: '1' }]
const said = (more: object, happened: Parameters<typeof entryOf>[0][], asAt = '2024-12-31') =>
  judge(happened.map(entryOf), compileRulebook([rule(more)]), {
    asAt: plainDate(asAt),
    knownAt: plainDate(asAt),
    calendar: englandAndWales,
  })[0]

describe('the reason of a verdict', () => {
  test('names the first day, the limit, the last day and both ways of counting', () =>
    assert.equal(
      said(
        {
          after: 'report received',
          expect: 'report acknowledged',
          within: [{ from: '2018-01-01', days: '5 working days', cite: '4.1' }],
        },
        [
          ['report received', '2021-07-18'],
          ['report acknowledged', '2021-08-10'],
        ],
      )?.because,
      'The duty arose with: report received, Sunday 18 July 2021. 5 working days, the first day not counted, ran to Friday 23 July 2021. Done after that day: report acknowledged, Tuesday 10 August 2021. That is 17 working days.',
    ))

  test('speaks of the promised day where there was one, and not of the default', () => {
    const verdict = said({ after: 'commitment made', expect: 'commitment done', limit: { field: 'by' }, within }, [
      ['commitment made', '2022-11-02', { by: '2022-11-23' }],
      ['commitment done', '2022-12-01'],
    ])
    assert.match(verdict?.because ?? '', /The day set was Wednesday 23 November 2022\./)
    assert.equal(verdict?.reckoning?.limit, null)
  })

  test('lists the bank holidays that did not count, by name', () =>
    assert.deepEqual(
      said({ after: 'report received', expect: 'report acknowledged', within }, [
        ['report received', '2022-05-30'],
        ['report acknowledged', '2022-06-10'],
      ])?.reckoning?.skipped,
      {
        bankHolidays: [
          { on: '2022-06-02', name: 'Spring bank holiday' },
          { on: '2022-06-03', name: 'Platinum Jubilee bank holiday' },
        ],
        weekendDays: 2,
      },
    ))

  test('refuses to reckon past the end of the calendar, and says which day it would need', () => {
    const verdict = said(
      { after: 'report received', expect: 'report acknowledged', within },
      [['report received', '2028-12-20']],
      '2028-12-31',
    )
    assert.deepEqual([verdict?.is, verdict?.missing], ['not shown', ['a calendar that reaches Monday 1 January 2029']])
  })

  test('a thing done in time and written down late is both', () => {
    const verdict = said({ after: 'report received', expect: 'report acknowledged', within }, [
      ['report received', '2024-06-03'],
      ['report acknowledged', '2024-06-05', { recorded: '2024-06-26' }],
    ])
    assert.deepEqual([verdict?.is, verdict?.recordedLate], ['met', { on: '2024-06-26', workingDays: 15 }])
  })
})
