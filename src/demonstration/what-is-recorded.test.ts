// How Thistlecombe's record is kept: in order, over six years, with the untidiness of real ones, and in words of its own.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { loadCaseFiles } from '../casefiles/index.ts'
import { addDays, plainDate } from '../kernel/plain-date.ts'
import { copied, skipWithoutThem } from '../standards/copied-words.testing.ts'
import { all, asb, cases, directory } from './every-case.testing.ts'
import { thistlecombe } from './every-case.ts'
import { demonstrationDay } from './load.ts'

describe('the record', () => {
  const facts = all.flatMap(one => one.facts)

  test('nothing was recorded after half past nine on the day, and nothing before May 2018 but the stories’ beginnings', () => {
    assert.ok(facts.every(fact => fact.recordedAt < '2026-05-05T08:30:00.000Z'))
    assert.ok(asb.filter(one => one.facts[0]!.recordedAt < '2020-05-01').length <= 5)
  })

  test('it is the same each time it is made', () =>
    assert.ok(JSON.stringify(cases) === JSON.stringify(thistlecombe(loadCaseFiles(), demonstrationDay).cases)))

  test('every case’s facts stand in the order in which they were recorded, and no entry’s name comes twice', () => {
    for (const one of all)
      assert.deepEqual(
        one.facts.map(fact => fact.recordedAt),
        one.facts.map(fact => fact.recordedAt).toSorted(),
      )
    assert.equal(new Set(facts.map(fact => fact.entryId)).size, facts.length)
  })

  test('some was recorded late, some calls have no content, and some say next to nothing', () => {
    const late = facts.filter(
      fact => fact.occurred.precision === 'day' && addDays(fact.occurred.on, 3) < fact.recordedAt.slice(0, 10),
    )
    const calls = facts.filter(fact => fact.type === 'ContactMade')
    assert.ok(late.length > 150, String(late.length))
    assert.ok(calls.filter(fact => fact.fields['content'] === undefined).length > 60)
    assert.ok(calls.filter(fact => String(fact.fields['content'] as string).length < 30).length > 60)
  })

  test('all five compartments are used', () => assert.deepEqual(new Set(facts.map(fact => fact.compartment)).size, 5))

  test('references are drawn, and none comes twice', () => {
    assert.equal(new Set(all.map(one => one.row.reference)).size, all.length)
    for (const { row } of all) assert.match(row.reference, /^(ASB|COM) \d{4,5}$/)
  })

  test('no title has a name in it', () => {
    const names = new Set(directory.resident.flatMap(one => one.name.split(' ')))
    assert.deepEqual(
      all.filter(one => one.row.title.split(' ').some(word => names.has(word))).map(one => one.row.title),
      [],
    )
  })

  test('it carries no run of words from a published determination', skipWithoutThem, () =>
    assert.deepEqual(
      copied(all.map(one => ({ name: one.row.reference, text: JSON.stringify(one.facts.map(fact => fact.fields)) }))),
      [],
    ),
  )

  test('six years of it', () => {
    const years = new Set(all.map(one => one.row.opened_on.slice(0, 4)))
    for (const year of [2020, 2021, 2022, 2023, 2024, 2025, 2026]) assert.ok(years.has(String(year)), String(year))
    assert.ok(all.some(one => one.row.opened_on < plainDate('2020-12-31')))
  })
})
