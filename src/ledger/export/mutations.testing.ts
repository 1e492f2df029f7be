// Ways to spoil an exported case, for every verifier: each must be reported. Bytes are flipped where they stand; facts and
// fields are dropped, doubled, swapped and exchanged, and the file written again in canonical form, as a careful forger would.
import { canonicalJson } from '../../kernel/canonical-json.ts'
import type { ExportedCase, ExportedFact } from './shape.ts'

export type Alteration = { readonly what: string; readonly altered: Uint8Array }

export const fileOf = (file: ExportedCase): Uint8Array => canonicalJson(file)

/** `every` other bytes are flipped: 1 is each of them. */
export function* alterations(bytes: Uint8Array, every = 1): Generator<Alteration> {
  yield* flips(bytes, every)
  yield* whiteSpace(bytes)
  const file = JSON.parse(Buffer.from(bytes).toString('utf8')) as ExportedCase
  for (const { what, altered } of [...ofFacts(file), ...ofFields(file), ...ofTheRest(file)])
    yield { what, altered: fileOf(altered) }
}

function* flips(bytes: Uint8Array, every: number): Generator<Alteration> {
  for (let n = 0; n < bytes.length; n += every)
    for (const bit of n % 16 === 0 ? [1, 2, 4, 8, 16, 32, 64, 128] : [1 << (n % 8)]) {
      const altered = Uint8Array.from(bytes)
      altered[n] = (altered[n] ?? 0) ^ bit
      yield { what: `byte ${n} with ${bit} flipped`, altered }
    }
}

function* whiteSpace(bytes: Uint8Array): Generator<Alteration> {
  const text = Buffer.from(bytes).toString('utf8')
  const changed: readonly [string, string][] = [
    ['a newline at the end', `${text}\n`],
    ['a space at the start', ` ${text}`],
    ['a mark at the start', `\ufeff${text}`],
    ['spaces within', JSON.stringify(JSON.parse(text), null, 1)],
    ['a name given twice', text.replace('{', '{"case":"",')],
    ['nothing', ''],
    ['the half of it', text.slice(0, text.length / 2)],
    ['an escape that is not needed', text.replace('"case"', '"\\u0063ase"')],
    ['a number with a point', text.replace(/"leaf":(\d+)/, '"leaf":$1.0')],
  ]
  for (const [what, altered] of changed) yield { what, altered: new Uint8Array(Buffer.from(altered, 'utf8')) }
}

type Altered = { readonly what: string; readonly altered: ExportedCase }

function* ofFacts(file: ExportedCase): Generator<Altered> {
  const { facts } = file
  const having = (what: string, altered: readonly ExportedFact[]): Altered => ({
    what,
    altered: { ...file, facts: [...altered] },
  })
  for (const [n, fact] of facts.entries()) {
    yield having(`fact ${n} dropped`, facts.toSpliced(n, 1))
    yield having(`fact ${n} doubled`, facts.toSpliced(n, 0, fact))
    yield having(`all from fact ${n} dropped`, facts.slice(0, n))
    if ('body' in fact)
      yield having(`fact ${n} closed`, facts.with(n, { hash: fact.hash, leaf: fact.leaf, proof: fact.proof, withheld: true }))
    yield having(`fact ${n} at another leaf`, facts.with(n, { ...fact, leaf: fact.leaf + 1 }))
    yield having(`fact ${n} without a hash of its proof`, facts.with(n, { ...fact, proof: fact.proof.slice(1) }))
    yield having(`fact ${n} with a hash too many in its proof`, facts.with(n, { ...fact, proof: [...fact.proof, fact.hash] }))
    for (const [m, other] of facts.entries()) {
      if (m <= n) continue
      yield having(`facts ${n} and ${m} swapped`, facts.with(n, other).with(m, fact))
      yield having(`the hash of fact ${n} given to ${m}`, facts.with(m, { ...other, hash: fact.hash }))
      if ('body' in fact && 'body' in other)
        yield having(
          `the body of fact ${n} given to ${m}`,
          facts.with(m, { ...other, body: fact.body, disclosed: fact.disclosed, withheld: fact.withheld }),
        )
    }
  }
}

function* ofFields(file: ExportedCase): Generator<Altered> {
  for (const [n, fact] of file.facts.entries()) {
    if (!('body' in fact)) continue
    const having = (what: string, changed: object): Altered => ({
      what: `fact ${n}: ${what}`,
      altered: { ...file, facts: file.facts.with(n, { ...fact, ...changed }) },
    })
    for (const [m, one] of fact.disclosed.entries()) {
      const changed = (what: string, change: object) =>
        having(`${one.field} ${what}`, { disclosed: fact.disclosed.with(m, { ...one, ...change }) })
      yield changed('with another value', { value: 'Something else' })
      yield changed('with nothing', { value: null })
      yield changed('in another compartment', { compartment: 'safeguarding' })
      yield changed('under another name', { field: `${one.field}s` })
      yield having(`${one.field} dropped`, { disclosed: fact.disclosed.toSpliced(m, 1) })
      yield having(`${one.field} doubled`, { disclosed: fact.disclosed.toSpliced(m, 0, one) })
      yield having(`${one.field} said to be left out`, {
        disclosed: fact.disclosed.toSpliced(m, 1),
        withheld: [...fact.withheld, { field: one.field, compartment: one.compartment, why: 'left out' }],
      })
    }
    for (const [m, one] of fact.withheld.entries()) {
      yield having(`no word of ${one.field}`, { withheld: fact.withheld.toSpliced(m, 1) })
      yield having(`another reason for ${one.field}`, {
        withheld: fact.withheld.with(m, {
          field: one.field,
          compartment: one.compartment,
          why: one.why === 'left out' ? 'erased' : 'left out',
          ...(one.why === 'left out' && { by: '00c0ffee0705' }),
        } as typeof one),
      })
    }
    yield having('a field that never was', {
      disclosed: [...fact.disclosed, { field: 'invented', compartment: 'general', salt: 'AAAAAAAAAAAAAAAAAAAAAA==', value: 'x' }],
    })
  }
}

function* ofTheRest(file: ExportedCase): Generator<Altered> {
  const other = '00000000-0000-4000-8000-000000000000'
  const changes: readonly [string, Partial<ExportedCase>][] = [
    ['another case', { case: other }],
    ['another reference', { reference: `${file.reference}0` }],
    ['another origin', { origin: 'another.example' }],
    ['exported by somebody else', { exported: { ...file.exported, by: 'somebody else' } }],
    ['for somebody else', { exported: { ...file.exported, for: 'somebody else' } }],
    ['at another time', { exported: { ...file.exported, at: '2026-05-06T13:02:00.000Z' } }],
    ['with other people', { people: Object.fromEntries(Object.keys(file.people).map(id => [id, 'somebody else'])) }],
    ['with nobody', { people: {} }],
    ['for another compartment', { compartments: file.compartments.length > 1 ? ['general'] : ['general', 'legal'] }],
    ['without older checkpoints', { earlier: [] }],
    ['with older checkpoints in another order', { earlier: file.earlier.toReversed() }],
    ['with the checkpoint as an older one', { earlier: [...file.earlier, { checkpoint: file.checkpoint, proof: [] }] }],
    ['under an older checkpoint', { checkpoint: file.earlier[0]?.checkpoint ?? '' }],
    ['with the checkpoint for a tail statement', { statement: file.checkpoint }],
    [
      'with a file of evidence',
      { files: [{ name: 'x', entry: '00c0ffee0701', field: 'content', sha256: file.facts[0]?.hash ?? '' }] },
    ],
    ['with no facts', { facts: [] }],
  ]
  for (const [what, change] of changes) yield { what, altered: { ...file, ...change } }
}
