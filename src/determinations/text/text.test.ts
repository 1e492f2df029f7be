import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amountsIn } from './amounts.ts'
import { datesIn } from './dates.ts'
import { mend } from './mend.ts'
import { numberFrom } from './numbers.ts'
import { sentencesOf } from './sentences.ts'

const pence = (text: string): number[] => amountsIn(text).map(amount => amount.pence)

test('an amount is read through the spaces a web page put in it', () => {
  for (const text of ['£1,900', '£ 1 ,900', '£1, 900', '£1,9 00', '£1900', '£1 900', '£1900.00']) {
    assert.deepEqual(pence(mend(text)), text === '£1 900' ? [100] : [190000], text)
  }
  assert.deepEqual(pence('£1331.68 and £331.68'), [133168, 33168])
  assert.deepEqual(pence('£2 00'), [20000])
})

test('two numbers side by side stay two', () => {
  assert.deepEqual(pence('£50 20 working days'), [5000])
  assert.deepEqual(pence('£50, 20 days'), [5000])
  assert.deepEqual(pence('£600 and £50.'), [60000, 5000])
})

test('split words of the field are joined, and nothing else', () => {
  assert.equal(mend('severe mal administration in its r esponse'), 'severe maladministration in its response')
  assert.equal(mend('the landlord’ s\u00a0view of Neighbour A reported'), 'the landlord’s view of Neighbour A reported')
  assert.equal(mend('a plan for a service, in a working day'), 'a plan for a service, in a working day')
})

test('a date is read however it is written, and a day that does not exist is none', () => {
  assert.deepEqual(datesIn('31 January 2024, 3rd of May 2023, 1 Sept 2022 and 05/06/2021'), [
    '2024-01-31',
    '2023-05-03',
    '2022-09-01',
    '2021-06-05',
  ])
  assert.deepEqual(datesIn('31 June 2024'), [])
})

test('numbers are read in words', () => {
  assert.deepEqual(['six', 'Twenty', 'twenty-eight', 'twenty eight', '4', 'many'].map(numberFrom), [6, 20, 28, 28, 4, null])
})

test('a full stop inside a sentence does not end it', () => {
  assert.deepEqual(sentencesOf('It paid £1.50 i.e. See para. 4 too. Then it stopped.'), [
    'It paid £1.50 i.e. See para. 4 too.',
    'Then it stopped.',
  ])
})
