import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { csv } from './csv.ts'

/** A slow reader of RFC 4180: character by character. */
function read(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, inQuotes]: [string[], string, boolean] = [[], '', false]
  for (let n = 0; n < text.length; n++) {
    const c = text[n] ?? ''
    if (inQuotes) {
      if (c !== '"') cell += c
      else if (text[n + 1] === '"') cell += text[n++]
      else inQuotes = false
    } else if (c === '"') inQuotes = true
    else if (c === ',' || c === '\r') {
      row.push(cell)
      cell = ''
      if (c === ',') continue
      rows.push(row)
      row = []
      n++
    } else cell += c
  }
  return rows
}

test('a plain table', () => {
  assert.equal(csv(['Day', 'Who'], [['2026-05-05', 'Josie Tran']]), '\ufeffDay,Who\r\n2026-05-05,Josie Tran\r\n')
})

test('commas, quotes and line ends stay in their cell', () => {
  assert.equal(csv(['a'], [['one, "two"\nthree']]), '\ufeffa\r\n"one, ""two""\nthree"\r\n')
})

for (const first of ['=', '+', '-', '@', '\t', '\r', '\0'])
  test(`a cell that begins with ${JSON.stringify(first)} is no formula`, () => {
    assert.equal(read(csv(['a'], [[`${first}cmd|' /C calc'!A0`]]).slice(1))[1]?.[0], `'${first}cmd|' /C calc'!A0`)
  })

test('whatever is put in is read again, but for the apostrophe before what would be a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('=', '"', ',', '\r', '\n', 'a', '-', '\t') }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 6 }), rows => {
      const back = read(csv(['a', 'b'], rows).slice(1)).slice(1)
      assert.deepEqual(
        back.map(row => row.map(one => one.replace(/^'(?=[=+\-@\t\r\0])/, ''))),
        rows.map(row => row.map(one => one.replace(/^'(?=[=+\-@\t\r\0])/, ''))),
      )
      for (const one of back.flat()) assert.doesNotMatch(one, /^[=+\-@\t\r\0]/)
    }),
  )
})
