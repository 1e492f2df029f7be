// What is wrong with a rule file is said with the file, the line and the field, all at once, before anything starts.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { BadFile, type FileProblem } from '../kernel/yaml-file.ts'
import { loadStandards } from './load.ts'

const standard = `standard: northgate-asb-policy
title: Northgate's policy
kind: policy
landlord: northgate
editions:
  - { edition: v2, from: 2022-04-01 }
`
const rule = `rule: northgate/acknowledge-report
standard: northgate-asb-policy
landlord: northgate
asks: Acknowledge each report in writing
failing: ACK_LATE
head: antisocial behaviour
sure: verified
after: report received
expect: report acknowledged
within:
  - { from: 2022-04-01, days: 5 working days, cite: "Policy v2, 4.1" }
cases: []
`

function problemsWith(files: {
  readonly [name: string]: string
}): readonly Pick<FileProblem, 'file' | 'line' | 'field' | 'message'>[] {
  const folder = mkdtempSync(join(tmpdir(), 'putright-standards-'))
  mkdirSync(join(folder, 'northgate'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'northgate', name), text)
  try {
    loadStandards(folder)
    return []
  } catch (error) {
    assert.ok(error instanceof BadFile)
    return error.problems
  }
}
const only = (problems: ReturnType<typeof problemsWith>) => {
  assert.equal(problems.length, 1, JSON.stringify(problems))
  return problems[0]
}

describe('a folder of standards', () => {
  test('reads when everything in it is right', () =>
    assert.deepEqual(problemsWith({ 'standard.yaml': standard, 'a.yaml': rule }), []))

  test('a kind of entry that does not exist is named, with its line', () => {
    const problem = only(
      problemsWith({
        'standard.yaml': standard,
        'a.yaml': rule.replace('expect: report acknowledged', 'expect: report aknowledged'),
      }),
    )
    assert.deepEqual([problem?.file, problem?.line, problem?.field], ['northgate/a.yaml', 9, 'expect'])
    assert.match(problem?.message ?? '', /"report aknowledged" is not a kind of entry/)
  })

  test('a limit in words nobody can count is refused at its own line', () => {
    const problem = only(problemsWith({ 'standard.yaml': standard, 'a.yaml': rule.replace('5 working days', 'promptly') }))
    assert.deepEqual([problem?.line, problem?.field], [11, 'within.0.days'])
    assert.match(problem?.message ?? '', /write a limit as/)
  })

  test('a field that no rule has is refused, not ignored', () => {
    const problem = only(problemsWith({ 'standard.yaml': standard, 'a.yaml': `${rule}colour: red\n` }))
    assert.deepEqual([problem?.line, problem?.field], [13, 'colour'])
  })

  test('a date that does not exist is refused', () => {
    const problem = only(
      problemsWith({ 'standard.yaml': standard, 'a.yaml': rule.replace('from: 2022-04-01', 'from: 2022-02-30') }),
    )
    assert.deepEqual([problem?.line, problem?.field], [11, 'within.0.from'])
  })

  test('a rule with two patterns is refused', () =>
    assert.match(
      only(problemsWith({ 'standard.yaml': standard, 'a.yaml': `${rule}never: case refused\n` }))?.message ?? '',
      /one pattern/,
    ))
  test('a rule that is not YAML at all is refused with the line', () =>
    assert.equal(
      problemsWith({ 'standard.yaml': standard, 'a.yaml': 'rule: [unclosed\nasks: x\n' })[0]?.field,
      'the YAML itself',
    ))
  test('two rules of one name are refused', () =>
    assert.match(
      only(problemsWith({ 'standard.yaml': standard, 'a.yaml': rule, 'b.yaml': rule }))?.message ?? '',
      /another rule is named/,
    ))
  test('a rule of a standard that does not exist is refused', () =>
    assert.match(only(problemsWith({ 'a.yaml': rule }))?.message ?? '', /no standard.yaml/))
  test('a policy rule that would reach other landlords is refused', () =>
    assert.match(
      only(problemsWith({ 'standard.yaml': standard, 'a.yaml': rule.replace('landlord: northgate\n', '') }))?.message ?? '',
      /northgate's and the rule everybody's/,
    ))
  test('every problem in every file is said at once', () =>
    assert.equal(
      problemsWith({
        'standard.yaml': standard,
        'a.yaml': rule.replace('ACK_LATE', 'LATE'),
        'b.yaml': rule.replace('sure: verified', 'sure: certainly'),
      }).length,
      2,
    ))
})
