// Ring 5: the five whole cases. What the Ombudsman named beside what the record shows, and every figure it stated.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { copied, skipWithoutThem } from '../standards/copied-words.testing.ts'
import { englandAndWales, loadStandards } from '../standards/index.ts'
import { caseJudge } from '../verdicts/index.ts'
import { concordanceOf } from './concordance.ts'
import { loadCaseFiles } from './load.ts'

const judgeCase = caseJudge(loadStandards(), englandAndWales)
const files = loadCaseFiles()
const all = files.map(file => {
  const judged = judgeCase(file)
  return { judged, found: concordanceOf(file, judged.entries, judged.verdicts, englandAndWales) }
})

describe('the five cases together', () => {
  test('there are five, from the five determinations', () =>
    assert.deepEqual(files.map(file => file.reference).sort(), ['202014965', '202109189', '202126095', '202229428', '202417921']))

  test('a verdict shows at least 85 in a hundred of the failings that a record can show', () => {
    const failings = all.flatMap(one => one.found.failings)
    const shown = failings.filter(one => one.is === 'shown').length
    const showable = failings.filter(one => one.is !== 'no record could show it').length
    assert.ok(shown >= 0.85 * showable, `${shown} of ${showable}`)
  })

  test('most of those are reckoned from what happened, and not from a conclusion written down as an entry', () => {
    const shown = all.flatMap(one => one.found.failings).flatMap(one => (one.is === 'shown' ? [one] : []))
    assert.ok(shown.filter(one => !one.onlyRestated).length > 0.7 * shown.length)
  })

  test('no verdict contradicts anything that was credited', () =>
    assert.deepEqual(
      all
        .flatMap(one => one.found.credits)
        .filter(one => one.contradictedBy.length > 0)
        .map(one => one.credit.says),
      [],
    ))

  test('every count and sum it stated comes out as stated', () =>
    assert.deepEqual(
      all
        .flatMap(one => one.found.quotes)
        .filter(one => !one.reproduced)
        .map(one => one.quote.says),
      [],
    ))
})

describe('the figures', () => {
  const quoted = (reference: string) => files.find(file => file.reference === reference)?.found.quoted ?? []
  const days = (reference: string) =>
    quoted(reference).flatMap(one => (one.workingDays === undefined ? [] : [[one.workingDays, one.convention]]))

  test('working days, each with the convention that gives it', () => {
    assert.deepEqual(days('202126095'), [
      [17, 'both'],
      [9, 'exclusive'],
    ])
    assert.deepEqual(days('202417921'), [
      [31, 'inclusive'],
      [51, 'exclusive'],
    ])
    assert.deepEqual(days('202109189'), [[71, 'inclusive']])
    assert.deepEqual(new Set(days('202014965').map(String)), new Set(['5,exclusive', '21,exclusive', '135,both']))
    assert.deepEqual(days('202229428'), [
      [13, 'inclusive'],
      [34, 'exclusive'],
    ])
  })

  test('the referral lay unopened from 29 April to 3 June 2024, and that is a verdict', () => {
    const verdict = all
      .find(one => one.judged.file.reference === '202417921')
      ?.judged.verdicts.find(one => one.failing === 'DELAYED_ESCALATION')
    assert.deepEqual(
      [verdict?.is, verdict?.reckoning?.from, verdict?.on, verdict?.workingDays?.exclusive],
      ['met late', '2024-04-29', '2024-06-03', 23],
    )
  })

  test('sums ordered and offered', () => {
    const ordered = (reference: string) =>
      files.find(file => file.reference === reference)?.found.orders.flatMap(order => (order.pence ? [order.pence] : [])) ?? []
    assert.deepEqual(Object.fromEntries(files.map(file => [file.reference, ordered(file.reference)])), {
      '202014965': [60000, 100000],
      '202109189': [133168, 195000],
      '202126095': [20000],
      '202229428': [20000],
      '202417921': [65000],
    })
    assert.ok(quoted('202417921').some(one => one.pence === 12000))
    assert.ok(quoted('202109189').some(one => one.pence === 133168 && one.addsUp === false))
  })
})

test('no case file carries a run of words from a published determination', skipWithoutThem, () =>
  assert.deepEqual(copied(files.map(file => ({ name: file.case, text: JSON.stringify(file) }))), []),
)
