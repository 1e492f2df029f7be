// A tiny exporter, written from docs/record-format.md alone and sharing nothing with the verifier, so that the two hold each
// other. It can be told to break any rule and sign what comes of it.
import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

export const canonical = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(one => canonical(one as Json)).join(',')}]`
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`
}

export const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

// The tree of RFC 9162, section 2.1, as it is defined there.

export class Tree {
  readonly #leaves: readonly Uint8Array[]
  readonly #roots = new Map<string, Buffer>()
  constructor(leaves: readonly Uint8Array[]) {
    this.#leaves = leaves
  }
  root(from = 0, to = this.#leaves.length): Buffer {
    const name = `${from}-${to}`
    const known = this.#roots.get(name)
    if (known !== undefined) return known
    const made =
      to - from === 1
        ? sha256(Uint8Array.of(0), this.#leaves[from] ?? '')
        : sha256(Uint8Array.of(1), this.root(from, from + split(to - from)), this.root(from + split(to - from), to))
    this.#roots.set(name, made)
    return made
  }
  inclusion(leaf: number, from = 0, to = this.#leaves.length): readonly Buffer[] {
    if (to - from === 1) return []
    const middle = from + split(to - from)
    return leaf < middle
      ? [...this.inclusion(leaf, from, middle), this.root(middle, to)]
      : [...this.inclusion(leaf, middle, to), this.root(from, middle)]
  }
  consistency(size: number, from = 0, to = this.#leaves.length, isWhole = true): readonly Buffer[] {
    if (size === to) return isWhole ? [] : [this.root(from, to)]
    const middle = from + split(to - from)
    return size <= middle
      ? [...this.consistency(size, from, middle, isWhole), this.root(middle, to)]
      : [...this.consistency(size, middle, to, false), this.root(from, middle)]
  }
}
const split = (size: number) => 2 ** (Math.ceil(Math.log2(size)) - 1)

// Signed notes.

export type Signer = { readonly name: string; readonly text: string; readonly id: Buffer; readonly privateKey: KeyObject }

export function newSigner(name = 'putright.example/7f3a'): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const key = Buffer.concat([Uint8Array.of(1), publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)])
  const id = sha256(`${name}\n`, key).subarray(0, 4)
  return { name, id, privateKey, text: `${name}+${id.toString('hex')}+${base64(key)}` }
}

export const note = (text: string, { name, id, privateKey }: Signer): string =>
  `${text}\n— ${name} ${base64(Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]))}\n`

export const checkpoint = (size: number | bigint, root: Uint8Array, signer: Signer, origin = signer.name): string =>
  note(`${origin}\n${size}\n${base64(root)}\n`, signer)

// Facts.

export type SealedDraft = { readonly field: string; readonly compartment?: string; readonly value: Json }
/** A fact before it is hashed. `told` is what the file says of its sealed fields: nothing of those it does not list. */
export type Draft = {
  readonly entry: string
  readonly type?: string
  readonly compartment?: string
  readonly fields?: { readonly [name: string]: Json }
  readonly sealed?: readonly SealedDraft[]
  readonly closed?: boolean
  readonly disclose?: readonly string[]
  readonly withhold?: readonly { [member: string]: Json }[]
  readonly minute: number
  readonly recordedBy?: string | null
}

const saltOf = (entry: string, field: string) => sha256('salt', entry, field).subarray(0, 16)
const digestOf = (entry: string, { field, value }: SealedDraft, compartment: string) =>
  base64(sha256('f1\0', saltOf(entry, field), canonical([compartment, field, value])))

export const recordedAt = (minute: number) => new Date(Date.UTC(2026, 2, 3, 9, minute)).toISOString()

function bodyOf(draft: Draft) {
  const { entry, type = 'ContactMade', compartment = 'general', fields = {}, sealed = [], recordedBy = null, minute } = draft
  const isOwn = (one: SealedDraft) => (one.compartment ?? compartment) === compartment
  return {
    v: 1,
    entry,
    type,
    about: ['report-1'],
    occurred: { precision: 'day', on: '2026-03-03', at: '18:20' },
    held: 'landlord',
    compartment,
    recordedAt: recordedAt(minute),
    recordedBy,
    fields,
    sealed: Object.fromEntries(sealed.filter(isOwn).map(one => [one.field, digestOf(entry, one, compartment)])),
    closer: sealed
      .filter(one => !isOwn(one))
      .map(one => digestOf(entry, one, one.compartment ?? compartment))
      .sort(),
  }
}

const toldOf = ({ entry, compartment = 'general', sealed = [], disclose = [], withhold = [] }: Draft) => ({
  disclosed: sealed
    .filter(one => disclose.includes(one.field))
    .map(one => ({
      field: one.field,
      compartment: one.compartment ?? compartment,
      salt: base64(saltOf(entry, one.field)),
      value: one.value,
    })),
  withheld: withhold,
})

// The file. Its members can be changed, so that a test can break it and sign it again.

export type FactInFile = { [member: string]: Json }
export type CaseFile = { [member: string]: Json } & {
  case: string
  key: string
  facts: FactInFile[]
  checkpoint: string
  statement: string
}
export type Exported = { readonly file: CaseFile; readonly tree: Tree; readonly signer: Signer }

export const caseId = '5b2a4c1e-0000-4000-8000-00000000a001'
const idBytes = Buffer.from(caseId.replaceAll('-', ''), 'hex')

/** The chain over bodies: the hash of each. */
function chained(bodies: readonly Uint8Array[]): readonly Buffer[] {
  let before = sha256('caselog/v1/genesis\0', idBytes)
  return bodies.map((body, n) => {
    const number = Buffer.alloc(8)
    number.writeBigUInt64BE(BigInt(n))
    before = sha256('caselog/v1\0', idBytes, number, before, sha256(body))
    return before
  })
}

export type Wanted = {
  readonly drafts: readonly Draft[]
  readonly signer?: Signer
  /** Leaves of other cases before each fact, and at the end. */
  readonly between?: number
  /** Sizes of older checkpoints to put into the file. */
  readonly earlier?: readonly number[]
  readonly compartments?: readonly string[]
  readonly more?: { readonly [member: string]: Json }
  /** Changes bodies before they are hashed. */
  readonly body?: (body: { [member: string]: Json }, n: number) => void
}

export function exportCase(wanted: Wanted): Exported {
  const { drafts, signer = newSigner(), between = 2, earlier = [], compartments = ['general'], more = {}, body } = wanted
  const bodies = drafts.map((draft, n) => {
    const made: { [member: string]: Json } = bodyOf(draft)
    body?.(made, n)
    return Buffer.from(canonical(made))
  })
  const hashes = chained(bodies)
  const others = (n: number) => Array.from({ length: between }, (_, at) => sha256('another case', `${n}/${at}`))
  const leaves = [...hashes.flatMap((hash, n) => [...others(n), hash]), ...others(drafts.length)]
  const tree = new Tree(leaves)
  const facts = drafts.map((draft, n): FactInFile => {
    const leaf = n * (between + 1) + between
    const inTree = { hash: base64(hashes[n] ?? idBytes), leaf, proof: tree.inclusion(leaf).map(base64) }
    return draft.closed ? { ...inTree, withheld: true } : { ...inTree, body: base64(bodies[n] ?? idBytes), ...toldOf(draft) }
  })
  const file: CaseFile = {
    format: 'putright-case/1',
    case: caseId,
    reference: 'ASB 41207',
    origin: signer.name,
    key: signer.text,
    exported: { at: '2026-03-03T14:02:00.000Z', by: 'Josie Tran, housing officer', for: 'the Housing Ombudsman' },
    compartments,
    people: {},
    facts,
    checkpoint: checkpoint(leaves.length, tree.root(), signer),
    earlier: earlier.map(size => ({
      checkpoint: checkpoint(size, tree.root(0, size), signer),
      proof: tree.consistency(size).map(base64),
    })),
    files: [],
    statement: '',
    ...more,
  }
  return signedAnew({ file, tree, signer })
}

const sizeIn = (checkpointText: string) => checkpointText.split('\n')[1] ?? ''

/** The same file with a new tail statement over what is in it now; `lines` changes the statement's lines before they are signed. */
export function signedAnew(
  { file, tree, signer }: Exported,
  lines: (lines: string[]) => readonly string[] = same => same,
): Exported {
  const { statement: _, ...rest } = file
  const text = lines([
    `${signer.name}/tail`,
    `case ${file.case}`,
    `facts ${file.facts.length}`,
    `head ${canonical(file.facts.at(-1)?.['hash'] ?? null).slice(1, -1)}`,
    `checkpoint ${sizeIn(file.checkpoint)}`,
    `contents ${base64(sha256(canonical(rest)))}`,
  ])
  return { file: { ...file, statement: note(`${text.join('\n')}\n`, signer) }, tree, signer }
}

export const bytesOf = ({ file }: Exported): Uint8Array => new Uint8Array(Buffer.from(canonical(file)))
