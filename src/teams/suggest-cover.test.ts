import assert from 'node:assert/strict'
import test from 'node:test'
import { suggestCover, type CaseToCover, type Coverer } from './suggest-cover.ts'

const penhallow = 'penhallow'
const aCase = (caseId: string, more: Partial<CaseToCover> = {}): CaseToCover => ({
  caseId,
  highRisk: false,
  blockId: null,
  language: 'English',
  ...more,
})
const person = (name: string, openCases: number, more: Partial<Coverer> = {}): Coverer => ({
  id: name,
  name,
  openCases,
  highRiskCases: 0,
  blocks: new Set(),
  languages: ['English'],
  ...more,
})
const suggested = (cases: readonly CaseToCover[], ...people: readonly Coverer[]) =>
  Object.fromEntries(suggestCover(cases, people))

test('with nobody to suggest, nothing is suggested', () => assert.deepEqual(suggested([aCase('one')]), {}))

test('whoever works in the same block comes first', () =>
  assert.deepEqual(
    suggested([aCase('one', { blockId: penhallow })], person('Amara', 30), person('Josie', 38, { blocks: new Set([penhallow]) })),
    { one: 'Josie' },
  ))

test('whoever speaks the resident’s language comes first', () =>
  assert.deepEqual(
    suggested(
      [aCase('one', { language: 'Polish' })],
      person('Amara', 30),
      person('Josie', 40, { languages: ['English', 'Polish'] }),
    ),
    { one: 'Josie' },
  ))

test('otherwise whoever has least to do, and the work is spread', () =>
  assert.deepEqual(suggested([aCase('a'), aCase('b'), aCase('c'), aCase('d')], person('Amara', 10), person('Josie', 11)), {
    a: 'Amara',
    b: 'Amara',
    c: 'Josie',
    d: 'Amara',
  }))

test('a block does not fill one person up without end', () => {
  const cases = Array.from({ length: 30 }, (_, n) => aCase(`case-${String(n).padStart(2, '0')}`, { blockId: penhallow }))
  const split = Object.values(suggested(cases, person('Amara', 0), person('Josie', 0, { blocks: new Set([penhallow]) })))
  assert.equal(split.filter(name => name === 'Amara').length, 10)
})

test('the risky cases are placed first, and weigh more', () =>
  assert.deepEqual(suggested([aCase('a'), aCase('z', { highRisk: true })], person('Amara', 0), person('Josie', 1)), {
    z: 'Amara',
    a: 'Josie',
  }))

test('the same question has the same answer, in whatever order it is put', () => {
  const cases = [aCase('a', { blockId: penhallow }), aCase('b'), aCase('c', { highRisk: true })]
  const people = [person('Amara', 3), person('Josie', 3, { blocks: new Set([penhallow]) })]
  assert.deepEqual(suggestCover([...cases].reverse(), [...people].reverse()), suggestCover(cases, people))
})
