// What stands on a day, and what the timeline draws, from one small case that can be checked by hand.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readCaseFile, type CaseFile } from '../casefiles/index.ts'
import { plainDate, type PlainDate } from '../kernel/plain-date.ts'
import { ruleSchema, type Rule } from '../rulebook/rule.ts'
import { englandAndWales } from '../standards/index.ts'
import { caseJudge } from '../verdicts/index.ts'
import { standingOf } from './standing.ts'
import { timelineOf } from './timeline.ts'

const acknowledge: Rule = ruleSchema.parse({
  rule: 'northgate/acknowledge',
  standard: 'northgate',
  asks: 'Acknowledge each report',
  failing: 'ACK_LATE',
  head: 'antisocial behaviour',
  sure: 'verified',
  after: 'report received',
  expect: 'report acknowledged',
  within: [{ from: '2020-01-01', days: '5 working days', cite: '4.1' }],
  cases: [],
})
const keepInTouch: Rule = ruleSchema.parse({
  rule: 'northgate/keep-in-touch',
  standard: 'northgate',
  asks: 'Speak to the resident at least every two weeks',
  failing: 'CONTACT_GAP',
  head: 'antisocial behaviour',
  sure: 'verified',
  while: { from: 'case opened', until: 'case closed' },
  expect: 'contact made',
  every: [{ from: '2020-01-01', days: '14 days', cite: '4.2' }],
  cases: [],
})

const file: CaseFile = readCaseFile(
  'northgate-1.yaml',
  `case: northgate-1
reference: '1'
landlord: northgate
landlordName: Northgate Homes
title: Noise above
summary: Invented for this test.
determined: 2024-12-31
considered: { from: 2024-01-01, to: 2024-12-31 }
parties: []
points: []
entries:
  - { id: e1, kind: report received, on: 2024-06-03, cite: '1', says: Maya reported noise. }
  - { id: e2, kind: case opened, on: 2024-06-03, cite: '1', says: A case was opened. }
  - { id: e3, kind: contact made, on: 2024-06-10, recorded: 2024-06-24, cite: '2', says: Sam spoke to Maya. }
  - { id: e4, kind: contact made, on: 2024-07-15, held: nobody, cite: '3', says: Sam says he spoke to Maya. }
  - { id: e5, kind: contact made, on: 2024-07-22, cite: '4', says: Sam spoke to Maya again. }
  - { id: e6, kind: case closed, on: 2024-08-30, cite: '5', says: The case was closed. }
found: { findings: [], failings: [], credits: [], orders: [], recommendations: [], quoted: [] }
`,
)
const judgeCase = caseJudge(
  { standards: [], rules: [acknowledge, keepInTouch], predictions: [], bands: [], fileOf: new Map() },
  englandAndWales,
)
const on = (asAt: string, knownAt?: string) =>
  judgeCase(file, plainDate(asAt), knownAt === undefined ? undefined : plainDate(knownAt))

describe('how a case stands on a day', () => {
  test('on its last day a duty is due, and on the next it is overdue', () => {
    assert.deepEqual(
      standingOf(on('2024-06-10')).due.map(one => [one.verdict.rule, one.verdict.due]),
      [
        ['northgate/acknowledge', '2024-06-10'],
        ['northgate/keep-in-touch', '2024-06-24'],
      ],
    )
    assert.deepEqual(
      standingOf(on('2024-06-11')).missing.map(group => group.rule),
      ['northgate/acknowledge'],
    )
  })

  test('the last real contact is one that the record shows, not one that is only said', () =>
    assert.equal(standingOf(on('2024-07-16')).lastContact?.on, '2024-06-10'))

  test('a contact written down late was not there before it was written down', () => {
    assert.equal(standingOf(on('2024-06-20', '2024-06-20')).lastContact, null)
    assert.deepEqual(
      [standingOf(on('2024-06-20')).lastContact?.on, standingOf(on('2024-06-20')).lastContact?.daysAgo],
      ['2024-06-10', 10],
    )
  })

  test('no next contact is due once the case is closed', () => {
    assert.equal(standingOf(on('2024-08-29')).nextContact?.verdict.is, 'overdue')
    assert.equal(standingOf(on('2024-09-30')).nextContact, null)
  })
})

describe('the timeline', () => {
  const gaps = (asAt: PlainDate | string) =>
    timelineOf(on(asAt), englandAndWales, 'all').flatMap(item => (item.what === 'gap' ? [[item.from, item.to, item.days]] : []))

  test('a gap runs from the last contact to the day looked at, and ends with the case', () => {
    assert.deepEqual(gaps('2024-08-29'), [['2024-07-22', '2024-08-29', 38]])
    assert.deepEqual(gaps('2024-12-31'), [['2024-07-22', '2024-08-30', 39]])
  })

  test('nothing later than the day looked at is in it', () =>
    assert.deepEqual(
      timelineOf(on('2024-06-10'), englandAndWales, 'all').map(item => (item.what === 'entry' ? item.entry.id : 'gap')),
      ['e1', 'e2', 'e3'],
    ))

  test('a late entry says how late it was written down', () => {
    const late = timelineOf(on('2024-12-31'), englandAndWales, 'gaps and late entries').find(item => item.what === 'entry')
    assert.deepEqual(late?.what === 'entry' ? late.recordedLate : null, { on: '2024-06-24', workingDays: 10 })
  })
})
