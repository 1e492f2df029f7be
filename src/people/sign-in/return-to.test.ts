import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { safeReturn } from './return-to.ts'

test('a page of ours is gone on to, with its question', () => {
  for (const ours of ['/work', '/cases/1?asAt=2026-05-05', '/search?for=noise%20at%20night', '/library/a%2Fb'])
    assert.equal(safeReturn(ours), ours)
})

test('an address that could be read as another site’s leads to the first page', () => {
  const others = [
    null,
    '',
    '/',
    'work',
    'https://evil.example/',
    '//evil.example/',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/ /evil.example',
    '\\\\evil.example',
    'javascript:alert(1)',
    'https:evil.example',
    '/%0d%0aSet-Cookie: a=b\r\n',
    `/${'x'.repeat(2001)}`,
    '/./\\evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
  ]
  for (const other of others) assert.equal(safeReturn(other), '/', String(other))
})

test('signing in never leads back to signing in or out, nor to another role', () => {
  for (const own of [
    '/sign-in',
    '/sign-in?to=/work',
    '/sign-in/second-factor',
    '/sign-out',
    '/demonstration/sign-in',
    '/x/../sign-out',
  ])
    assert.equal(safeReturn(own), '/')
  assert.equal(safeReturn('/sign-ins'), '/sign-ins')
})

test('whatever is given, a browser stays on our own site', () => {
  const mean = fc.string({
    unit: fc.constantFrom('/', '\\', '.', '%', '2', 'f', '5', 'c', ':', '@', '?', '#', 'e', '\t', ' ', '\n'),
  })
  fc.assert(
    fc.property(
      fc.oneof(
        mean,
        fc.string(),
        mean.map(rest => `/${rest}`),
      ),
      given => {
        const url = new URL(safeReturn(given), 'https://putright.example')
        return url.origin === 'https://putright.example' && url.username === ''
      },
    ),
    { numRuns: 5_000 },
  )
})
