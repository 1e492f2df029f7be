// The five published determinations the product was made for. They are not in this repository; the test runs where they lie
// beside it. Only numbers, codes and single words of theirs are stated here.

import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { isFailing } from '../kernel/failings.ts'
import type { Determination, WarningKind } from './determination.ts'
import { readByHand } from './failings/by-hand.testing.ts'
import { fixture, fixtureNames, readText } from './fixtures/testing.ts'

const folder = resolve(import.meta.dirname, '../../../shared/determinations')
const skip = existsSync(folder) ? false : `the published determinations are not at ${folder}`
const files = skip === false ? readdirSync(folder).filter(name => name.endsWith('.txt')) : []
const textOf = (reference: string): string =>
  readFileSync(`${folder}/${files.find(name => name.startsWith(reference)) ?? ''}`, 'utf8')
const read = (reference: string): Determination => readText(textOf(reference))

type Expected = {
  readonly layout: Determination['layout']
  readonly date: string
  readonly items: number
  /** Severity, Scheme paragraph, one word of the item. */
  readonly findings: readonly (readonly [string, string, RegExp])[]
  /** Number and unit of the deadline, pence, parts, and whether it came from elsewhere than the order's own words. */
  readonly orders: readonly (readonly [string, number | null, readonly number[], string])[]
  readonly recommendations: number
  readonly warnings: readonly WarningKind[]
}

const expected: Readonly<Record<string, Expected>> = {
  '202126095': {
    layout: 'numbered', date: '2024-01-31', items: 7,
    findings: [
      ['outside_jurisdiction', '42(a)', /disrepair/], ['outside_jurisdiction', '42(a)', /safeguarding/], ['outside_jurisdiction', '42(j)', /access/],
      ['outside_jurisdiction', '41(d)', /rehousing/], ['service_failure', '52', /antisocial/], ['maladministration', '52', /record/], ['outside_jurisdiction', '42(a)', /staff/],
    ],
    orders: [
      ['4 weeks', null, [], 'own words'], ['4 weeks', 20000, [], 'own words'], ['4 weeks', null, [], 'own words'],
      ['4 weeks', null, [], 'own words'], ['6 weeks', null, [], 'own words'], ['6 weeks', null, [], 'own words'],
    ],
    recommendations: 2, warnings: ['body-differs-from-determination', 'landlord-named-differently', 'text-stops'],
  },
  '202417921': {
    layout: 'numbered', date: '2025-12-08', items: 2,
    findings: [['maladministration', '52', /staff/], ['service_failure', '52', /complaint/]],
    orders: [null, 65000, null, null, null, null, null, null].map(pence => ['28 days', pence, pence === null ? [] : [60000, 5000], 'list head'] as const),
    recommendations: 2, warnings: ['order-differs-from-body'],
  },
  '202109189': {
    layout: 'numbered', date: '2024-03-21', items: 5,
    findings: [/communal/, /drug/, /communal/, /pets/, /transfer/, /complaint/].map(word => ['maladministration', '52', word] as const),
    orders: [
      ['28 days', null, [], 'list head'], ['28 days', 133168, [], 'list head'], ['28 days', 195000, [60000, 40000, 80000, 15000], 'list head'],
      ['6 weeks', null, [], 'list head'], ['6 weeks', null, [], 'list head'], ['6 weeks', null, [], 'list head'],
    ],
    recommendations: 1, warnings: ['body-differs-from-determination', 'duplicate-finding', 'findings-and-items-differ', 'sum-does-not-add-up'],
  },
  '202014965': {
    layout: 'numbered', date: '2023-10-31', items: 3,
    findings: [['maladministration', '52', /ASB/], ['severe_maladministration', '52', /complaint/], ['maladministration', '52', /record/]],
    orders: [
      ['4 weeks', null, [], 'list head'], ['4 weeks', 60000, [], 'list head'], ['4 weeks', 100000, [], 'list head'],
      ['4 weeks', null, [], 'own words'], ['8 weeks', null, [], 'own words'], ['8 weeks', null, [], 'own words'],
    ],
    recommendations: 0, warnings: [],
  },
  '202229428': {
    layout: 'flattened', date: '2024-02-09', items: 3,
    findings: [['service_failure', '52', /ASB/], ['service_failure', '52', /complaint/], ['maladministration', '52', /record/]],
    orders: [
      ['4 weeks', null, [], 'evidence of compliance'], ['4 weeks', 20000, [15000, 5000], 'evidence of compliance'],
      ['4 weeks', null, [], 'evidence of compliance'], ['4 weeks', null, [], 'own words'],
    ],
    recommendations: 1, warnings: ['landlord-renamed', 'two-dates-for-one-thing'],
  },
} // prettier-ignore

for (const [reference, want] of Object.entries(expected)) {
  test(`${reference}: reference, layout, date, items, findings, orders, recommendations and warnings`, { skip }, () => {
    const got = read(reference)
    assert.deepEqual(
      [got.reference, got.layout, got.date, got.amended],
      [reference, want.layout, want.date, reference === '202126095'],
    )
    assert.equal(got.complaintItems.length, want.items)
    assert.deepEqual(
      got.findings.map(({ severity, scheme }) => [severity, scheme]),
      want.findings.map(([severity, scheme]) => [severity, scheme]),
    )
    want.findings.forEach(([, , word], at) => assert.match(got.findings[at]?.item ?? '', word))
    const due = (order: Determination['orders'][number]): string =>
      order.due && 'number' in order.due ? `${order.due.number} ${order.due.unit}` : ''
    assert.deepEqual(
      got.orders.map(order => [due(order), order.pence, order.parts.map(({ pence }) => pence), order.dueFrom]),
      want.orders,
    )
    assert.equal(got.recommendations.length, want.recommendations)
    assert.deepEqual([...new Set(got.warnings.map(({ kind }) => kind))].sort(), want.warnings)
  })
}

test('orders that repeat an earlier offer, ask for proof or only for thought are marked', { skip }, () => {
  assert.deepEqual(
    read('202109189').orders.map(({ previouslyOffered }) => previouslyOffered),
    [false, true, false, false, false, false],
  )
  assert.deepEqual(
    read('202126095').orders.map(({ evidenceOfCompliance }) => evidenceOfCompliance),
    [false, false, false, true, false, true],
  )
  assert.deepEqual(
    read('202417921').orders.map(({ toConsider }) => toConsider),
    [false, false, true, false, false, true, false, false],
  )
})

const bare = (citation: string): { heading: string; paragraph: string } => {
  const at = citation.lastIndexOf(', ')
  return { heading: citation.slice(0, at), paragraph: citation.slice(at + 2).replace(/ \(list \d+\)/, '') }
}

for (const [reference, byHand] of readByHand()) {
  test(`${reference}: every failing read by hand is tagged, and nothing that no fair reader would`, { skip }, () => {
    const tags = read(reference).failings.map(({ code, paragraph }) => ({ code, ...bare(paragraph) }))
    const isTagged = (heading: string, paragraph: string, code: string): boolean =>
      tags.some(tag => tag.code === code && tag.paragraph === paragraph && tag.heading.endsWith(heading))
    const missed = byHand.flatMap(({ heading, paragraph, codes }) =>
      codes.filter(code => !isTagged(heading, paragraph, code)).map(code => `${heading}, ${paragraph}: ${code}`),
    )
    const wrong = tags.filter(
      tag =>
        !byHand.some(
          hand =>
            tag.heading.endsWith(hand.heading) &&
            hand.paragraph === tag.paragraph &&
            [...hand.codes, ...hand.arguable].includes(tag.code),
        ),
    )
    assert.deepEqual({ missed, wrong }, { missed: [], wrong: [] })
  })
}

test('the hand reading names only failings of the register', () => {
  const named = [...readByHand().values()].flat().flatMap(({ codes, arguable }) => [...codes, ...arguable])
  assert.ok(named.length > 200)
  assert.deepEqual(
    named.filter(code => !isFailing(code)),
    [],
  )
})

test('no fixture or source shares a run of twelve words with a published determination', { skip }, () => {
  const words = (text: string): string[] =>
    text
      .toLowerCase()
      .replace(/[’']/g, '')
      .match(/[a-z0-9£]+/g) ?? []
  const runs = (text: string): string[] => {
    const all = words(text)
    return all.slice(11).map((_, at) => all.slice(at, at + 12).join(' '))
  }
  const published = new Set(files.flatMap(name => runs(readFileSync(`${folder}/${name}`, 'utf8'))))
  const setPhrase = /paragraph \w+ of the (?:housing ombudsman )?scheme|accordance with paragraph 52/
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'))
  const ours = [
    ...fixtureNames.map(name => [name, fixture(name)] as const),
    ...sources.map(name => [name, readFileSync(`${import.meta.dirname}/${name}`, 'utf8')] as const),
  ]
  const shared = ours.flatMap(([name, text]) =>
    runs(text)
      .filter(run => published.has(run) && !setPhrase.test(run))
      .map(run => `${name}: ${run}`),
  )
  assert.deepEqual(shared, [])
})
