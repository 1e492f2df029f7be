import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Order } from '../determination.ts'
import { numbered } from '../fixtures/testing.ts'
import { moneyOf } from './order-money.ts'

const orders = (text: string): readonly Order[] => numbered({ orders: text }).orders
const summaries = (text: string): string[] => orders(text).map(({ summary }) => summary)
const penceOf = (text: string, content: string[] = []): [number | null, number[]] => {
  const { pence, parts } = moneyOf(text, content)
  return [pence, parts.map(part => part.pence)]
}

test('a sum is never added to its own breakdown', () => {
  assert.deepEqual(penceOf('Pay £200 in compensation. This is £150 for delay and £50 for upset.'), [20000, [15000, 5000]])
  assert.deepEqual(penceOf('Pay £650, made up as follows:', ['£600 for noise.', '£50 for the complaint.']), [
    65000,
    [60000, 5000],
  ])
  assert.deepEqual(penceOf('Pay £250 for delay and £100 for upset, a total of £350.'), [35000, [25000, 10000]])
  assert.deepEqual(penceOf('Pay a total of £350 (£250 for delay, £100 for upset).'), [35000, [25000, 10000]])
})

test('sums without a total are added up', () => {
  assert.deepEqual(penceOf('Pay £150 for delay and £50 for upset.'), [20000, [15000, 5000]])
  assert.deepEqual(penceOf('Pay the resident:', ['£150 for delay.', '£50 for upset.']), [20000, [15000, 5000]])
})

test('an earlier offer ordered again is that order’s sum, and is marked', () => {
  const money = moneyOf('Pay the £431.20 previously offered, if not already paid.', [])
  assert.deepEqual([money.pence, money.previouslyOffered], [43120, true])
})

test('an earlier offer only mentioned adds nothing', () => {
  assert.deepEqual(penceOf('Pay £300, in addition to the £100 it offered at stage 2.')[0], 30000)
  assert.deepEqual(penceOf('Pay £300 in place of its earlier offer.')[0], 30000)
  assert.equal(moneyOf('Pay £300 in place of its earlier offer.', []).previouslyOffered, false)
})

test('a total that its parts do not reach is kept as stated, with a warning', () => {
  const { orders: read, warnings } = numbered({
    orders: '  1. Within 4 weeks the landlord must pay £500, made up of:\n    1. £300 for noise.\n    2. £100 for delay.',
  })
  assert.equal(read[0]?.pence, 50000)
  assert.ok(warnings.some(({ kind }) => kind === 'sum-does-not-add-up'))
})

test('a list head is not an order; its items are, and inherit its deadline', () => {
  const read = orders(
    '  1. Within 4 weeks of this report the landlord is ordered to:\n    1. Apologise.\n    2. Pay £100.\n    3. Fix the gate.',
  )
  assert.deepEqual(
    read.map(({ summary }) => summary),
    ['Apologise.', 'Pay £100.', 'Fix the gate.'],
  )
  assert.ok(read.every(({ due, dueInherited }) => dueInherited && JSON.stringify(due) === '{"number":4,"unit":"weeks"}'))
})

test('items that spell out an order are its content', () => {
  const read = orders(
    '  1. Within 8 weeks the landlord must review the case. The review must look at:\n    1. why it failed.\n    2. what it learned.',
  )
  assert.deepEqual(
    read.map(({ summary, content }) => [summary, content]),
    [['Within 8 weeks the landlord must review the case.', ['why it failed.', 'what it learned.']]],
  )
})

test('a list that breaks and starts again at 1 still belongs to its head', () => {
  const read = orders(
    '  1. Within 28 days the landlord must:\n    1. Apologise.\n\nThis must come from a director.\n\n  1. Fix the gate.\n  2. Write to the resident.',
  )
  assert.deepEqual(
    read.map(({ due }) => due),
    Array(3).fill({ number: 28, unit: 'days' }),
  )
  assert.deepEqual(read[0]?.content, ['This must come from a director.'])
})

test('an order after a head, in the same list, does not inherit from it', () => {
  assert.equal(
    orders('  1. Within 28 days the landlord must:\n    1. Apologise.\n  2. The landlord must fix the gate.')[1]?.due,
    null,
  )
})

test('orders without a deadline are due when the evidence of compliance with them is', () => {
  const [gate, evidence] = orders(
    '  1. The landlord must fix the gate.\n  2. The landlord must provide evidence of compliance with these orders within 4 weeks of this report.',
  )
  assert.deepEqual([gate?.due, gate?.dueInherited, gate?.dueFrom], [{ number: 4, unit: 'weeks' }, true, 'evidence of compliance'])
  assert.deepEqual([evidence?.evidenceOfCompliance, evidence?.dueInherited], [true, false])
})

test('recommendations are never orders, even under one heading', () => {
  const read = numbered({
    orders:
      '  1. Within 4 weeks the landlord must apologise.\n  2. We recommend that the landlord consider:\n    1. new gates.\n    2. new bins.',
  })
  assert.equal(read.orders.length, 1)
  assert.deepEqual(
    read.recommendations.map(({ summary }) => summary),
    ['Consider new gates.', 'Consider new bins.'],
  )
})

test('an order to consider something is marked as one', () => {
  assert.deepEqual(
    orders('  1. Within 4 weeks the landlord must:\n    1. Consider a new gate.\n    2. Fix the gate.').map(
      ({ toConsider }) => toConsider,
    ),
    [true, false],
  )
})

test('what is said of orders in general orders nothing', () => {
  assert.deepEqual(summaries('Landlords must comply with our orders.\n\n  1. Within 4 weeks the landlord must fix the gate.'), [
    'Within 4 weeks the landlord must fix the gate.',
  ])
})
