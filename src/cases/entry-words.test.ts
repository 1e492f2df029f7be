import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withheldValue } from '../ledger/entry.ts'
import { kinds } from '../rulebook/kinds.ts'
import { entryWords, type Names, type Worded } from './entry-words.ts'

const names: Names = { staff: id => `staff ${id}`, party: () => 'Kofi Anane', promise: () => 'Visit' }
const words = (kind: string, fields: Worded['fields'] = {}, about: readonly string[] = []) =>
  entryWords({ kind, fields, about }, names)

test('every kind of entry has a line, with nothing of the inside in it', () => {
  for (const kind of kinds.keys()) {
    const { heading } = words(kind)
    assert.match(heading, /^[A-Z].{3,}/, kind)
    assert.doesNotMatch(heading, /null|undefined|\[/, kind)
  }
})

test('a call is told by how it went', () => {
  assert.equal(words('contact made', { channel: 'telephone' }).heading, 'Phone call: spoke to the resident')
  assert.equal(words('contact attempted', { channel: 'visit', outcome: 'no answer' }).heading, 'Visit: no answer')
  assert.match(words('contact attempted outside agreed times', { channel: 'telephone' }).heading, /does not count as an attempt/)
})

test('what was written is apart from what is coded, and ids are not told', () => {
  const told = words('contact made', { channel: 'telephone', content: 'She is tired.', party: 'party-1', everyDays: 7 })
  assert.deepEqual([told.written, told.details], [['She is tired.'], ['Every days: 7']])
})

test('a promise is told with its day, and its keeping by what was promised', () => {
  assert.equal(
    words('commitment made', { what: 'Call on Friday', by: '2026-05-08' }).heading,
    'Promised: Call on Friday, by Friday 8 May 2026',
  )
  assert.equal(words('commitment done', {}, ['promise-1']).heading, 'Done as promised: Visit')
})

test('money is told in pounds, and what a sum is made of part by part', () =>
  assert.deepEqual(
    words('redress offered', {
      pence: 35_000,
      parts: [
        { pence: 20_000, for: 'having to ask again', kind: 'compensation' },
        { pence: 10_050, for: 'the delay', kind: 'goodwill' },
      ],
      opened: ['a', 'b'],
      apology: true,
    }).details,
    ['Sum: £350', 'Parts: £200, having to ask again, compensation; £100.50, the delay, goodwill', 'Opened: a, b', 'Apology: yes'],
  ))

test('words that are withheld are said to be', () =>
  assert.deepEqual(words('contact made', { channel: 'telephone', content: withheldValue }).written, [
    'These words are withheld.',
  ]))
