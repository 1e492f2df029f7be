import assert from 'node:assert/strict'
import test from 'node:test'
import { wordsOf } from './words.ts'

test('the beginning of each word is enough', () => assert.equal(wordsOf(' Seun  ad ')?.people, 'seun:* & ad:*'))

test('an apostrophe or a hyphen may be typed or left out', () => {
  const { people, all } = wordsOf('O’Brien-Hall') ?? {}
  assert.deepEqual([people, all], ['(o:* & brien:* & hall:*) | (obrienhall:*)', 'o:* & brien:* & hall:*'])
})

test('a reference may be whole, without its letters, without its space, or a part of it', () => {
  const references = ['ASB 41276', 'asb41276', '41276', '412'].map(typed => wordsOf(typed)?.reference)
  assert.deepEqual(references, ['ASB 41276', 'ASB 41276', '41276', '412'])
  assert.equal(wordsOf('14 Penhallow')?.reference, null)
})

test('nothing but signs is nothing to look for, and a sign is never an operator', () => {
  for (const typed of ['', '  ', "'", '%_&|!():*', '\\']) assert.equal(wordsOf(typed), null)
  assert.equal(wordsOf("a' | !b:* <-> c")?.all, 'a:* & b:* & c:*')
})
