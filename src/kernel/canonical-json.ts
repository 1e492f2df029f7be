// One value, one string of bytes: RFC 8785, held to I-JSON and to whole numbers. What the record hashes is these bytes, so
// whatever two programs could write or read differently (fractions, big numbers, half characters, NUL) is refused here.

const encoder = new TextEncoder()

/** UTF-8. Throws TypeError, with a sentence that names the place, on anything that has no single way to be written. */
export const canonicalJson = (value: unknown): Uint8Array => encoder.encode(write(value, '', []))

function write(value: unknown, place: string, within: readonly object[]): string {
  if (value === null || value === true || value === false) return String(value)
  if (typeof value === 'string') return text(value, place)
  if (typeof value === 'number') return wholeNumber(value, place)
  if (typeof value !== 'object') return refuse(place, `a ${typeof value} cannot be written as JSON`)
  if (within.includes(value)) return refuse(place, 'the value contains itself')
  const deeper = [...within, value]
  if (deeper.length > 64) return refuse(place, 'the value is more than 64 levels deep')
  if (Array.isArray(value)) return `[${Array.from(value, (one, n) => write(one, `${place}[${n}]`, deeper)).join(',')}]`
  return `{${members(value, place, deeper).join(',')}}`
}

/** Names in the order of their UTF-16 code units, which is how JavaScript sorts. */
function members(value: object, place: string, deeper: readonly object[]): string[] {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) refuse(place, 'only plain objects can be written')
  // Many programs cannot keep a member of this name: reading it would change an object, or lose it.
  if (Object.hasOwn(value, '__proto__')) refuse(place, 'no name may be __proto__')
  return Object.keys(value)
    .sort()
    .map(name => `${text(name, place)}:${write((value as Record<string, unknown>)[name], `${place}.${name}`, deeper)}`)
}

/** JSON.stringify escapes exactly what RFC 8785 asks, once the characters it would escape differently are refused. */
function text(value: string, place: string): string {
  if (value.includes('\0')) return refuse(place, 'text may not contain the character U+0000')
  if (!value.isWellFormed()) return refuse(place, 'text may not contain half of a character (a lone surrogate)')
  return JSON.stringify(value)
}

function wholeNumber(value: number, place: string): string {
  if (!Number.isInteger(value)) return refuse(place, `${value} is not a whole number`)
  if (!Number.isSafeInteger(value)) return refuse(place, `${value} is beyond the whole numbers that every program reads alike`)
  // Minus nought is written as nought.
  return String(value === 0 ? 0 : value)
}

function refuse(place: string, because: string): never {
  throw new TypeError(
    `${place === '' ? 'The value' : `The value at ${place.replace(/^\./, '')}`} has no canonical form: ${because}`,
  )
}
