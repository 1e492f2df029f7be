import assert from 'node:assert/strict'
import test from 'node:test'
import { path } from './path.ts'
import { paths } from './paths.ts'

test('a path writes its values in order, escaped', () => {
  assert.equal(path('/cases/:caseId/verdicts/:ordinal')('a/b c', '2'), '/cases/a%2Fb%20c/verdicts/2')
})

test('a value that may hold slashes keeps them', () =>
  assert.equal(
    paths.rule.show('complaint-handling-code/acknowledge complaint'),
    '/rules/complaint-handling-code/acknowledge%20complaint',
  ))

test('a query leaves out what is not given', () => {
  assert.equal(paths.published.show('c1', { asAt: '2024-05-01', knownAt: null }), '/library/c1?asAt=2024-05-01')
  assert.equal(paths.published.show('c1', { asAt: undefined }), '/library/c1')
  assert.equal(paths.home(), '/')
})

test('a missing value is a fault, not a broken link', () => {
  const careless = paths.published.show as unknown as () => string
  assert.throws(() => careless(), /No value for :caseId/)
})

test('no two paths have one pattern', () => {
  const patterns = leaves(paths)
  assert.equal(new Set(patterns).size, patterns.length)
})

function leaves(tree: object): string[] {
  return Object.values(tree).flatMap((branch: unknown) =>
    typeof branch === 'function' && 'pattern' in branch ? [String(branch.pattern)] : leaves(branch as object),
  )
}
