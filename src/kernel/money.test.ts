import assert from 'node:assert/strict'
import test from 'node:test'
import { pounds } from './money.ts'

test('pounds are grouped in thousands, and pence shown only where there are any', () => {
  assert.equal(pounds(133_168), '£1,331.68')
  assert.equal(pounds(20_000), '£200')
  assert.equal(pounds(5), '£0.05')
  assert.equal(pounds(0), '£0')
  assert.equal(pounds(123_456_789_00), '£123,456,789')
  assert.equal(pounds(100_000), '£1,000')
})

test('money taken back has a minus sign', () => assert.equal(pounds(-33_168), '−£331.68'))

test('part of a penny is refused', () => {
  assert.throws(() => pounds(1.5), RangeError)
  assert.throws(() => pounds(Number.NaN), RangeError)
})
