// The bytes of a fact, its digests and its chain, held to figures worked out by other programs (Python's json and hashlib).
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { instant } from '../kernel/instant.ts'
import { plainDate } from '../kernel/plain-date.ts'
import { base64, fromBase64, sha256, u64, utf8 } from './bytes.ts'
import { bodyOf, readBody, type ToWrite } from './body.ts'
import { chainHash, genesis } from './chain.ts'
import { sealDigest } from './digest.ts'
import { leafHash, nodeHash } from './merkle.ts'

const caseId = '5b2a4c1e-0000-4000-8000-00000000a001'
const salt = (n: number) => sha256(u64(n)).subarray(0, 16)

const contact: ToWrite = {
  entryId: '00c0ffee0001',
  type: 'ContactMade',
  about: ['report-1'],
  occurred: { precision: 'day', on: plainDate('2026-05-05'), at: '18:20' },
  held: 'landlord',
  compartment: 'general',
  recordedAt: instant('2026-05-05T17:31:00.000Z'),
  recordedBy: '11111111-2222-4333-8444-555555555555',
  plain: { channel: 'telephone', by: 'landlord' },
  sealed: [
    { field: 'content', compartment: 'general', salt: salt(1), value: 'She asked for a call after 6.' },
    { field: 'whom', compartment: 'informant identity', salt: salt(2), value: 'Maya Okafor' },
  ],
}

describe('a sealed value', () => {
  const [content = assert.fail()] = contact.sealed
  test('leaves the digest of its salt, compartment, name and value', () =>
    assert.equal(
      base64(sealDigest(content)),
      base64(sha256(utf8('f1\0'), salt(1), utf8('["general","content","She asked for a call after 6."]'))),
    ))
  test('leaves another digest when anything about it differs', () => {
    const others = [
      { ...content, salt: salt(3) },
      { ...content, field: 'contents' },
      { ...content, compartment: 'legal' as const },
      { ...content, value: 'She asked for a call after 7.' },
      { ...content, value: ['She asked for a call after 6.'] },
    ]
    assert.equal(new Set([content, ...others].map(one => base64(sealDigest(one)))).size, 6)
  })
  test('with a salt of another length is refused', () =>
    assert.throws(() => sealDigest({ ...content, salt: new Uint8Array(15) }), /16 bytes, not 15/))
})

describe('a fact’s body', () => {
  const bytes = bodyOf(contact)
  const text = Buffer.from(bytes).toString('utf8')
  test('is canonical JSON with names in order, and no word of what is sealed', () => {
    assert.match(
      text,
      /^\{"about":\["report-1"\],"closer":\["[\w+/]{43}="\],"compartment":"general","entry":"00c0ffee0001","fields":/,
    )
    assert.doesNotMatch(text, /Maya|whom|informant|call after/)
  })
  test('reads back as it was written', () => {
    const { sealed, closer, ...rest } = readBody(bytes)
    const { sealed: given, ...written } = contact
    assert.deepEqual(rest, written)
    assert.deepEqual(sealed, { content: sealDigest(given[0] ?? assert.fail()) })
    assert.deepEqual(closer, [sealDigest(given[1] ?? assert.fail())])
  })
  const parsed = JSON.parse(text) as { [name: string]: unknown }
  const wrong: readonly [string, string][] = [
    ['spaces', JSON.stringify(parsed, null, 1)],
    ['names in another order', JSON.stringify(Object.fromEntries(Object.entries(parsed).reverse()))],
    ['a name twice', text.replace('{', '{"v":1,')],
    ['an unknown name', text.replace('}', ',"x":1}').replace('"v":1}', '"v":1,"x":1}')],
    ['another version', text.replace('"v":1', '"v":2')],
    ['a date that does not exist', text.replace('2026-05-05"', '2026-02-30"')],
    ['a fraction', text.replace('"by":"landlord"', '"by":1.5')],
    ['an unknown compartment', text.replace('"compartment":"general"', '"compartment":"secret"')],
    ['a short digest', text.replace(/"content":"\w/, '"content":"')],
    ['bytes after the end', `${text}\n`],
    ['a mark before the start', `\ufeff${text}`],
  ]
  for (const [what, changed] of wrong)
    test(`with ${what} is refused`, () => {
      assert.notEqual(changed, text)
      assert.throws(() => readBody(new Uint8Array(Buffer.from(changed, 'utf8'))))
    })
  test('with a field both plain and sealed is refused', () =>
    assert.throws(() => bodyOf({ ...contact, plain: { content: 'x' } }), /"content" is given twice/))
  test('with a fraction or half a character in it is refused', () => {
    assert.throws(() => bodyOf({ ...contact, plain: { hours: 1.5 } }), /The value at fields.hours .*1.5 is not a whole number/)
    assert.throws(() => bodyOf({ ...contact, about: ['\ud800'] }), /lone surrogate/)
  })
})

describe('the chain', () => {
  const body = bodyOf(contact)
  const first = chainHash({ caseId, seq: 0, prev: genesis(caseId), body })
  test('begins with the hash of the case’s id', () =>
    assert.equal(
      base64(genesis(caseId)),
      base64(sha256(utf8('caselog/v1/genesis\0'), new Uint8Array(Buffer.from('5b2a4c1e00004000800000000000a001', 'hex')))),
    ))
  test('gives another hash when case, place, hash before or body differ', () => {
    const body2 = bodyOf({ ...contact, held: 'nobody' })
    const hashes = [
      first,
      chainHash({ caseId: caseId.replace('a001', 'a002'), seq: 0, prev: genesis(caseId), body }),
      chainHash({ caseId, seq: 1, prev: genesis(caseId), body }),
      chainHash({ caseId, seq: 0, prev: first, body }),
      chainHash({ caseId, seq: 0, prev: genesis(caseId), body: body2 }),
    ]
    assert.equal(new Set(hashes.map(base64)).size, 5)
  })
  test('takes only a UUID in small letters, a whole place and a whole hash', () => {
    assert.throws(() => genesis(caseId.toUpperCase()), /not a UUID/)
    assert.throws(() => chainHash({ caseId, seq: -1, prev: first, body }), /not a place in a chain/)
    assert.throws(() => chainHash({ caseId, seq: 0.5, prev: first, body }), /not a place in a chain/)
    assert.throws(() => chainHash({ caseId, seq: 0, prev: first.subarray(1), body }), /32 bytes, not 31/)
  })
})

describe('docs/record-format.md', () => {
  const whole = readFileSync(new URL('../../docs/record-format.md', import.meta.url), 'utf8')
  const page = whole.slice(whole.indexOf('## 11. Worked figures'))
  const figure = (name: string): string =>
    new RegExp(`^    ${name} +(\\S+?)(?:  value .*)?$`, 'm').exec(page)?.[1] ?? assert.fail(name)
  const bodyNamed = (name: string) => utf8(new RegExp(`^    ${name} +(\\{.*)$`, 'm').exec(page)?.[1] ?? '')
  const [body0, body1] = [bodyNamed('body 0'), bodyNamed('body 1')]
  const hash0 = chainHash({ caseId: figure('case'), seq: 0, prev: genesis(figure('case')), body: body0 })
  const hash1 = chainHash({ caseId: figure('case'), seq: 1, prev: hash0, body: body1 })
  test('its worked figures are ours', () => {
    const own = {
      field: 'content',
      compartment: 'general',
      salt: fromBase64(figure('salt of content')),
      value: 'She asked for a call after 6.',
    } as const
    const closer = {
      field: 'name',
      compartment: 'informant identity',
      salt: fromBase64(figure('salt of name')),
      value: 'Zoë Ødegård',
    } as const
    assert.ok(page.includes(base64(sealDigest(own))) && page.includes(base64(sealDigest(closer))))
    assert.deepEqual(readBody(body1).sealed, { content: sealDigest(own) })
    assert.deepEqual(readBody(body1).closer, [sealDigest(closer)])
    assert.equal(readBody(body0).plain['reference'], 'ASB 41207')
    assert.equal(figure('genesis'), base64(genesis(figure('case'))))
    assert.deepEqual([figure('hash 0'), figure('hash 1')], [base64(hash0), base64(hash1)])
    assert.deepEqual([figure('leaf hash 0'), figure('leaf hash 1')], [leafHash(hash0), leafHash(hash1)].map(base64))
    assert.equal(figure('root of both'), base64(nodeHash(leafHash(hash0), leafHash(hash1))))
  })
})
