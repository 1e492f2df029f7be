import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { canonicalJson } from './canonical-json.ts'

const written = (value: unknown) => new TextDecoder().decode(canonicalJson(value))
const bytes = (hex: string) => hex.trim().split(/\s+/).join('')

describe('what RFC 8785 shows', () => {
  test('section 3.2.2: literals and escapes, less the fractions that we refuse', () => {
    const value = { string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] }
    assert.equal(written(value), String.raw`{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}`)
  })
  test('section 3.2.4: the UTF-8 of that text', () => {
    const hex = Buffer.from(
      canonicalJson({ string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/', literals: [null, true, false] }),
    )
    assert.equal(
      hex.toString('hex'),
      bytes(`7b 22 6c 69 74 65 72 61 6c 73 22 3a 5b 6e 75 6c 6c 2c 74 72 75 65 2c 66 61 6c 73 65 5d 2c
        22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c 5c 22 2f 22 7d`),
    )
  })
  test('section 3.2.3: names in the order of their UTF-16 code units', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    assert.deepEqual(
      [...written(value).matchAll(/:"(.*?)"/g)].map(([, text]) => text),
      [
        'Carriage Return',
        'One',
        'Control',
        'Latin Small Letter O With Diaeresis',
        'Euro Sign',
        'Emoji: Grinning Face',
        'Hebrew Letter Dalet With Dagesh',
      ],
    )
  })
  test('appendix B: minus nought is nought, and the largest whole numbers keep every digit', () => {
    assert.equal(written([-0, 0, 9007199254740991, -9007199254740991]), '[0,0,9007199254740991,-9007199254740991]')
  })
  test('the cyberphone vectors: arrays keep their order, empty things stay, weird names are sorted', () => {
    assert.equal(written([56, { d: true, '10': null, '1': [] }]), '[56,{"1":[],"10":null,"d":true}]')
    assert.equal(
      written({
        peach: 'This sorting order',
        péché: 'is wrong according to French',
        pêche: 'but canonicalization MUST',
        sin: 'ignore locale',
      }),
      '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}',
    )
    assert.equal(written({ 'Unnormalized Unicode': 'A\u030a' }), '{"Unnormalized Unicode":"A\u030a"}')
    assert.equal(
      written({ '': 'empty', a: {}, 'b\n': [], A: { ' ': '\t\b\f\u007f' } }),
      '{"":"empty","A":{" ":"\\t\\b\\f\u007f"},"a":{},"b\\n":[]}',
    )
  })
})

describe('what has no single way to be written is refused in a sentence', () => {
  const refused: readonly [string, unknown, RegExp][] = [
    ['a fraction', { rent: 2.5 }, /The value at rent has no canonical form: 2.5 is not a whole number/],
    ['a number beyond 2^53', [9007199254740992], /The value at \[0\].*beyond the whole numbers/],
    ['not a number', NaN, /NaN is not a whole number/],
    ['infinity', { a: { b: [1, Infinity] } }, /The value at a\.b\[1\]/],
    ['half of a character', 'A\ud83d', /lone surrogate/],
    ['half of a character in a name', { '\udc00': 1 }, /lone surrogate/],
    ['NUL', 'a\0b', /U\+0000/],
    ['a date object', new Date(0), /only plain objects/],
    ['a map', new Map(), /only plain objects/],
    ['bytes', new Uint8Array(2), /only plain objects/],
    ['a name that many programs cannot keep', JSON.parse('{"__proto__":1}'), /no name may be __proto__/],
    ['undefined', { a: undefined }, /The value at a .*undefined/],
    ['a hole in a list', [, 1], /\[0\].*undefined/], // oxlint-disable-line no-sparse-arrays
    ['a function', () => 1, /function/],
    ['a big integer', 1n, /bigint/],
    ['a symbol', Symbol('x'), /symbol/],
    ['an object that would write itself', Object.create({ toJSON: () => 1 }), /only plain objects/],
  ]
  for (const [what, value, sentence] of refused) test(what, () => assert.throws(() => canonicalJson(value), sentence))
  test('a value that contains itself', () => {
    const round: unknown[] = []
    round.push([round])
    assert.throws(() => canonicalJson(round), /contains itself/)
  })
  test('the same value twice is not a circle', () => {
    const one = { a: 1 }
    assert.equal(written([one, one]), '[{"a":1},{"a":1}]')
  })
})

const text = fc.string({ unit: 'grapheme' }).filter(value => !value.includes('\0') && value.isWellFormed())
/** The one name that is refused; a test of its own says so. */
const name = text.filter(value => value !== '__proto__')
const { value: anything } = fc.letrec(tie => ({
  value: fc.oneof({ maxDepth: 4 }, fc.maxSafeInteger(), text, fc.boolean(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 5 }),
  object: fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}))

test('reading what was written gives the value, and writing it again the same bytes', () => {
  fc.assert(
    fc.property(anything, value => {
      const read: unknown = JSON.parse(written(value))
      assert.equal(written(read), written(value))
      assert.deepEqual(read, JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the order in which names were given does not matter', () => {
  fc.assert(
    fc.property(fc.dictionary(name, anything, { noNullPrototype: true }), object => {
      assert.equal(written(Object.fromEntries(Object.entries(object).reverse())), written(object))
    }),
  )
})
