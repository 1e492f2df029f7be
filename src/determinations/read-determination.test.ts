import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Determination, WarningKind } from './determination.ts'
import { fixture, numbered, readFixture, readText } from './fixtures/testing.ts'
import { asJson, readDetermination } from './index.ts'

const ruled = ({ findings }: Determination): string[] =>
  findings.map(({ severity, scheme, item }) => `${severity} ${scheme ?? '-'} ${item}`)
const ordered = ({ orders }: Determination): unknown[] =>
  orders.map(({ due, pence, parts }) => [due, pence, parts.map(part => part.pence)])
const kinds = ({ warnings }: Determination): WarningKind[] => [...new Set(warnings.map(({ kind }) => kind))].sort()
const weeks = (number: number): object => ({ number, unit: 'weeks' })

test('the masthead is found under banners and image text, with both names and both dates', () => {
  const read = readFixture('numbered.txt')
  assert.deepEqual(
    [
      read.layout,
      read.reference,
      read.landlord,
      read.landlordTitled,
      read.landlordHeaded,
      read.date,
      read.amended,
      read.amendedOn,
    ],
    [
      'numbered',
      '202199901',
      'Kestrel Vale Housing Association',
      'Kestrel Vale Homes',
      'Kestrel Vale Housing Association',
      '2023-06-14',
      true,
      '2023-08-02',
    ],
  )
})

test('numbered layout: complaint items lean on their head and get its words', () => {
  assert.equal(readFixture('numbered.txt').complaintItems.length, 5)
  assert.match(
    readFixture('numbered.txt').complaintItems[1] ?? '',
    /^the landlord’s handling of the resident’s request to be moved$/,
  )
})

test('numbered layout: three findings in one sentence and three ways of being outside the jurisdiction', () => {
  assert.deepEqual(ruled(readFixture('numbered.txt')), [
    'severe_maladministration 52 the landlord’s response to reports of noise and intimidation',
    'service_failure 52 its handling of the request to be moved',
    'no_maladministration 52 its complaint handling',
    'outside_jurisdiction 39(e), 39(m) the price of the service charge',
    'outside_jurisdiction 42(j) the complaint about the data request',
    'outside_jurisdiction 42(a) The manager’s tone',
  ])
})

test('numbered layout: orders through a broken list', () => {
  assert.deepEqual(ordered(readFixture('numbered.txt')), [
    [weeks(4), null, []],
    [weeks(4), 190000, [150000, 40000]],
    [weeks(4), 115000, []],
    [weeks(4), null, []],
    [weeks(4), null, []],
    [{ number: 20, unit: 'working days' }, null, []],
    [{ date: '2023-09-30' }, null, []],
    [{ number: 28, unit: 'days' }, null, []],
  ])
})

test('numbered layout: the document’s contradictions are warned of', () => {
  assert.deepEqual(kinds(readFixture('numbered.txt')), [
    'body-differs-from-determination', 'findings-and-items-differ', 'landlord-named-differently', 'order-differs-from-body', 'sum-does-not-add-up', 'text-stops', 'two-dates-for-one-thing',
  ]) // prettier-ignore
})

test('flattened layout: items, findings and orders are given back to their heads', () => {
  const read = readFixture('flattened.txt')
  assert.equal(read.layout, 'flattened')
  assert.equal(read.complaintItems.length, 5)
  assert.deepEqual(ruled(read), [
    "maladministration 52 the landlord's response to reports of drug dealing",
    'service_failure 52 its record keeping',
    'reasonable_redress 53(b) the repairs to the lift',
    'resolved_with_intervention 53(c) parking permits',
    'no_maladministration - the response to a damp wall',
  ])
  assert.deepEqual(ordered(read), [
    [weeks(6), 30000, [20000, 9000]],
    [weeks(6), null, []],
    [weeks(6), null, []],
    [weeks(8), null, []],
    [weeks(8), null, []],
  ])
  assert.deepEqual(
    read.recommendations.map(({ summary }) => summary),
    ['Think about a lift warranty.', 'Publish its lift survey.'],
  )
})

test('flattened layout: a head printed again and an outcome out of use are warned of', () => {
  assert.deepEqual(kinds(readFixture('flattened.txt')), [
    'body-differs-from-determination',
    'landlord-renamed',
    'legacy-wording',
    'repeated-text',
    'sum-does-not-add-up',
  ])
})

test('decision layout: tables read the same whether tabs or lines part their cells', () => {
  const [tabs, lines] = [readFixture('decision-tabs.txt'), readFixture('decision-lines.txt')]
  assert.deepEqual(
    [tabs.layout, tabs.landlord, tabs.date, tabs.metadata['Decision type']],
    ['decision', 'Harrowbeck Council', '2025-12-15', 'Investigation'],
  )
  assert.deepEqual(ruled(tabs), [
    "maladministration - the landlord's handling of reports of threats",
    'reasonable_redress - its handling of a leak',
    'service_failure - its complaint handling',
  ])
  assert.deepEqual(ordered(tabs), [
    [{ date: '2026-01-12' }, null, []],
    [{ date: '2026-01-12' }, 55000, [40000, 15000]],
    [weeks(8), null, []],
  ])
  assert.equal(tabs.recommendations.length, 2)
  assert.deepEqual(kinds(tabs), ['body-differs-from-determination', 'two-dates-for-one-thing'])
  assert.deepEqual(
    [ruled(lines), ordered(lines), kinds(lines), lines.failings],
    [ruled(tabs), ordered(tabs), kinds(tabs), tabs.failings],
  )
})

test('decision layout as a web page', () => {
  const read = readFixture('decision.html')
  assert.deepEqual(
    [read.layout, read.landlord, read.date, read.complaintItems.length],
    ['decision', 'Pennyford Trust', '2026-01-09', 2],
  )
  assert.deepEqual(ruled(read), [
    'maladministration - the landlord’s handling of reports of dog fouling',
    'outside_jurisdiction - a boiler repair',
  ])
  assert.deepEqual(ordered(read), [
    [{ date: '2026-02-06' }, 120000, [70000, 50000]],
    [{ date: '2026-03-06' }, null, []],
  ])
  assert.equal(read.orders[1]?.toConsider, true)
})

test('numbered layout as a web page, with bold paragraphs for headings', () => {
  const read = readFixture('numbered.html')
  assert.deepEqual([read.layout, read.landlord, read.date], ['numbered', 'Alder & Moss Homes', '2024-02-01'])
  assert.deepEqual(ordered(read), [
    [weeks(4), null, []],
    [weeks(4), 35000, [25000, 10000]],
    [weeks(4), null, []],
  ])
  assert.deepEqual(
    read.failings.map(({ code, paragraph }) => [code, paragraph]),
    [['REPORTS_NOT_LOGGED', 'Assessment and findings, Nuisance, 1']],
  )
})

test('a paragraph is cited by its headings and its number', () => {
  const assessment = readFixture('numbered.txt').sections.find(({ kind }) => kind === 'assessment')
  assert.equal(
    assessment?.sections[0]?.paragraphs[1]?.citation,
    'Assess ment and findings, Noise and intimidation, 2'.replace('Assess ment', 'Assessment'),
  )
})

test('a paragraph whose number comes twice under one heading is told apart', () => {
  const read = numbered({ assessment: '  1. One.\n  2. Two.\n\nThe policy lists:\n\n  1. a.\n  2. b.\n  1. Three.' })
  const citations = read.sections
    .find(({ kind }) => kind === 'assessment')
    ?.sections[0]?.paragraphs.map(({ citation }) => citation.replace(/^.*Noise, /, ''))
  assert.deepEqual(citations, ['1', '2', 'after 2', '1 (list 2)'])
})

test('durations and the parts that sums play are kept', () => {
  const read = readFixture('numbered.txt')
  assert.ok(read.durations.some(({ number, unit }) => number === 22 && unit === 'working days'))
  assert.ok(read.money.some(({ pence, role }) => pence === 125000 && role === 'offered'))
  assert.ok(read.money.some(({ pence, role, words }) => pence === 100000 && role === 'breakdown' && words === '£ 1 ,000'))
  assert.ok(readFixture('flattened.txt').money.some(({ pence, role }) => pence === 8000 && role === 'goodwill'))
})

test('the raw text is kept character for character', () => {
  assert.equal(readFixture('numbered.txt').raw, fixture('numbered.txt'))
})

test('the JSON has the fixed names, and a parsed copy is the same', () => {
  const json = asJson(readFixture('numbered.txt'))
  for (const name of [
    'reference',
    'landlord',
    'date',
    'amended',
    'layout',
    'complaintItems',
    'findings',
    'orders',
    'recommendations',
    'failings',
    'warnings',
  ])
    assert.ok(name in json, name)
  assert.deepEqual(JSON.parse(JSON.stringify(json)), json)
  assert.ok(json.warnings.every(warning => typeof warning === 'string'))
})

const missing = (text: string): readonly string[] => {
  const read = readDetermination(text)
  assert.ok(!read.ok)
  assert.equal(read.refusal.why, 'not-a-determination')
  return read.refusal.missing
}

test('what is not a determination is refused with what is missing', () => {
  assert.match(missing('')[0] ?? '', /the file is empty/)
  assert.match(missing('%PDF-1.7 ...')[0] ?? '', /looks like a PDF/)
  assert.match(missing('\u0000\u0001\u0002\u0003 Ombudsman')[0] ?? '', /binary/)
  assert.equal(missing('Dear resident, thank you for your letter.').length, 3)
  assert.deepEqual(missing('The Housing Ombudsman\nDetermination\n1. None.'), ['a case reference of nine digits, like 202012345'])
  assert.deepEqual(missing('COMPLAINT 202012345\nThe Ombudsman is fair.'), ['a section headed "Determination" or "Our decision"'])
  assert.deepEqual(missing('COMPLAINT 202012345\nDetermination\n1. None.'), ["the Ombudsman's name"])
})

test('Windows line ends and a byte order mark change nothing', () => {
  const read = readText(`\ufeff${fixture('flattened.txt').replaceAll('\n', '\r\n')}`)
  assert.deepEqual(ruled(read), ruled(readFixture('flattened.txt')))
})
