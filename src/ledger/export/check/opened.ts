// The file, read: its bytes are the one way to write what it says, and it has the shape of the specification.
import { canonicalJson } from '../../../kernel/canonical-json.ts'
import { readBody, type Body } from '../../body.ts'
import { fromBase64, same, type Hash } from '../../bytes.ts'
import { readVerifier, type Verifier } from '../../note.ts'
import { exportShape, isOpen, type ExportedCase, type OpenFact } from '../shape.ts'

export type OpenedFact = {
  readonly n: number
  readonly hash: Hash
  readonly leaf: number
  readonly proof: readonly Hash[]
  readonly open: { readonly given: OpenFact; readonly bytes: Uint8Array; readonly body: Body | string } | null
}

export type OpenedFile = {
  readonly given: ExportedCase
  readonly verifier: Verifier
  readonly facts: readonly OpenedFact[]
}

/** The file, or a sentence about what is wrong with it. */
export function openFile(bytes: Uint8Array): OpenedFile | string {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    if (!same(canonicalJson(value), bytes)) return 'The file is not written in canonical form'
    const given = exportShape.parse(value)
    const verifier = readVerifier(given.key)
    if (verifier.name !== given.origin) return 'The key does not have the name of the origin'
    return { given, verifier, facts: given.facts.map(openedFact) }
  } catch (error) {
    return `The file does not read as an exported case: ${(error as Error).message}`
  }
}

function openedFact(fact: ExportedCase['facts'][number], n: number): OpenedFact {
  const place = { n, hash: fromBase64(fact.hash), leaf: fact.leaf, proof: fact.proof.map(fromBase64) }
  if (!isOpen(fact)) return { ...place, open: null }
  const bytes = fromBase64(fact.body)
  return { ...place, open: { given: fact, bytes, body: bodyIn(bytes) } }
}

function bodyIn(bytes: Uint8Array): Body | string {
  try {
    return readBody(bytes)
  } catch (error) {
    return `Its body does not read: ${(error as Error).message}`
  }
}
