// A case with one of everything that an exported case may hold, and both verifiers over it.
import assert from 'node:assert/strict'
import { createHash, webcrypto } from 'node:crypto'
import { browserTools } from './browser/tools.mjs'
import { verifyCase, type Given, type Report, type Tools } from './core.mjs'
import { exportCase, type Draft, type Exported, type Wanted } from './exporter.testing.ts'
import { nodeTools } from './node/tools.mjs'

export const photograph = Buffer.from('a photograph of damp')
export const photographSha256 = createHash('sha256').update(photograph).digest('base64')

const staff = '11111111-2222-4333-8444-555555555555'

export const drafts: readonly Draft[] = [
  {
    entry: '00c0ffee0000',
    type: 'RecordOpened',
    fields: { reference: 'ASB 41207', kind: 'antisocial behaviour' },
    minute: 0,
    recordedBy: staff,
  },
  {
    entry: '00c0ffee0001',
    fields: { channel: 'telephone' },
    sealed: [
      { field: 'content', value: 'She asked for a call after 6.' },
      { field: 'name', value: 'Zoë Ødegård', compartment: 'informant identity' },
      { field: 'danger', value: true, compartment: 'safeguarding' },
    ],
    disclose: ['content', 'name'],
    minute: 5,
  },
  {
    entry: '00c0ffee0002',
    type: 'NoteWritten',
    sealed: [
      { field: 'content', value: 'Long gone.' },
      { field: 'remark', value: 'Not for this reader.' },
      { field: 'slip', value: 'Written by mistake.' },
    ],
    withhold: [
      { field: 'content', compartment: 'general', why: 'erased', by: '00c0ffee0005' },
      { field: 'remark', compartment: 'general', why: 'left out' },
      { field: 'slip', compartment: 'general', why: 'redacted', by: '00c0ffee0006' },
    ],
    minute: 5,
  },
  { entry: '00c0ffee0003', compartment: 'safeguarding', closed: true, minute: 6 },
  {
    entry: '00c0ffee0004',
    type: 'EvidenceAdded',
    fields: { sha256: photographSha256 },
    sealed: [{ field: 'caption', value: { rooms: [1, 2], of: null } }],
    disclose: ['caption'],
    minute: 7,
  },
  {
    entry: '00c0ffee0005',
    type: 'ContentErased',
    fields: { of: '00c0ffee0002', fields: ['content'], rule: 'retention' },
    minute: 8,
  },
  { entry: '00c0ffee0006', type: 'ContentRedacted', fields: { of: '00c0ffee0002', fields: ['slip'], rule: 'slip' }, minute: 9 },
]

export const exampleParts: Wanted = {
  drafts,
  compartments: ['general', 'informant identity'],
  earlier: [4, 9],
  more: {
    people: { [staff]: 'Josie Tran' },
    files: [{ name: 'damp.jpg', entry: '00c0ffee0004', field: 'sha256', sha256: photographSha256 }],
  },
}

export const example = (changes: Partial<Wanted> = {}): Exported => exportCase({ ...exampleParts, ...changes })

export const nothingGiven: Given = { key: null, older: [], files: [] }

/** The same tools, but a signature that has been checked is not checked again: sweeps over mutants leave most of them alone. */
function remembering(tools: Tools): Tools {
  const known = new Map<string, boolean | Promise<boolean>>()
  const ed25519: Tools['ed25519'] = (publicKey, message, signature) => {
    const asked = Buffer.concat([publicKey, signature, message]).toString('latin1')
    const answer = known.get(asked) ?? tools.ed25519(publicKey, message, signature)
    known.set(asked, answer)
    return answer
  }
  return { ...tools, ed25519 }
}

const inNode = remembering(nodeTools)
const inPage = browserTools(webcrypto.subtle, () => {}).then(remembering)

/** What both verifiers say, after making sure that they say the same. */
export async function verified(bytes: Uint8Array, given: Partial<Given> = {}): Promise<Report> {
  const all = { ...nothingGiven, ...given }
  const report = await verifyCase(bytes, all, inNode)
  assert.deepEqual(await verifyCase(bytes, all, await inPage), report)
  return report
}

export const failedChecks = ({ checks }: Report): readonly string[] =>
  Object.entries(checks).flatMap(([name, status]) => (status === 'failed' ? [name] : []))
