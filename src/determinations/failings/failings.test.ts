import assert from 'node:assert/strict'
import { test } from 'node:test'
import { numbered } from '../fixtures/testing.ts'

const codes = (...paragraphs: string[]): string[] =>
  numbered({ assessment: paragraphs.map((text, at) => `  ${at + 1}. ${text}`).join('\n') }).failings.map(
    ({ code, paragraph }) => `${code} ${paragraph.split(', ').at(-1) ?? ''}`,
  )

test('a failing is tagged with its code and the paragraph that names it', () => {
  assert.deepEqual(codes('The policy is sound.', 'The landlord failed to complete a risk assessment.'), ['NO_RISK_ASSESSMENT 2'])
})

test('one failing is tagged once a paragraph', () => {
  assert.deepEqual(codes('It failed to agree an action plan. No action plan was ever shown to us.'), ['NO_ACTION_PLAN 1'])
})

test('what the resident said is not a finding', () => {
  assert.deepEqual(
    codes(
      'The resident said that the landlord failed to complete a risk assessment.',
      'Mrs P felt it did not have an action plan.',
    ),
    [],
  )
})

test('what a policy asks, and what landlords in general should do, is not a finding', () => {
  assert.deepEqual(
    codes(
      'The landlord’s policy states that it will not close a case without an action plan.',
      'Landlords who fail to keep records cannot learn.',
    ),
    [],
  )
})

test('a supposition is not a finding', () => {
  assert.deepEqual(codes('If the landlord did not complete a risk assessment, harm could follow.'), [])
})

test('a sentence that clears the landlord is not a finding', () => {
  assert.deepEqual(
    codes(
      'There is no evidence to suggest that the officer failed to keep records.',
      'The delay was not substantial at stage 1.',
    ),
    [],
  )
})

test('what the landlord did well is not a finding', () => {
  assert.deepEqual(
    codes(
      'The landlord completed a risk assessment and agreed an action plan with her.',
      'It was appropriate that it offered mediation.',
    ),
    [],
  )
})

test('items under a list of failings are failings; items under what somebody said are not', () => {
  const failings = codes(
    'There were several failings, including:\n    1. A refusal to open an ASB case.\n    2. Poor record keeping.',
  )
  assert.deepEqual(failings, ['CASE_NOT_OPENED 1.1', 'RECORD_KEEPING_POOR 1.2'])
  assert.deepEqual(codes('The landlord’s letter said:\n    1. It had no records of her calls.'), [])
})

test('background is not assessed', () => {
  const read = numbered({})
  assert.deepEqual(read.failings, [])
})
