// Whatever is given, the reader answers: a determination or a refusal, never an exception and never a stall.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fixture, fixtureNames } from './fixtures/testing.ts'
import { asJson, readDetermination } from './index.ts'

const fixtures = fixtureNames.map(fixture)

const answers = (text: string): void => {
  const read = readDetermination(text)
  if (read.ok) assert.ok(JSON.stringify(asJson(read.value)).length > 0)
  else assert.ok(read.refusal.missing.length > 0)
}

const anyFixture = fc.constantFrom(...fixtures)

test('a determination cut off anywhere is still answered', () => {
  fc.assert(
    fc.property(anyFixture, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) =>
      answers(text.slice(0, Math.floor(text.length * share))),
    ),
    { numRuns: 120 },
  )
})

test('a determination whose lines are shuffled is still answered', () => {
  const shuffled = anyFixture.chain(text => fc.shuffledSubarray(text.split('\n'), { minLength: 1 }))
  fc.assert(
    fc.property(shuffled, lines => answers(lines.join('\n'))),
    { numRuns: 120 },
  )
})

test('a determination with anything written into it is still answered', () => {
  const edit = fc.record({
    text: anyFixture,
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(200),
    put: fc.string({ unit: 'binary', maxLength: 60 }),
  })
  fc.assert(
    fc.property(edit, ({ text, at, cut, put }) => {
      const from = Math.floor(text.length * at)
      answers(text.slice(0, from) + put + text.slice(from + cut))
    }),
    { numRuns: 200 },
  )
})

test('any text at all is answered', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), answers), { numRuns: 200 })
})

const twoMegabytes = (piece: string): string => piece.repeat(Math.ceil(2_000_000 / piece.length))

test('two megabytes of nonsense are answered, whatever the nonsense', () => {
  for (const piece of [
    'x',
    ' ',
    '£1 ,',
    'within ',
    '1. a\n',
    '<div>',
    '</p><',
    'no evidence that the landlord ',
    'paragraph 42(a) and ',
    '\t|\t',
    '- \n',
    'maladministration in a, ',
  ]) {
    answers(twoMegabytes(piece))
  }
})

test('two megabytes of nonsense inside a determination are answered', () => {
  for (const piece of [
    'within 4 ',
    'The landlord did not ',
    'no maladministration, ',
    '£ 1 ,',
    'stage 1 response 5 May 2022 ',
    '\n- a:\n',
  ]) {
    const nonsense = piece.includes('\n') ? piece.repeat(50_000) : twoMegabytes(piece)
    const text = fixture('numbered.txt').replace(/(Noise and intimidation\n\n)/, `$1  1. ${nonsense}\n`)
    answers(text.replace(/(Or ders\n\n)/, `$1  1. ${piece.repeat(2000)}\n`))
  }
})

test('a page nested deeper than the stack is answered', () => {
  answers(`<p>Housing Ombudsman 202012345</p>${'<div>'.repeat(60_000)}Determination${'</div>'.repeat(60_000)}`)
})
