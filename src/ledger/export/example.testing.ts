// An exported case that is the same each time, made without a database: docs/record-format-example.json, and what mutation
// tests spoil. Three cases share the tree; the middle one is exported.
import { createPrivateKey } from 'node:crypto'
import { instant } from '../../kernel/instant.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { sha256, u64, type Hash } from '../bytes.ts'
import { chainOn, type Chained, type Recording } from '../chain-on.ts'
import { genesis } from '../chain.ts'
import { signCheckpoint } from '../checkpoint.ts'
import { maskOf, type Mask } from '../compartment.ts'
import type { CaseId, NewFact } from '../fact.ts'
import { leafHash } from '../merkle.ts'
import { happened } from '../new-fact.ts'
import type { Signer } from '../note.ts'
import { consistencyFromTiles, grow, inclusionFromTiles, rootFromTiles } from '../tiles.ts'
import { exportedCase, type ToExport } from './build.ts'

const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
export const exampleSigner: Signer = {
  name: 'putright.example/thistlecombe',
  privateKey: createPrivateKey({ key: Buffer.concat([pkcs8, sha256(u64(41207))]), format: 'der', type: 'pkcs8' }),
}
const josie = '11111111-2222-4333-8444-555555555555'
const caseNumbered = (n: number): CaseId => `5b2a4c1e-0000-4000-8000-00000000a00${n}`
const day = plainDate('2026-05-05')
const entryNumbered = (n: number) => `00c0ffee${String(n).padStart(4, '0')}`

/** Entry ids, salts and times that follow from a number. */
function drawn(seed: number) {
  let n = seed * 1000
  return { entryId: () => entryNumbered(seed * 100 + (n++ % 1000)), salt: () => sha256(u64(n++)).subarray(0, 16) }
}

function chained(n: number, facts: readonly NewFact[]): readonly Chained[] {
  const recorded = facts.map((fact, at): NewFact & Recording => ({
    entryId: entryNumbered(n * 100 + at),
    ...fact,
    by: at === 0 ? null : josie,
    at: instant(`2026-05-05T09:${String(10 + at).padStart(2, '0')}:00.000Z`),
  }))
  return chainOn(caseNumbered(n), { size: 0, hash: genesis(caseNumbered(n)) }, recorded, drawn(n))
}

const opened = (n: number) =>
  happened('record opened', day, { kind: 'antisocial behaviour', reference: `ASB 4120${n}`, title: 'Noise' })

export const exampleFacts: readonly NewFact[] = [
  opened(7),
  happened(
    'contact made',
    { precision: 'day', on: day, at: '18:20' },
    { channel: 'telephone', content: 'She asked for a call after 6.' },
    { about: ['report-1'] },
  ),
  happened(
    'party added',
    day,
    { part: 'reporter', name: 'Zoë Ødegård', telephone: '020 7946 0112' },
    { about: ['party-1'], closer: { name: 'informant identity', telephone: 'informant identity' } },
  ),
  happened('background', day, { says: 'What counsel advised.' }, { compartment: 'legal' }),
  happened(
    'contact made',
    { precision: 'between', from: plainDate('2026-04-01'), to: day },
    { channel: 'visit', content: 'Something about "the 2nd floor"\n\t\u{1f4a1} £5 \\ \u2028' },
  ),
  happened('content erased', day, {
    of: entryNumbered(701),
    fields: ['content'],
    rule: 'retention 6.2',
    reasons: 'The resident asked.',
  }),
  happened('diary issued', { precision: 'undated' }, { sheets: 3 }),
]
const erasedFrom = { entry: entryNumbered(701), field: 'content' }

/** With these facts as case 7, exported for a set of compartments. */
export async function exampleExport(
  facts = exampleFacts,
  mask: Mask = maskOf('general'),
  more: Partial<ToExport> = {},
  destroyed = facts.some(fact => fact.type === 'ContentErased') ? erasedFrom.field : null,
): Promise<Uint8Array> {
  const [before, ours, after] = [
    chained(1, [opened(1), opened(1), opened(1)]),
    chained(7, facts),
    chained(2, [opened(2), opened(2)]),
  ]
  // Two facts of another case stand between ours.
  const leaves = [...before, ...ours.slice(0, 2), ...after, ...ours.slice(2)]
  const tiles = new Map<string, Uint8Array>()
  const readTile = (level: number, index: number) => Promise.resolve(tiles.get(`${level}/${index}`) ?? null)
  for (const tile of await grow(
    0,
    leaves.map(one => leafHash(one.row.hash)),
    readTile,
  ))
    tiles.set(`${tile.level}/${tile.index}`, tile.hashes)
  const size = leaves.length
  const signed = async (at: number) => signCheckpoint(at, await rootFromTiles(at, readTile), exampleSigner)
  const older = async (at: number): Promise<{ checkpoint: string; proof: readonly Hash[] }> => ({
    checkpoint: await signed(at),
    proof: await consistencyFromTiles(at, size, readTile),
  })
  const exported: ToExport = {
    caseId: caseNumbered(7),
    mask,
    exported: {
      at: instant('2026-05-05T13:02:00.000Z'),
      by: 'Helen Oduya, data protection officer',
      for: 'the Housing Ombudsman',
    },
    facts: await Promise.all(
      ours.map(async one => ({
        body: one.row.body,
        hash: one.row.hash,
        leaf: leaves.indexOf(one),
        proof: await inclusionFromTiles(leaves.indexOf(one), size, readTile),
        sealed: one.sealed.filter(value => one.row.entry !== erasedFrom.entry || value.field !== destroyed),
      })),
    ),
    nameOf: id => (id === josie ? 'Josie Tran, housing officer' : undefined),
    leftOut: (entry, field) => entry === entryNumbered(704) && field === 'content',
    checkpoint: await signed(size),
    earlier: [await older(4), await older(7)],
    ...more,
  }
  return exportedCase(exported, exampleSigner)
}
