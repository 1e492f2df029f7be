// The worked figures of docs/record-format.md, section 11, put into an exported case byte for byte: a verifier that computed any
// of them differently would report it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bytesOf, checkpoint, newSigner, signedAnew, Tree, type CaseFile, type Exported } from './exporter.testing.ts'
import { failedChecks, verified } from './example.testing.ts'

const body0 = `{"about":[],"closer":[],"compartment":"general","entry":"00c0ffee0000","fields":{"kind":"antisocial behaviour","reference":"ASB 41207","title":"Noise"},"held":"landlord","occurred":{"on":"2026-05-05","precision":"day"},"recordedAt":"2026-05-05T09:00:00.000Z","recordedBy":null,"sealed":{},"type":"RecordOpened","v":1}`
const body1 = `{"about":["report-1"],"closer":["TQoPi1f0PGxjz62y1yyisv7IhhfF20fh+na6XR9ozhs="],"compartment":"general","entry":"00c0ffee0001","fields":{"by":"landlord","channel":"telephone"},"held":"landlord","occurred":{"at":"18:20","on":"2026-05-05","precision":"day"},"recordedAt":"2026-05-05T17:31:00.000Z","recordedBy":"11111111-2222-4333-8444-555555555555","sealed":{"content":"ZMB2IbmY9RG0EDCldYO7Uj3emZI50Qc6k7hSE8Fh9+M="},"type":"ContactMade","v":1}`
const base64 = (text: string) => Buffer.from(text).toString('base64')
const leafHash0 = 'uBzuemoYQH2DaL+Dw9TOK3I7RVTOplw7dtwdmcyhokY='
const leafHash1 = 'BDwOlft3cPA3HUC3gihYkmtNUZBPQDjnkufk8XlAg1o='
const root = 'Ru1IEdD/A2VMMVXCwnNMtkeDCCJ5B+Ko4qlDjt5N734='

const signer = newSigner()
const file: CaseFile = {
  format: 'putright-case/1',
  case: '5b2a4c1e-0000-4000-8000-00000000a001',
  reference: 'ASB 41207',
  origin: signer.name,
  key: signer.text,
  exported: { at: '2026-05-05T18:00:00.000Z', by: 'a', for: 'b' },
  compartments: ['general', 'informant identity'],
  people: {},
  facts: [
    {
      body: base64(body0),
      disclosed: [],
      hash: 'wLNSfQo6ddiX7TbHvkr/Do+5EWGJjeUn1+Kt4zGLL+Y=',
      leaf: 0,
      proof: [leafHash1],
      withheld: [],
    },
    {
      body: base64(body1),
      disclosed: [
        { compartment: 'general', field: 'content', salt: 'AAECAwQFBgcICQoLDA0ODw==', value: 'She asked for a call after 6.' },
        { compartment: 'informant identity', field: 'name', salt: 'EBESExQVFhcYGRobHB0eHw==', value: 'Zoë Ødegård' },
      ],
      hash: '8CFXGKVO5DVN4NJFlt62zSbq75kOozUwsaQi8FKtq7c=',
      leaf: 1,
      proof: [leafHash0],
      withheld: [],
    },
  ],
  checkpoint: checkpoint(2, Buffer.from(root, 'base64'), signer),
  earlier: [],
  files: [],
  statement: '',
}
const whole: Exported = signedAnew({ file, tree: new Tree([]), signer })

test('an exported case of the worked figures passes every check', async () => {
  assert.deepEqual((await verified(bytesOf(whole))).problems, [])
})

test('the name given another accent is another value', async () => {
  const changed = structuredClone(file)
  Object.assign(changed.facts[1] ?? {}, { disclosed: [], withheld: [] })
  assert.deepEqual(failedChecks(await verified(bytesOf(signedAnew({ ...whole, file: changed })))), ['fields'])
})
