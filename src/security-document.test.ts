// docs/security/asvs.md names tests that show its answers. This holds that they exist, and that every item is answered once.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'docs/security/asvs.md'), 'utf8')
const rows = text
  .split('\n')
  .filter(line => /^\| \d+\.\d+\.\d+ \|/.test(line))
  .map(line => line.split('|').map(cell => cell.trim()))
  .map(([, item = '', , answer = '', shownBy = '']) => ({ item, answer, shownBy }))

const shortNames = new Map([...text.matchAll(/\*([a-z -]+)\* `(src\/[^`]+)`/g)].map(([, name = '', path = '']) => [name, path]))

test('every test that the document names exists', () => {
  const paths = [...text.matchAll(/`(src\/[^`]+\.test\.tsx?)`/g)].map(([, path = '']) => path)
  assert.ok(paths.length > 10)
  assert.deepEqual(
    paths.filter(path => !existsSync(join(root, path))),
    [],
  )
})

test('every answer names tests that the document knows, or says why there is none', () => {
  const unknown = rows.flatMap(({ item, shownBy }) =>
    shownBy
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== '' && name !== 'by construction' && !shortNames.has(name) && !/^`src\/.*`$/.test(name))
      .map(name => `${item}: ${name}`),
  )
  assert.deepEqual(unknown, [])
})

test('every item is answered once, and a plain yes is never without what shows it', () => {
  assert.equal(new Set(rows.map(row => row.item)).size, rows.length)
  for (const { item, answer, shownBy } of rows) {
    assert.notEqual(answer, '', item)
    if (/^yes\b/.test(answer)) assert.notEqual(shownBy, '', `${item} says yes and shows nothing`)
  }
})
