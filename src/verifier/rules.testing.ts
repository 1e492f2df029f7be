// Each rule of docs/record-format.md, broken by a landlord who signs what comes of it: only the check that holds the rule can
// see it.
import { bytesOf, checkpoint, newSigner, note, signedAnew } from './exporter.testing.ts'
import type { CaseFile, Draft, Exported, FactInFile, Json } from './exporter.testing.ts'
import { drafts, example, photographSha256 } from './example.testing.ts'

/** The example that is broken. */
export const whole = example()

/** The example with something changed in the file, signed again. */
function changed(change: (file: CaseFile) => void, from: Exported = whole): Uint8Array {
  const file = structuredClone(from.file)
  change(file)
  return bytesOf(signedAnew({ ...from, file }))
}

const factOf = (file: CaseFile, n: number): FactInFile => file.facts[n] ?? {}
type List = { [member: string]: Json }[]
const disclosed = (file: CaseFile, n: number) => factOf(file, n)['disclosed'] as List
const withheld = (file: CaseFile, n: number) => factOf(file, n)['withheld'] as List
const without = <T>(list: readonly T[], n: number) => list.filter((_, at) => at !== n)

/** The example with some bodies or drafts changed before they were hashed. */
const hashedWith = (body: (body: { [member: string]: Json }, n: number) => void) =>
  bytesOf(example({ body, more: { files: [] } }))
const bodyWith = (n: number, members: { [member: string]: Json }) =>
  hashedWith((body, at) => void (at === n && Object.assign(body, members)))
const draftWith = (n: number, members: Partial<Draft>) =>
  bytesOf(example({ drafts: drafts.map((draft, at) => (at === n ? { ...draft, ...members } : draft)) }))

const other = newSigner()
const zeros = Buffer.alloc(32).toString('base64')

export type Broken = { readonly says: string; readonly bytes: () => Uint8Array; readonly fails: readonly string[] }

const shape: readonly Broken[] = [
  { says: 'an unknown member', bytes: () => changed(file => (file['more'] = 1)), fails: ['file'] },
  { says: 'a missing member', bytes: () => changed(file => delete file['people']), fails: ['file'] },
  { says: 'another format', bytes: () => changed(file => (file['format'] = 'putright-case/2')), fails: ['file'] },
  { says: 'no facts', bytes: () => changed(file => (file.facts = [])), fails: ['file'] },
  {
    says: 'a case id in capitals',
    bytes: () => changed(file => (file.case = file.case.toUpperCase())),
    fails: ['file'],
  },
  {
    says: 'a day that does not exist',
    bytes: () => changed(file => (file['exported'] = { at: '2026-02-30T10:00:00.000Z', by: '', for: '' })),
    fails: ['file'],
  },
  {
    says: 'compartments out of order',
    bytes: () => changed(file => (file['compartments'] = ['informant identity', 'general'])),
    fails: ['file'],
  },
  { says: 'a compartment twice', bytes: () => changed(file => (file['compartments'] = ['general', 'general'])), fails: ['file'] },
  {
    says: 'base64 with unused bits',
    bytes: () => changed(file => (factOf(file, 1)['hash'] = `${'A'.repeat(42)}B=`)),
    fails: ['file'],
  },
  { says: 'base64 without padding', bytes: () => changed(file => (factOf(file, 1)['hash'] = 'A'.repeat(43))), fails: ['file'] },
  {
    says: 'a short salt',
    bytes: () => changed(file => Object.assign(disclosed(file, 1)[0] ?? {}, { salt: 'AAAA' })),
    fails: ['file'],
  },
  { says: 'a negative leaf', bytes: () => changed(file => (factOf(file, 0)['leaf'] = -1)), fails: ['file'] },
  {
    says: 'a reason that nobody knows',
    bytes: () => changed(file => Object.assign(withheld(file, 2)[1] ?? {}, { why: 'lost' })),
    fails: ['file'],
  },
  {
    says: 'left out by somebody',
    bytes: () => changed(file => Object.assign(withheld(file, 2)[1] ?? {}, { by: '00c0ffee0005' })),
    fails: ['file'],
  },
  {
    says: 'a fact both open and closed',
    bytes: () => changed(file => Object.assign(factOf(file, 3), { body: 'e30=' })),
    fails: ['file'],
  },
  {
    says: 'a key with another id',
    bytes: () => changed(file => (file.key = file.key.replace(/\+[0-9a-f]{8}\+/, '+00000000+'))),
    fails: ['file'],
  },
  {
    says: 'a key of another name',
    bytes: () => changed(file => (file.key = newSigner('other.example').text)),
    fails: ['file'],
  },
  {
    says: 'an origin that the key does not bear',
    bytes: () => changed(file => (file['origin'] = 'other.example')),
    fails: ['file'],
  },
]

const bodies: readonly Broken[] = [
  { says: 'an unknown member', bytes: () => bodyWith(4, { more: 1 }), fails: ['fields'] },
  { says: 'a missing member', bytes: () => hashedWith((body, n) => n === 4 && delete body['held']), fails: ['fields'] },
  { says: 'another version', bytes: () => bodyWith(4, { v: 2 }), fails: ['fields'] },
  { says: 'a type in small letters', bytes: () => bodyWith(4, { type: 'evidence added' }), fails: ['fields'] },
  { says: 'a thing without a name', bytes: () => bodyWith(4, { about: [''] }), fails: ['fields'] },
  { says: 'an hour past 23', bytes: () => bodyWith(4, { occurred: { precision: 'undated', at: '24:00' } }), fails: ['fields'] },
  {
    says: 'a day with an end',
    bytes: () => bodyWith(4, { occurred: { precision: 'day', on: '2026-03-03', to: '2026-03-04' } }),
    fails: ['fields'],
  },
  {
    says: 'a precision that nobody knows',
    bytes: () => bodyWith(4, { occurred: { precision: 'constructor' } }),
    fails: ['fields'],
  },
  {
    says: 'a day that does not exist',
    bytes: () => bodyWith(4, { occurred: { precision: 'day', on: '2026-02-29' } }),
    fails: ['fields'],
  },
  { says: 'held by nobody known', bytes: () => bodyWith(4, { held: 'police' }), fails: ['fields'] },
  { says: 'recorded by a name', bytes: () => bodyWith(4, { recordedBy: 'Josie' }), fails: ['fields'] },
  {
    says: 'a field without a name',
    bytes: () => bodyWith(4, { fields: { '': 1, sha256: photographSha256 } }),
    fails: ['fields'],
  },
  {
    says: 'digests out of order',
    bytes: () => hashedWith((body, n) => n === 1 && (body['closer'] as Json[]).reverse()),
    fails: ['fields'],
  },
  {
    says: 'a field both plain and sealed',
    bytes: () => bodyWith(4, { fields: { sha256: photographSha256, caption: 1 } }),
    fails: ['fields'],
  },
]

const someoneElse = '22222222-2222-4333-8444-555555555555'
const told: readonly Broken[] = [
  {
    says: 'another value',
    bytes: () => changed(file => Object.assign(disclosed(file, 1)[0] ?? {}, { value: 'All is well.' })),
    fails: ['fields'],
  },
  {
    says: 'another salt',
    bytes: () => changed(file => Object.assign(disclosed(file, 1)[0] ?? {}, { salt: 'A'.repeat(22) + '==' })),
    fails: ['fields'],
  },
  {
    says: 'another value in a closer compartment',
    bytes: () => changed(file => Object.assign(disclosed(file, 1)[1] ?? {}, { value: 'Ann' })),
    fails: ['fields'],
  },
  {
    says: 'a field taken out and not told',
    bytes: () => changed(file => (factOf(file, 1)['disclosed'] = without(disclosed(file, 1), 0))),
    fails: ['fields'],
  },
  {
    says: 'a field told twice',
    bytes: () => changed(file => disclosed(file, 1).push(disclosed(file, 1)[1] ?? {})),
    fails: ['fields'],
  },
  {
    says: 'a field both told and withheld',
    bytes: () => changed(file => withheld(file, 1).push({ field: 'content', compartment: 'general', why: 'left out' })),
    fails: ['fields'],
  },
  {
    says: 'a field withheld that was never recorded',
    bytes: () => changed(file => withheld(file, 4).push({ field: 'secret', compartment: 'general', why: 'left out' })),
    fails: ['fields'],
  },
  {
    says: 'more withheld in other compartments than was recorded',
    bytes: () => changed(file => withheld(file, 4).push({ field: 'x', compartment: 'informant identity', why: 'left out' })),
    fails: ['fields'],
  },
  {
    says: 'a plain field told as if in another compartment',
    bytes: () =>
      changed(file => withheld(file, 1).push({ field: 'channel', compartment: 'informant identity', why: 'left out' })),
    fails: ['fields'],
  },
  {
    says: 'erased by an entry that says nothing of it',
    bytes: () => changed(file => Object.assign(withheld(file, 2)[0] ?? {}, { by: '00c0ffee0006' })),
    fails: ['fields'],
  },
  {
    says: 'erased by an entry that is not there',
    bytes: () => changed(file => Object.assign(withheld(file, 2)[0] ?? {}, { by: '00c0ffee0009' })),
    fails: ['fields'],
  },
  {
    says: 'erased by an entry that names other fields',
    bytes: () => draftWith(5, { fields: { of: '00c0ffee0002', fields: ['remark'], rule: 'retention' } }),
    fails: ['fields'],
  },
  {
    says: 'erased by an entry about another',
    bytes: () => draftWith(5, { fields: { of: '00c0ffee0001', fields: ['content'], rule: 'retention' } }),
    fails: ['fields'],
  },
  {
    says: 'a compartment that the file was not made for',
    bytes: () => changed(file => (file['compartments'] = ['general'])),
    fails: ['fields'],
  },
  { says: 'another reference', bytes: () => changed(file => (file['reference'] = 'ASB 41208')), fails: ['fields'] },
  { says: 'a first fact that opens no record', bytes: () => draftWith(0, { type: 'ContactMade' }), fails: ['fields'] },
  {
    says: 'a name for somebody who recorded nothing',
    bytes: () => changed(file => (file['people'] = { [someoneElse]: 'Ann' })),
    fails: ['fields'],
  },
  {
    says: 'evidence of an entry that is not there',
    bytes: () => changed(file => (file['files'] = [{ name: 'a', entry: '00c0ffee0009', field: 'sha256', sha256: zeros }])),
    fails: ['evidence'],
  },
  {
    says: 'evidence that its entry does not name',
    bytes: () => changed(file => (file['files'] = [{ name: 'a', entry: '00c0ffee0004', field: 'sha256', sha256: zeros }])),
    fails: ['evidence'],
  },
]

const erasedTooEarly = [...drafts.slice(0, 2), drafts[5], drafts[2], drafts[3], drafts[4], drafts[6]] as readonly Draft[]

const chain: readonly Broken[] = [
  {
    says: 'a fact taken out of the middle',
    bytes: () => changed(file => (file.facts = without(file.facts, 4))),
    fails: ['evidence', 'chain'],
  },
  { says: 'a closed fact taken out', bytes: () => changed(file => (file.facts = without(file.facts, 3))), fails: ['chain'] },
  {
    says: 'the first fact taken out',
    bytes: () => changed(file => (file.facts = without(file.facts, 0))),
    fails: ['fields', 'chain'],
  },
  {
    says: 'two facts the other way round',
    bytes: () => changed(file => (file.facts = [0, 2, 1, 3, 4, 5, 6].map(n => factOf(file, n)))),
    fails: ['chain', 'inclusion'],
  },
  { says: 'a fact twice', bytes: () => changed(file => file.facts.push(factOf(file, 6))), fails: ['chain', 'inclusion'] },
  {
    says: 'another body',
    bytes: () => changed(file => (factOf(file, 5)['body'] = factOf(file, 6)['body'] ?? '')),
    fails: ['fields', 'chain'],
  },
  { says: 'another hash', bytes: () => changed(file => (factOf(file, 5)['hash'] = zeros)), fails: ['chain', 'inclusion'] },
  {
    says: 'another hash of a closed fact',
    bytes: () => changed(file => (factOf(file, 3)['hash'] = zeros)),
    fails: ['chain', 'inclusion'],
  },
  { says: 'another case', bytes: () => changed(file => (file.case = someoneElse)), fails: ['chain'] },
  {
    says: 'two entries of one name',
    bytes: () => draftWith(6, { entry: '00c0ffee0005', fields: {} }),
    fails: ['fields', 'chain'],
  },
  { says: 'time that goes back', bytes: () => draftWith(6, { minute: 1 }), fails: ['chain'] },
  { says: 'erased before it was written', bytes: () => bytesOf(example({ drafts: erasedTooEarly })), fails: ['fields', 'chain'] },
  { says: 'another leaf number', bytes: () => changed(file => (factOf(file, 2)['leaf'] = 7)), fails: ['inclusion'] },
  {
    says: 'a leaf number past the tree',
    bytes: () => changed(file => (factOf(file, 6)['leaf'] = 2 ** 53 - 1)),
    fails: ['inclusion'],
  },
  {
    says: 'a proof with a hash too many',
    bytes: () => changed(file => (factOf(file, 2)['proof'] = [...(factOf(file, 2)['proof'] as Json[]), zeros])),
    fails: ['inclusion'],
  },
  {
    says: 'a proof with a hash too few',
    bytes: () => changed(file => (factOf(file, 2)['proof'] = (factOf(file, 2)['proof'] as Json[]).slice(1))),
    fails: ['inclusion'],
  },
  {
    says: 'a proof with a hash of one byte',
    bytes: () => changed(file => (factOf(file, 2)['proof'] = ['AA=='])),
    fails: ['inclusion'],
  },
  {
    says: 'a proof of another fact',
    bytes: () => changed(file => (factOf(file, 2)['proof'] = factOf(file, 3)['proof'] ?? [])),
    fails: ['inclusion'],
  },
]

const { signer, tree } = whole
export const sizeOfTree = 23
const withCheckpoint = (text: string) => changed(file => (file.checkpoint = text))
const resigned = (change: (lines: string[]) => readonly string[]) => bytesOf(signedAnew(whole, change))
const line = (n: number, text: string) => (lines: string[]) => lines.map((same, at) => (at === n ? text : same))
const earlier = (file: CaseFile) => file['earlier'] as { checkpoint: string; proof: string[] }[]
const alter = (n: number, members: { checkpoint?: string; proof?: string[] }) =>
  changed(file => Object.assign(earlier(file)[n] ?? {}, members))

const notes: readonly Broken[] = [
  {
    says: 'a checkpoint of another key',
    bytes: () => withCheckpoint(checkpoint(sizeOfTree, tree.root(), other)),
    fails: ['checkpoint'],
  },
  {
    says: 'a checkpoint of another key under our key id',
    bytes: () => withCheckpoint(checkpoint(sizeOfTree, tree.root(), { ...other, id: signer.id })),
    fails: ['checkpoint'],
  },
  {
    says: 'a checkpoint of another log',
    bytes: () => withCheckpoint(checkpoint(sizeOfTree, tree.root(), signer, 'other.example')),
    fails: ['checkpoint'],
  },
  {
    says: 'a checkpoint that is none',
    bytes: () => withCheckpoint('hello'),
    fails: ['inclusion', 'checkpoint', 'statement', 'earlier'],
  },
  {
    says: 'a checkpoint with a fourth line',
    bytes: () => withCheckpoint(note(`${signer.name}\n${sizeOfTree}\n${tree.root().toString('base64')}\nmore\n`, signer)),
    fails: ['inclusion', 'checkpoint', 'statement', 'earlier'],
  },
  {
    says: 'a size with a zero before it',
    bytes: () => withCheckpoint(note(`${signer.name}\n0${sizeOfTree}\n${tree.root().toString('base64')}\n`, signer)),
    fails: ['inclusion', 'checkpoint', 'statement', 'earlier'],
  },
  {
    says: 'a line among the signatures that is none',
    bytes: () => withCheckpoint(`${whole.file.checkpoint}hello\n`),
    fails: ['inclusion', 'checkpoint', 'statement', 'earlier'],
  },
  {
    says: 'a checkpoint of another tree',
    bytes: () => withCheckpoint(checkpoint(sizeOfTree, Buffer.alloc(32), signer)),
    fails: ['inclusion', 'earlier'],
  },
  {
    says: 'an older checkpoint in its place',
    bytes: () => withCheckpoint(checkpoint(9, tree.root(0, 9), signer)),
    fails: ['inclusion', 'earlier'],
  },
  {
    says: 'a statement of another key',
    bytes: () => bytesOf({ ...signedAnew({ ...whole, signer: { ...other, name: signer.name } }), signer }),
    fails: ['statement'],
  },
  { says: 'a statement of another log', bytes: () => resigned(line(0, 'other.example/tail')), fails: ['statement'] },
  { says: 'a statement of another case', bytes: () => resigned(line(1, `case ${someoneElse}`)), fails: ['statement'] },
  { says: 'a statement of more facts', bytes: () => resigned(line(2, 'facts 8')), fails: ['statement'] },
  { says: 'a statement of another head', bytes: () => resigned(line(3, `head ${zeros}`)), fails: ['statement'] },
  { says: 'a statement of another checkpoint', bytes: () => resigned(line(4, 'checkpoint 9')), fails: ['statement'] },
  { says: 'a statement of other contents', bytes: () => resigned(line(5, `contents ${zeros}`)), fails: ['statement'] },
  { says: 'a statement with a seventh line', bytes: () => resigned(lines => [...lines, 'more']), fails: ['statement'] },
  { says: 'a statement with five lines', bytes: () => resigned(lines => lines.slice(0, 5)), fails: ['statement'] },
  {
    says: 'an older checkpoint of another key',
    bytes: () => alter(0, { checkpoint: checkpoint(4, tree.root(0, 4), other) }),
    fails: ['earlier'],
  },
  {
    says: 'an older checkpoint of another tree',
    bytes: () => alter(0, { checkpoint: checkpoint(4, Buffer.alloc(32), signer) }),
    fails: ['earlier'],
  },
  {
    says: 'an older checkpoint with another size',
    bytes: () => alter(0, { checkpoint: checkpoint(5, tree.root(0, 4), signer) }),
    fails: ['earlier'],
  },
  {
    says: 'an older checkpoint of nothing',
    bytes: () => alter(0, { checkpoint: checkpoint(0, tree.root(0, 4), signer) }),
    fails: ['earlier'],
  },
  {
    says: 'an older checkpoint of the same size',
    bytes: () => alter(1, { checkpoint: checkpoint(sizeOfTree, tree.root(), signer), proof: [] }),
    fails: ['earlier'],
  },
  { says: 'older checkpoints the other way round', bytes: () => changed(file => earlier(file).reverse()), fails: ['earlier'] },
  {
    says: 'an older checkpoint twice',
    bytes: () => changed(file => earlier(file).push(earlier(file)[1] ?? { checkpoint: '', proof: [] })),
    fails: ['earlier'],
  },
  { says: 'an older checkpoint without its proof', bytes: () => alter(1, { proof: [] }), fails: ['earlier'] },
]

/** By what they are about. `fails` names the checks that must fail, in the order of the format. */
export const brokenRules: Readonly<Record<string, readonly Broken[]>> = {
  'the shape of the file': shape,
  'the body of a fact': bodies,
  'what is told of a fact': told,
  'the chain and the tree': chain,
  'what is signed': notes,
}
