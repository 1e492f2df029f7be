// Checks a case exported from Putright: node verify.mjs CASE.putright-case.json (Node 20 or later; nothing to install).
// What it checks is written in docs/record-format.md; it shares no code with what makes the files. AGPL-3.0-or-later.
// Made by src/verifier/build.ts: change the parts, not this.
import * as nodeCrypto from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

// How bytes are written in a file (section 2 of docs/record-format.md).

const utf8 = new TextEncoder()
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const bytesOf = text => utf8.encode(text)

/** The text of bytes that are strictly UTF-8; null where they are not. A byte order mark stays in the text. */
function textOf(bytes) {
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return null
  }
}

function joined(...parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const sameBytes = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at])

const base64Letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const base64Value = new Map([...base64Letters].map((letter, value) => [letter.charCodeAt(0), value]))

/** Strict base64 (RFC 4648 section 4, padded, unused bits zero); null for anything else. */
function fromBase64(text) {
  if (typeof text !== 'string' || text.length % 4 !== 0) return null
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  let held = 0
  let bits = 0
  let at = 0
  for (let place = 0; place < text.length - padding; place++) {
    const value = base64Value.get(text.charCodeAt(place))
    if (value === undefined) return null
    held = (held << 6) | value
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = held >> bits
    held &= (1 << bits) - 1
  }
  return held === 0 ? bytes : null
}

function toBase64(bytes) {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const [one, two = 0, three = 0] = bytes.subarray(at, at + 3)
    const four = [one >> 2, ((one & 3) << 4) | (two >> 4), ((two & 15) << 2) | (three >> 6), three & 63]
    text += four.map(value => base64Letters[value]).join('')
  }
  const padding = (3 - (bytes.length % 3)) % 3
  return text.slice(0, text.length - padding) + '='.repeat(padding)
}

const toHex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

const fromHex = text => Uint8Array.from(text.match(/../g) ?? [], pair => Number.parseInt(pair, 16))

const uuidBytes = uuid => fromHex(uuid.replaceAll('-', ''))

/** A whole number in 8 bytes, most significant first. */
function u64(number) {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(number))
  return bytes
}

const isUuid = value => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)

const isEntryId = value => typeof value === 'string' && /^[0-9a-f]{12}$/.test(value)

/** A date that exists, not only one that looks like one: reading it and writing it again gives the same text. */
const isMoment = text => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text

const isInstant = value =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && isMoment(value)

const isDay = value => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isMoment(`${value}T00:00:00.000Z`)

// The Merkle tree of RFC 9162, section 2.1. Numbers are BigInt: sizes may pass 2^32 and 2^53.

const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

const isOdd = number => (number & 1n) === 1n
const areHashes = path => path.every(hash => hash.length === 32)

const leafHash = (data, sha256) => sha256(joined(leafMark, data))

/** Section 2.1.3.2: the leaf with this number and this hash is in the tree with this size and root. */
function isIncluded({ leaf, hash, proof, size, root }, sha256) {
  if (leaf < 0n || leaf >= size || !areHashes(proof)) return false
  let fn = leaf
  let sn = size - 1n
  let r = hash
  for (const p of proof) {
    if (sn === 0n) return false
    if (isOdd(fn) || fn === sn) {
      r = sha256(joined(nodeMark, p, r))
      while (!isOdd(fn) && fn !== 0n) {
        fn >>= 1n
        sn >>= 1n
      }
    } else r = sha256(joined(nodeMark, r, p))
    fn >>= 1n
    sn >>= 1n
  }
  return sn === 0n && sameBytes(r, root)
}

const isPowerOfTwo = number => (number & (number - 1n)) === 0n

/** Section 2.1.4.2: the tree of the first size and root is the beginning of the tree of the second. */
function isConsistent({ first, firstRoot, second, secondRoot, proof }, sha256) {
  if (first < 1n || first > second || !areHashes(proof)) return false
  if (first === second) return proof.length === 0 && sameBytes(firstRoot, secondRoot)
  if (proof.length === 0) return false
  const [start, ...rest] = isPowerOfTwo(first) ? [firstRoot, ...proof] : proof
  let fn = first - 1n
  let sn = second - 1n
  while (isOdd(fn)) {
    fn >>= 1n
    sn >>= 1n
  }
  let fr = start
  let sr = start
  for (const c of rest) {
    if (sn === 0n) return false
    if (isOdd(fn) || fn === sn) {
      fr = sha256(joined(nodeMark, c, fr))
      sr = sha256(joined(nodeMark, c, sr))
      while (!isOdd(fn) && fn !== 0n) {
        fn >>= 1n
        sn >>= 1n
      }
    } else sr = sha256(joined(nodeMark, sr, c))
    fn >>= 1n
    sn >>= 1n
  }
  return sn === 0n && sameBytes(fr, firstRoot) && sameBytes(sr, secondRoot)
}

// The checks `chain` and `inclusion`: the facts follow each other unbroken, and each is in the tree.

const chainMark = bytesOf('caselog/v1\0')
const genesisMark = bytesOf('caselog/v1/genesis\0')

function checkHashes({ file, facts }, sha256, say) {
  const id = uuidBytes(file.case)
  let before = sha256(joined(genesisMark, id))
  for (const { index, open, bytes, hash } of facts) {
    if (open && !sameBytes(sha256(joined(chainMark, id, u64(index), before, sha256(bytes))), hash))
      say('chain', index, 'The chain breaks here: this entry, its place, or what stood before it is not as it was recorded.')
    before = hash
  }
}

function checkEntries({ facts }, say) {
  const seen = new Map()
  for (const { index, body } of facts) {
    if (body === null) continue
    if (seen.has(body.entry)) say('chain', index, `It bears the name of fact ${seen.get(body.entry) + 1}.`)
    else seen.set(body.entry, index)
  }
}

/** Instants are all of one length, so that their texts compare as they do. */
function checkTimes({ facts }, say) {
  let last = ''
  for (const { index, body } of facts) {
    if (body === null) continue
    if (body.recordedAt < last) say('chain', index, `It was recorded at ${body.recordedAt}, before what stands before it.`)
    else last = body.recordedAt
  }
}

function checkChain(read, { sha256, say }) {
  checkHashes(read, sha256, say)
  checkEntries(read, say)
  checkTimes(read, say)
}

/** Asks for a pause now and then, so that a page stays usable while a large file is checked. */
async function checkInclusion({ facts, checkpoint }, { sha256, say, pause }) {
  if (checkpoint === null) say('inclusion', null, 'No fact can be looked for in the tree, since the checkpoint does not read.')
  for (const [at, { index, leaf, hash, proof }] of facts.entries()) {
    if (at > 0 && leaf <= facts[at - 1].leaf) say('inclusion', index, 'Its leaf number is not above that of the fact before it.')
    if (checkpoint === null) continue
    if (!isIncluded({ leaf, hash: leafHash(hash, sha256), proof, size: checkpoint.size, root: checkpoint.root }, sha256))
      say('inclusion', index, 'It is not shown to be in the tree that the checkpoint fixes.')
    if (at % 250 === 249) await pause((at + 1) / facts.length)
  }
}

// The check `evidence`: files that go with the case are the ones that its facts name.

function valueOf({ body, disclosed }, field) {
  if (body !== null && Object.hasOwn(body.fields, field)) return body.fields[field]
  return disclosed.find(one => one.field === field)?.value
}

/** Says what does not agree, and gives how many of the files named in the case were given and were not. */
function checkEvidence({ file, facts }, given, { say }) {
  for (const { name, entry, field, sha256 } of file.files) {
    const fact = facts.find(one => one.body?.entry === entry)
    if (fact === undefined)
      say('evidence', null, `The evidence file ${name} is said to belong to entry ${entry}, which cannot be read here.`)
    else if (valueOf(fact, field) !== sha256)
      say('evidence', fact.index, `Its field ${JSON.stringify(field)} does not name the evidence file ${name}.`)
  }
  const wanted = file.files.map(one => fromBase64(one.sha256))
  for (const { name, sha256 } of given.files)
    if (!wanted.some(digest => sameBytes(digest, sha256)))
      say('evidence', null, `The file that you gave, ${name}, is not one that this case names, or was changed.`)
  const found = wanted.filter(digest => given.files.some(one => sameBytes(one.sha256, digest))).length
  return { given: found, notGiven: wanted.length - found }
}

// Canonical JSON: RFC 8785, restricted (section 2 of docs/record-format.md).

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
function canonical(value, depth = 1) {
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
function readCanonical(bytes) {
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

// What a verifier says (section 9 of docs/record-format.md).

const some = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

/** Text out of a file, fit to be shown: nothing that moves a cursor or turns writing round, and not without end. */
function shown(text) {
  const safe = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return safe.length > 400 ? `${safe.slice(0, 400)} …` : safe
}

const capital = sentence => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** One problem in one line: which fact, and what of it. */
const problemLine = ({ fact, entry, says }) => {
  if (fact === null) return says
  return `Fact ${fact}${entry === null ? '' : ` (entry ${entry})`}: ${says.charAt(0).toLowerCase()}${says.slice(1)}`
}

const inLondon = (instant, options) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(new Date(instant))

/** An instant in London: "14:02 on 3 March 2026". */
const londonTime = instant =>
  `${inLondon(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })} on ${inLondon(instant, { day: 'numeric', month: 'long', year: 'numeric' })}`

function withheldLine({ withheld }) {
  const kinds = ['erased', 'redacted', 'left out'].filter(kind => withheld[kind] > 0)
  const total = kinds.reduce((sum, kind) => sum + withheld[kind], 0)
  const fields =
    total === 0
      ? 'No field withheld.'
      : `${some(total, 'field')} withheld: ${kinds.map(kind => `${withheld[kind]} ${kind}`).join(', ')}.`
  const closed = withheld['closed facts'] > 0 ? [some(withheld['closed facts'], 'fact')] : []
  const unnamed = withheld['unnamed fields'] > 0 ? [some(withheld['unnamed fields'], 'further field')] : []
  const beyond = [...closed, ...unnamed]
  if (beyond.length === 0) return fields
  const one = withheld['closed facts'] + withheld['unnamed fields'] === 1
  return `${fields} ${beyond.join(' and ')} ${one ? 'belongs' : 'belong'} to compartments that this file was not made for.`
}

function keyLine({ key }, given) {
  if (given.key === null) return `Signed with key ${key}; compare it with the key that the landlord publishes.`
  return given.key === key
    ? `Signed with the key that you gave, ${key}.`
    : `The file says that it is signed with key ${key}, which is not the key that you gave.`
}

function evidenceLines({ file, evidence }) {
  if (file.files.length === 0) return []
  return [
    `${some(file.files.length, 'evidence file')} named in the case: ${evidence.given} given and as recorded, ${evidence.notGiven} not given.`,
  ]
}

function olderLines({ facts, older }) {
  const compared = older.compared.map(({ name, size }) => {
    const held = facts.filter(fact => fact.leaf < size).length
    return `Your older checkpoint ${name} agrees: ${some(held, 'fact was', 'facts were')} on the record, as now, when it was made.`
  })
  const not = older.notCompared.map(
    name =>
      `Your older checkpoint ${name} was not compared: its size is not in this file. Ask for an export with --since that checkpoint.`,
  )
  return [...compared, ...not]
}

const caution = 'This does not show that what was written is true.'

const failed = count => `This file is not as it was signed: ${some(count, 'problem')}.`

/** The summary, a line each. `read` is null where the file did not read. */
function summary(report, read, given) {
  if (read === null) return [failed(report.problems.length)]
  const first = report.ok
    ? `${some(report.facts, 'fact')}, unbroken; nothing left out up to ${londonTime(read.file.exported.at)}.`
    : failed(report.problems.length)
  const more = [...evidenceLines(read), ...olderLines(read)]
  return [first, withheldLine(report), ...more, keyLine(report, given), caution].map(shown)
}

// The check `fields`: what each open fact says is what its digests hold, and nothing is missing unaccounted for.

const quoted = name => JSON.stringify(name)

/** Section 4: the digest of a sealed value. */
const digestOf = ({ field, compartment, salt, value }, sha256) =>
  sha256(joined(bytesOf('f1\0'), fromBase64(salt), bytesOf(canonical([compartment, field, value]))))

function checkDisclosed({ disclosed, body }, sha256, say) {
  const used = new Set()
  for (const one of disclosed) {
    const wanted =
      one.compartment !== body.compartment ? body.closer : Object.hasOwn(body.sealed, one.field) ? [body.sealed[one.field]] : []
    const digest = digestOf(one, sha256)
    const found = wanted.find(base64 => sameBytes(fromBase64(base64), digest))
    if (found === undefined) say(`The value of its field ${quoted(one.field)} is not the one that was recorded.`)
    else if (used.has(found)) say(`Its field ${quoted(one.field)} uses a digest that another field has used.`)
    used.add(found)
  }
}

/** Every sealed name is told once, and no name is told that is not there. */
function checkTold({ disclosed, withheld, body }, say) {
  const told = new Set()
  for (const { field, compartment } of [...disclosed, ...withheld]) {
    const isOwn = compartment === body.compartment
    if (told.has(field)) say(`Its field ${quoted(field)} is told twice.`)
    else if (isOwn && !Object.hasOwn(body.sealed, field)) say(`It was not recorded with a sealed field ${quoted(field)}.`)
    else if (!isOwn && (Object.hasOwn(body.sealed, field) || Object.hasOwn(body.fields, field)))
      say(`Its field ${quoted(field)} is told as if it stood in another compartment.`)
    told.add(field)
  }
  for (const field of Object.keys(body.sealed))
    if (!told.has(field)) say(`Its field ${quoted(field)} is missing, and the file does not say that it is withheld.`)
}

/** How many of the fields told of this fact are behind a digest in `closer`. */
const namedCloser = ({ disclosed, withheld, body }) =>
  [...disclosed, ...withheld].filter(one => one.compartment !== body.compartment).length

const removerType = { erased: 'ContentErased', redacted: 'ContentRedacted' }

const removes = (remover, entry, { field, why }) =>
  remover.body?.type === removerType[why] &&
  remover.body.fields.of === entry &&
  Array.isArray(remover.body.fields.fields) &&
  remover.body.fields.fields.includes(field)

function checkWithheld({ index, withheld, body }, byEntry, say) {
  for (const one of withheld) {
    if (one.why === 'left out') continue
    const later = (byEntry.get(one.by) ?? []).filter(fact => fact.index > index)
    if (!later.some(remover => removes(remover, body.entry, one)))
      say(`Its field ${quoted(one.field)} is said to be ${one.why} by entry ${one.by}, and no later entry says so.`)
  }
}

function checkCompartments({ disclosed, withheld, body }, allowed, say) {
  const met = new Set([body.compartment, ...[...disclosed, ...withheld].map(one => one.compartment)])
  for (const one of met) if (!allowed.includes(one)) say(`It tells of the compartment ${one}, which this file was not made for.`)
}

function checkOpening({ file, facts }, say) {
  const { body } = facts[0]
  if (body === null) return
  if (body.type !== 'RecordOpened') say('fields', 0, 'It is the first of the case and does not open its record.')
  if (body.fields.reference !== file.reference)
    say('fields', 0, `It does not call the case ${quoted(file.reference)}, as the file does.`)
}

function checkPeople({ file, facts }, say) {
  const recorders = new Set(facts.map(fact => fact.body?.recordedBy))
  for (const [id, name] of Object.entries(file.people))
    if (!recorders.has(id)) say('fields', null, `The file names ${quoted(name)}, who recorded nothing that can be read in it.`)
}

function checkFields({ file, facts }, { sha256, say }) {
  const byEntry = factsByEntry(facts)
  for (const fact of facts.filter(one => one.open)) {
    const sayHere = sentence => say('fields', fact.index, sentence)
    for (const one of fact.wrong) sayHere(`${capital(one)}.`)
    if (fact.body === null) continue
    checkTold(fact, sayHere)
    checkDisclosed(fact, sha256, sayHere)
    if (namedCloser(fact) > fact.body.closer.length)
      sayHere('More fields in other compartments are told than it was recorded with.')
    checkWithheld(fact, byEntry, sayHere)
    checkCompartments(fact, file.compartments, sayHere)
  }
  checkOpening({ file, facts }, say)
  checkPeople({ file, facts }, say)
}

function factsByEntry(facts) {
  const groups = new Map()
  for (const fact of facts) groups.set(fact.body?.entry, [...(groups.get(fact.body?.entry) ?? []), fact])
  return groups
}

// Signed notes, verifier keys, checkpoints and tail statements (section 6 of docs/record-format.md).

const isName = name => /^[^\s+]+$/.test(name) && !hasControls(name)
const hasControls = text => /[\u0000-\u001f\u007f-\u009f]/.test(text)

/** `{ name, id, publicKey }` of `NAME+KEYID+KEY`, or null where it is not well formed or its parts do not belong together. */
function readKey(text, sha256) {
  const [, name, keyId, key64] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/s.exec(text) ?? []
  if (name === undefined || !isName(name)) return null
  const key = fromBase64(key64)
  if (key === null || key.length !== 33 || key[0] !== 1) return null
  const id = sha256(joined(bytesOf(`${name}\n`), key)).subarray(0, 4)
  return toHex(id) === keyId ? { name, id, publicKey: key.subarray(1) } : null
}

function readSignature(line) {
  const [, name, base64] = /^\u2014 ([^\s+]+) (\S+)$/.exec(line) ?? []
  const bytes = fromBase64(base64)
  if (bytes === null || bytes.length < 5 || !isName(name)) return null
  return { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) }
}

/** `{ text, signatures }` of a signed note, or null where it has not the form of one. Splits at the last empty line. */
function readNote(note) {
  const cut = note.lastIndexOf('\n\n')
  if (cut === -1 || !note.endsWith('\n')) return null
  const text = note.slice(0, cut + 1)
  const signatures = note
    .slice(cut + 2, -1)
    .split('\n')
    .map(readSignature)
  if (hasControls(text.replaceAll('\n', '')) || signatures.includes(null)) return null
  return { text, signatures }
}

/** Whether one of the note's signatures with the key's name and id verifies. */
async function isSignedWith({ text, signatures }, key, ed25519) {
  for (const { name, id, signature } of signatures) {
    if (name !== key.name || !sameBytes(id, key.id) || signature.length !== 64) continue
    if (await ed25519(key.publicKey, bytesOf(text), signature)) return true
  }
  return false
}

const isDecimal = text => /^(0|[1-9]\d*)$/.test(text)

/** `{ note, origin, size, root }` of a checkpoint, or null where it has not the form of one. */
function readCheckpoint(text) {
  const note = readNote(text)
  const [origin, size, root64, end, ...more] = note?.text.split('\n') ?? []
  const root = fromBase64(root64)
  if (end !== '' || more.length > 0 || !isDecimal(size) || root?.length !== 32) return null
  return { note, origin, size: BigInt(size), root }
}

/** The six lines of a tail statement as they must read, each with what it says. */
const tailLines = ({ origin, caseId, facts, head, size, contents }) => [
  [`${origin}/tail`, 'the log that it is about'],
  [`case ${caseId}`, 'the case that it is about'],
  [`facts ${facts}`, 'how many facts the case has'],
  [`head ${head}`, 'the hash of the last fact'],
  [`checkpoint ${size}`, 'the size of the checkpoint'],
  [`contents ${contents}`, 'the contents of the file'],
]

// The checks `checkpoint`, `statement`, `earlier` and `older`: what is signed.

/** What is wrong with a checkpoint, in words that follow its name; null when nothing is. */
async function wrongWithCheckpoint(checkpoint, { key, file }, ed25519) {
  if (checkpoint === null) return 'does not read as a checkpoint'
  if (!(await isSignedWith(checkpoint.note, key, ed25519))) return 'is not signed with the key in the file'
  return checkpoint.origin === file.origin ? null : `is of another log, ${checkpoint.origin}`
}

async function checkCheckpoint(read, given, { ed25519, say }) {
  const wrong = await wrongWithCheckpoint(read.checkpoint, read, ed25519)
  if (wrong !== null) say('checkpoint', null, `The checkpoint ${wrong}.`)
  if (given.key !== null && given.key !== read.file.key)
    say('checkpoint', null, `The key in the file is ${read.file.key}. It is not the key that you gave.`)
}

function contentsOf(file, sha256) {
  const rest = { ...file }
  delete rest.statement
  return sha256(bytesOf(canonical(rest)))
}

async function checkStatement({ file, facts, checkpoint, key }, { ed25519, sha256, say }) {
  const note = readNote(file.statement)
  if (note === null) return say('statement', null, 'The tail statement does not read as a signed note.')
  if (!(await isSignedWith(note, key, ed25519)))
    say('statement', null, 'The tail statement is not signed with the key in the file.')
  const wanted = tailLines({
    origin: file.origin,
    caseId: file.case,
    facts: facts.length,
    head: file.facts.at(-1).hash,
    size: checkpoint?.size ?? '?',
    contents: toBase64(contentsOf(file, sha256)),
  })
  const lines = note.text.split('\n')
  if (lines.length !== wanted.length + 1) say('statement', null, 'The tail statement has not the six lines that it must have.')
  for (const [at, [line, what]] of wanted.entries())
    if (lines[at] !== line) say('statement', null, `The tail statement does not agree about ${what}.`)
}

/** The older checkpoints in the file, read; those that do not read are told of and left out. */
async function checkEarlier(read, { ed25519, sha256, say }) {
  let before = -1n
  for (const [at, { checkpoint, proof }] of read.earlier.entries()) {
    const name = `Older checkpoint ${at + 1} in the file`
    const wrong = await wrongWithCheckpoint(checkpoint, read, ed25519)
    if (wrong !== null) say('earlier', null, `${name} ${wrong}.`)
    if (checkpoint === null) continue
    if (checkpoint.size <= before) say('earlier', null, `${name} is not larger than the one before it.`)
    before = checkpoint.size
    checkConsistency({ name, checkpoint, proof, newest: read.checkpoint }, sha256, say)
  }
}

function checkConsistency({ name, checkpoint, proof, newest }, sha256, say) {
  if (newest === null) return say('earlier', null, `${name} cannot be compared, since the checkpoint does not read.`)
  if (checkpoint.size >= newest.size) return say('earlier', null, `${name} is not smaller than the checkpoint.`)
  const sizes = { first: checkpoint.size, firstRoot: checkpoint.root, second: newest.size, secondRoot: newest.root }
  if (!isConsistent({ ...sizes, proof }, sha256))
    say('earlier', null, `${name} is not shown to be the beginning of the tree: the log may have been written afresh since.`)
}

/** Compares the older checkpoints that the reader has kept. Gives those that compare, and the names of those that do not. */
async function checkOlder(read, given, { ed25519, say }) {
  const known = [read.checkpoint, ...read.earlier.map(one => one.checkpoint)].filter(one => one !== null)
  const compared = []
  const notCompared = []
  for (const { name, bytes } of given.older) {
    const text = textOf(bytes)
    const checkpoint = text === null ? null : readCheckpoint(text)
    const wrong = await wrongWithCheckpoint(checkpoint, read, ed25519)
    if (wrong !== null) {
      say('older', null, `Your older checkpoint ${name} ${wrong}.`)
      continue
    }
    const same = known.filter(one => one.size === checkpoint.size)
    if (same.length === 0) notCompared.push(name)
    else if (same.every(one => sameBytes(one.root, checkpoint.root))) compared.push({ name, size: checkpoint.size })
    else say('older', null, `Your older checkpoint ${name} fixes another tree of the same size: the log was written afresh.`)
  }
  return { compared, notCompared }
}

const readEarlier = file =>
  file.earlier.map(({ checkpoint, proof }) => ({ checkpoint: readCheckpoint(checkpoint), proof: proof.map(fromBase64) }))

// Says what of a value has not the shape that it must have. A shape is a function of a value and of what to call it; it
// gives a list of sentences, empty when all is well.

const isObject = value => typeof value === 'object' && value !== null && !Array.isArray(value)

const is = (what, holds) => (value, name) => (holds(value) ? [] : [`${name} is not ${what}`])

const text = is('a text', value => typeof value === 'string')
const filledText = is('a text that is not empty', value => typeof value === 'string' && value !== '')
const uuid = is('a UUID in small letters', isUuid)
const instant = is('an instant such as 2026-05-05T09:42:00.000Z', isInstant)
const entryId = is('12 hexadecimal digits in small letters', isEntryId)
const base64 = is('base64', value => fromBase64(value) !== null)
const base64Of = length => is(`base64 of ${length} bytes`, value => fromBase64(value)?.length === length)
const exactly = wanted => is(JSON.stringify(wanted), value => value === wanted)
const oneOf = words => is(`one of ${words.join(', ')}`, value => words.includes(value))
const wholeNumber = is('a whole number from 0', value => Number.isSafeInteger(value) && value >= 0)
const anything = () => []

const list =
  (item, least = 0) =>
  (value, name) => {
    if (!Array.isArray(value)) return [`${name} is not a list`]
    const short = value.length < least ? [`${name} is empty`] : []
    return [...short, ...value.flatMap((one, at) => item(one, `${name} ${at + 1}`))]
  }

/** An object with these members, perhaps the optional ones, and no other. */
const object =
  (members, optional = {}) =>
  (value, name) => {
    if (!isObject(value)) return [`${name} is not an object`]
    const missing = Object.keys(members).filter(member => !Object.hasOwn(value, member))
    const shapes = { ...optional, ...members }
    return [
      ...missing.map(member => `${name} has no ${member}`),
      ...Object.keys(value).flatMap(member =>
        Object.hasOwn(shapes, member)
          ? shapes[member](value[member], `${name}, ${member}`)
          : [`${name} has an unknown member ${JSON.stringify(member)}`],
      ),
    ]
  }

/** An object used as a list of names. */
const named = (nameShape, valueShape) => (value, name) =>
  isObject(value)
    ? Object.entries(value).flatMap(([key, one]) => [
        ...nameShape(key, `${name}, the name ${JSON.stringify(key)}`),
        ...valueShape(one, `${name}, ${JSON.stringify(key)}`),
      ])
    : [`${name} is not an object`]

/** The shape depends on the value. */
const choice = choose => (value, name) => choose(value)(value, name)

// The shape of an exported case (section 7 of docs/record-format.md).

const compartments = ['general', 'informant identity', 'safeguarding', 'legal', 'staff conduct']

const inOrder = value =>
  Array.isArray(value) && value.every((one, at) => at === 0 || compartments.indexOf(value[at - 1]) < compartments.indexOf(one))

const compartmentList = (value, name) => {
  const wrong = list(oneOf(compartments))(value, name)
  return wrong.length > 0 ? wrong : is('in the order of the format, each once', inOrder)(value, name)
}

const disclosed = object({
  field: filledText,
  compartment: oneOf(compartments),
  salt: base64Of(16),
  value: anything,
})

const leftOut = object({ field: filledText, compartment: oneOf(compartments), why: exactly('left out') })
const takenOut = object({
  field: filledText,
  compartment: oneOf(compartments),
  why: oneOf(['erased', 'redacted', 'left out']),
  by: entryId,
})
const withheld = choice(value => (isObject(value) && value.why === 'left out' ? leftOut : takenOut))

const inTheTree = { hash: base64Of(32), leaf: wholeNumber, proof: list(base64) }
const closedFact = object({ ...inTheTree, withheld: exactly(true) })
const openFact = object({ ...inTheTree, body: base64, disclosed: list(disclosed), withheld: list(withheld) })

const isClosed = fact => isObject(fact) && fact.withheld === true

/** The shape of one fact, of which problems are told under the fact's own number. */
const factShape = choice(fact => (isClosed(fact) ? closedFact : openFact))

/** The shape of the rest of the file. */
const fileShape = object({
  format: exactly('putright-case/1'),
  case: uuid,
  reference: text,
  origin: text,
  key: text,
  exported: object({ at: instant, by: text, for: text }),
  compartments: compartmentList,
  people: named(uuid, text),
  facts: list(anything, 1),
  checkpoint: text,
  earlier: list(object({ checkpoint: text, proof: list(base64) })),
  files: list(object({ name: text, entry: entryId, field: text, sha256: base64Of(32) })),
  statement: text,
})

// The shape of the body of a fact (section 3 of docs/record-format.md).

const day = is('a day such as 2026-05-05', isDay)
const hour = is('an hour such as 18:20', value => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value))

const occurrences = {
  day: object({ precision: exactly('day'), on: day }, { at: hour }),
  about: object({ precision: exactly('about'), from: day, to: day }, { at: hour }),
  between: object({ precision: exactly('between'), from: day, to: day }, { at: hour }),
  undated: object({ precision: exactly('undated') }, { at: hour }),
}
const noOccurrence = is('when something happened', () => false)
const occurred = choice(value =>
  isObject(value) && typeof value.precision === 'string' && Object.hasOwn(occurrences, value.precision)
    ? occurrences[value.precision]
    : noOccurrence,
)

const digest = base64Of(32)
const rising = value => value.every((one, place) => place === 0 || value[place - 1] < one)
const closer = (value, name) => {
  const wrong = list(digest)(value, name)
  return wrong.length > 0 ? wrong : is('sorted, each once', rising)(value, name)
}

const isType = value => typeof value === 'string' && /^[A-Z][A-Za-z0-9]*$/.test(value)

const shape = object({
  v: exactly(1),
  entry: entryId,
  type: is('a type such as ContactMade', isType),
  about: list(filledText),
  occurred,
  held: oneOf(['landlord', 'resident', 'other', 'nobody']),
  compartment: oneOf(compartments),
  recordedAt: instant,
  recordedBy: choice(value => (value === null ? anything : uuid)),
  fields: named(filledText, anything),
  sealed: named(filledText, digest),
  closer,
})

const twice = body => Object.keys(body.sealed).filter(name => Object.hasOwn(body.fields, name))

/** What is wrong with the body of a fact; nothing when all is well. */
function wrongWithBody(body) {
  const wrong = shape(body, 'its body')
  if (wrong.length > 0) return wrong
  return twice(body).map(name => `its field ${JSON.stringify(name)} stands both in plain and sealed`)
}

// The first check: the file reads. Gives the file with everything in it decoded, for the other checks.

/** A body, decoded: `{ bytes, body, wrong }`, where body is null unless it is good. */
function readBody(base64) {
  const bytes = fromBase64(base64)
  const { value, problem } = readCanonical(bytes)
  const wrong = problem === undefined ? wrongWithBody(value) : [`its body cannot be read: ${problem}`]
  return { bytes, body: wrong.length === 0 ? value : null, wrong }
}

/** How an open fact calls itself, even where the rest of the file does not read; null when that cannot be told. */
function entryIn(fact) {
  const bytes = isObject(fact) ? fromBase64(fact.body) : null
  const { value } = bytes === null ? {} : readCanonical(bytes)
  return isObject(value) && /^[0-9a-f]{12}$/.test(value.entry) ? value.entry : null
}

function decodedFact(fact, index) {
  const inTheTree = { index, hash: fromBase64(fact.hash), leaf: BigInt(fact.leaf), proof: fact.proof.map(fromBase64) }
  if (isClosed(fact)) return { ...inTheTree, open: false, body: null, disclosed: [], withheld: [] }
  return { ...inTheTree, open: true, ...readBody(fact.body), disclosed: fact.disclosed, withheld: fact.withheld }
}

/** Says what is wrong, and gives `{ file, facts, key }`, or null when there was anything. */
function readFile(bytes, { sha256, say }) {
  const { value: file, problem } = readCanonical(bytes)
  if (problem !== undefined) {
    say('file', null, `The file cannot be read: ${problem}.`)
    return null
  }
  const wrong = fileShape(file, 'the file')
  for (const one of wrong) say('file', null, `${capital(one)}.`)
  const facts = isObject(file) && Array.isArray(file.facts) ? file.facts : []
  const wrongFacts = facts.map((fact, index) =>
    factShape(fact, 'it').map(one => say('file', index, `${capital(one)}.`, entryIn(fact))),
  )
  if (wrong.length > 0 || wrongFacts.some(one => one.length > 0)) return null
  const key = readKey(file.key, sha256)
  if (key === null) say('file', null, 'The key in the file is not well formed, or its parts do not belong together.')
  else if (key.name !== file.origin)
    say('file', null, 'The key in the file does not bear the name of the log that the file is from.')
  return key?.name === file.origin ? { file, facts: file.facts.map(decodedFact), key } : null
}

// Checks an exported case (docs/record-format.md, section 8). Written from that page alone: nothing here is shared with what
// makes the files. Both verify.mjs and verify.html are built from this.


const checkNames = ['file', 'evidence', 'fields', 'chain', 'inclusion', 'checkpoint', 'statement', 'earlier', 'older']

const noCounts = { erased: 0, redacted: 0, 'left out': 0, 'closed facts': 0, 'unnamed fields': 0 }

function counts(facts) {
  const all = facts.flatMap(fact => fact.withheld)
  const because = why => all.filter(one => one.why === why).length
  const unnamed = facts.filter(fact => fact.body !== null).map(fact => Math.max(0, fact.body.closer.length - namedCloser(fact)))
  return {
    erased: because('erased'),
    redacted: because('redacted'),
    'left out': because('left out'),
    'closed facts': facts.filter(fact => !fact.open).length,
    'unnamed fields': unnamed.reduce((sum, number) => sum + number, 0),
  }
}

async function checkAll(read, given, tools) {
  read.checkpoint = readCheckpoint(read.file.checkpoint)
  read.earlier = readEarlier(read.file)
  read.evidence = checkEvidence(read, given, tools)
  checkFields(read, tools)
  await tools.pause(0)
  checkChain(read, tools)
  await checkInclusion(read, tools)
  await checkCheckpoint(read, given, tools)
  await checkStatement(read, tools)
  await checkEarlier(read, tools)
  read.older = await checkOlder(read, given, tools)
}

/** What was there to be checked: nothing after a file that does not read, and no evidence and no older checkpoint of none. */
function statuses(problems, read, given) {
  const wasDone = name => {
    if (name === 'file') return true
    if (read === null) return false
    if (name === 'evidence') return given.files.length > 0 || read.file.files.length > 0
    return name !== 'older' || given.older.length > 0
  }
  const status = name => (problems.some(one => one.check === name) ? 'failed' : wasDone(name) ? 'passed' : 'not done')
  return Object.fromEntries(checkNames.map(name => [name, status(name)]))
}

/**
 * Checks the bytes of an exported case.
 *
 * given: `key`, a verifier key got from elsewhere, or null; `older`, kept checkpoints as `{ name, bytes }`; `files`, evidence
 * as `{ name, sha256 }` with the digest's 32 bytes.
 *
 * tools: `sha256(bytes)`; `ed25519(publicKey, message, signature)`, true or false or a promise of it; `pause(share)`, waited
 * for now and then. None may throw.
 *
 * The report is that of section 9, with `summary`, lines to print after the problems, and with the `entry` of each problem's
 * fact; `file` is the file as it was read, or null.
 */
async function verifyCase(bytes, given, tools) {
  const found = []
  const say = (check, index, says, entry = null) => found.push({ check, index, says: shown(says), entry })
  const read = readFile(bytes, { ...tools, say })
  if (read !== null) await checkAll(read, given, { ...tools, say })
  const entryOf = index => (index === null || read === null ? null : entryIn(read.file.facts[index]))
  const problems = found
    .sort((one, other) => checkNames.indexOf(one.check) - checkNames.indexOf(other.check))
    .map(({ check, index, says, entry }) => ({
      check,
      fact: index === null ? null : index + 1,
      says,
      entry: entry ?? entryOf(index),
    }))
  const report = {
    ok: problems.length === 0,
    checks: statuses(problems, read, given),
    problems,
    facts: read?.facts.length ?? 0,
    withheld: read === null ? noCounts : counts(read.facts),
    key: read?.file.key ?? '',
  }
  return { ...report, summary: summary(report, read, given), file: read?.file ?? null }
}

/** The object of `--json`, and no more. */
const asJson = ({ ok, checks, problems, facts, withheld, key }) => ({
  ok,
  checks,
  problems: problems.map(({ check, fact, says }) => ({ check, fact, says })),
  facts,
  withheld,
  key,
})

// What the command line computes with: Node's own functions.

/** The DER of an Ed25519 public key begins with these bytes. */
const derStart = Buffer.from('302a300506032b6570032100', 'hex')

function ed25519(publicKey, message, signature) {
  try {
    const key = nodeCrypto.createPublicKey({ key: Buffer.concat([derStart, publicKey]), format: 'der', type: 'spki' })
    return nodeCrypto.verify(null, message, key, signature)
  } catch {
    return false
  }
}

/** Node 20.12 and later hash in one step, which is quicker. */
const sha256 = bytes =>
  new Uint8Array(
    nodeCrypto.hash === undefined
      ? nodeCrypto.createHash('sha256').update(bytes).digest()
      : nodeCrypto.hash('sha256', bytes, 'buffer'),
  )

/** The tools of verifyCase. */
const nodeTools = {
  sha256,
  ed25519,
  pause: () => {},
}

async function digestOfFile(path) {
  const hash = nodeCrypto.createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return new Uint8Array(hash.digest())
}

// The command line: node verify.mjs case.json [--key FILE] [--checkpoint FILE] [--files FOLDER] [--json]

const usage = `Checks a case exported from Putright, without asking anybody else's computer anything.

  node verify.mjs CASE.putright-case.json [options]

  --key FILE          the landlord's verifier key, got from somewhere else than the case file
  --checkpoint FILE   an older checkpoint that you have kept; may be given more than once
  --files FOLDER      the evidence files that go with the case
  --json              print one JSON object instead of sentences

Exit code: 0 every check passed, 1 some check failed, 2 the call could not be taken.
`

/** Every file in the folder and in the folders in it, but not those that were given as something else, and no hidden ones. */
async function evidenceIn(folder, others) {
  if (folder === undefined) return []
  const known = new Set(others.map(path => realpathSync(path)))
  const paths = readdirSync(folder, { recursive: true })
    .filter(path => !path.split(/[\\/]/).some(part => part.startsWith('.')))
    .map(path => ({ name: path, path: join(folder, path) }))
    .filter(({ path }) => statSync(path).isFile() && !known.has(realpathSync(path)))
  return Promise.all(paths.map(async ({ name, path }) => ({ name, sha256: await digestOfFile(path) })))
}

async function taken(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      checkpoint: { type: 'string', multiple: true, default: [] },
      files: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return { help: true }
  const [path, ...more] = positionals
  if (path === undefined || more.length > 0) throw new Error('Give one exported case.')
  const others = [path, ...(values.key === undefined ? [] : [values.key]), ...values.checkpoint]
  return {
    bytes: new Uint8Array(readFileSync(path)),
    given: {
      key: values.key === undefined ? null : readFileSync(values.key, 'utf8').trim(),
      older: values.checkpoint.map(name => ({ name, bytes: new Uint8Array(readFileSync(name)) })),
      files: await evidenceIn(values.files, others),
    },
    json: values.json,
  }
}

function print(report, json) {
  if (json) return process.stdout.write(`${JSON.stringify(asJson(report))}\n`)
  for (const problem of report.problems) process.stdout.write(`${problemLine(problem)}\n`)
  for (const line of report.summary) process.stdout.write(`${line}\n`)
}

async function main() {
  const call = await taken(process.argv.slice(2)).catch(error => ({ refused: error }))
  if (call.refused !== undefined) {
    process.stderr.write(`${shown(call.refused.message)}\n\n${usage}`)
    process.exitCode = 2
  } else if (call.help) process.stdout.write(usage)
  else {
    const report = await verifyCase(call.bytes, call.given, nodeTools)
    print(report, call.json)
    process.exitCode = report.ok ? 0 : 1
  }
}

await main()
