// Canonical JSON: RFC 8785, restricted (section 2 of docs/record-format.md).
import { textOf } from './bytes.mjs'

const deepest = 64
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

function canonicalText(text) {
  if (text.includes('\0')) throw new Error('a text holds U+0000')
  if (loneSurrogate.test(text)) throw new Error('a text holds half of a surrogate pair')
  return JSON.stringify(text)
}

function canonicalNumber(number) {
  if (!Number.isSafeInteger(number)) throw new Error('a number is not whole, or is past 9007199254740991')
  return String(number)
}

/** Names are sorted by UTF-16 code units, which is what sort() does when it is told nothing. */
function canonicalObject(object, depth) {
  const members = Object.keys(object).sort()
  if (members.includes('__proto__')) throw new Error('a name is __proto__')
  return `{${members.map(name => `${canonicalText(name)}:${canonical(object[name], depth)}`).join(',')}}`
}

/** Writes a value read from JSON. Throws an Error in plain words for a value that has no canonical form. */
export function canonical(value, depth = 1) {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (typeof value === 'string') return canonicalText(value)
  if (depth > deepest) throw new Error(`it is nested more than ${deepest} deep`)
  return Array.isArray(value) ? `[${value.map(one => canonical(one, depth + 1)).join(',')}]` : canonicalObject(value, depth + 1)
}

/** What is wrong, in words that do not differ between engines. */
function whyUnreadable(error) {
  if (error instanceof SyntaxError) return 'it is not JSON'
  if (error instanceof RangeError) return 'it is nested too deep, or too large, to be read'
  return error.message
}

function firstDifference(one, other) {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at + 1
}

/** `{ value }` of bytes that are canonical JSON, or `{ problem }` in words. */
export function readCanonical(bytes) {
  const text = textOf(bytes)
  if (text === null) return { problem: 'it is not UTF-8 text' }
  try {
    const value = JSON.parse(text)
    const again = canonical(value)
    if (again === text) return { value }
    const at = firstDifference(text, again)
    return { problem: `it is not canonical JSON: from character ${at} on it is not written as this format writes it` }
  } catch (error) {
    return { problem: whyUnreadable(error) }
  }
}
