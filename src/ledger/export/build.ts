// An exported case, put together: pure, so that the same record makes the same file. What its reader may not see is not in it,
// and what was destroyed is named by the fact that says so.
import { canonicalJson } from '../../kernel/canonical-json.ts'
import type { Instant } from '../../kernel/instant.ts'
import { base64, sha256, type Hash } from '../bytes.ts'
import { readBody, type Body } from '../body.ts'
import { openCheckpoint, signTail } from '../checkpoint.ts'
import { compartmentsIn, includes, type Mask } from '../compartment.ts'
import type { SealedValue } from '../digest.ts'
import type { CaseId, EntryId } from '../fact.ts'
import { verifierOf, verifierText, type Signer } from '../note.ts'
import { erasureIn, type Erasure } from '../erasures.ts'
import type { Disclosed, ExportedCase, ExportedFact, Withheld } from './shape.ts'

export type FactToExport = {
  readonly body: Uint8Array
  readonly hash: Hash
  readonly leaf: number
  readonly proof: readonly Hash[]
  /** All that is sealed beside it, in whatever compartment. */
  readonly sealed: readonly SealedValue[]
}

export type ToExport = {
  readonly caseId: CaseId
  readonly mask: Mask
  readonly exported: { readonly at: Instant; readonly by: string; readonly for: string }
  /** The whole chain. */
  readonly facts: readonly FactToExport[]
  readonly nameOf: (staffId: string) => string | undefined
  /** Sealed fields that whoever exports chose not to include. */
  readonly leftOut?: (entryId: EntryId, field: string) => boolean
  readonly checkpoint: string
  readonly earlier: readonly { readonly checkpoint: string; readonly proof: readonly Hash[] }[]
  readonly files?: ExportedCase['files']
}

type Opened = FactToExport & { readonly read: Body }

/** The bytes of the file. Throws when a value is missing and no fact says why. */
export function exportedCase(given: ToExport, signer: Signer): Uint8Array {
  const opened = given.facts.map(fact => ({ ...fact, read: readBody(fact.body) }))
  const visible = opened.filter(fact => includes(given.mask, fact.read.compartment))
  const erasures = visible.flatMap(fact => erasureIn({ ...fact.read, fields: fact.read.plain }) ?? [])
  const verifier = verifierOf(signer)
  const contents = {
    format: 'putright-case/1' as const,
    case: given.caseId,
    reference: referenceIn(opened[0]?.read),
    origin: signer.name,
    key: verifierText(verifier),
    exported: given.exported,
    compartments: [...compartmentsIn(given.mask)],
    people: peopleIn(visible, given.nameOf),
    facts: opened.map(fact => exportedFact(fact, given, erasures)),
    checkpoint: given.checkpoint,
    earlier: given.earlier.map(one => ({ checkpoint: one.checkpoint, proof: one.proof.map(base64) })),
    files: given.files ?? [],
  }
  return canonicalJson({ ...contents, statement: statement(given, contents, signer) } satisfies ExportedCase)
}

function referenceIn(first: Body | undefined): string {
  const reference = first?.plain['reference']
  return typeof reference === 'string' ? reference : ''
}

function statement({ caseId, facts, checkpoint }: ToExport, contents: object, signer: Signer): string {
  const [last, under] = [facts.at(-1), openCheckpoint(checkpoint, verifierOf(signer))]
  if (last === undefined || under === null) throw new RangeError('A case is exported with its facts, under a checkpoint of ours')
  const said = { caseId, facts: facts.length, head: last.hash, checkpoint: under.size }
  return signTail({ ...said, contents: sha256(canonicalJson(contents)) }, signer)
}

const peopleIn = (facts: readonly Opened[], nameOf: ToExport['nameOf']): ExportedCase['people'] =>
  Object.fromEntries(
    [...new Set(facts.flatMap(fact => fact.read.recordedBy ?? []))].flatMap(id => {
      const name = nameOf(id)
      return name === undefined ? [] : [[id, name]]
    }),
  )

function exportedFact(fact: Opened, given: ToExport, erasures: readonly Erasure[]): ExportedFact {
  const place = { hash: base64(fact.hash), leaf: fact.leaf, proof: fact.proof.map(base64) }
  if (!includes(given.mask, fact.read.compartment)) return { ...place, withheld: true }
  const seen = fact.sealed.filter(one => includes(given.mask, one.compartment))
  const isLeftOut = (one: SealedValue) => given.leftOut?.(fact.read.entryId, one.field) === true
  return {
    ...place,
    body: base64(fact.body),
    disclosed: seen
      .filter(one => !isLeftOut(one))
      .map(disclosedValue)
      .sort(byField),
    withheld: [
      ...seen.filter(isLeftOut).map(({ field, compartment }) => ({ field, compartment, why: 'left out' as const })),
      ...destroyed(fact, erasures),
    ].sort(byField),
  }
}

const byField = (one: { readonly field: string }, other: { readonly field: string }) => (one.field < other.field ? -1 : 1)

const disclosedValue = ({ field, compartment, salt, value }: SealedValue): Disclosed => ({
  field,
  compartment,
  salt: base64(salt),
  value,
})

/** The fields that erasures name, each in the compartment in which it was. */
function destroyed({ read, sealed }: Opened, erasures: readonly Erasure[]): readonly Withheld[] {
  const named = erasures.filter(one => one.of === read.entryId).flatMap(one => one.fields.map(field => ({ ...one, field })))
  const missing = Object.keys(read.sealed).find(
    field => !sealed.some(value => value.field === field) && !named.some(one => one.field === field),
  )
  if (missing !== undefined) throw new Error(`The "${missing}" of entry ${read.entryId} is missing, and no entry says why`)
  return named.map(({ field, why, by, compartment }) => ({ field, compartment, why, by }))
}
