// What the landlord signs. A checkpoint (C2SP tlog-checkpoint) fixes the whole record as it stood: every fact of every case.
// A tail statement says that one case had so many facts and no more when a file was made of it, so that to leave later facts
// out is to have signed a lie; it fixes the file's own content too.
import { base64, fromBase64, hashLength, type Hash } from './bytes.ts'
import type { CaseId } from './fact.ts'
import { openNote, signNote, type Signer, type Verifier } from './note.ts'

export type Checkpoint = { readonly origin: string; readonly size: number; readonly root: Hash }

/** The key's name is the origin. */
export const signCheckpoint = (size: number, root: Hash, signer: Signer): string =>
  signNote(`${signer.name}\n${size}\n${base64(root)}\n`, signer)

/** Null unless it is a checkpoint of this origin, signed with its key. */
export function openCheckpoint(note: string, verifier: Verifier): Checkpoint | null {
  const [origin = '', size = '', root = '', ...rest] = openNote(note, verifier)?.split('\n') ?? []
  if (origin !== verifier.name || !isCount(size) || !isHash(root) || rest.join() !== '') return null
  return { origin, size: Number(size), root: fromBase64(root) }
}

export type TailStatement = {
  readonly origin: string
  readonly caseId: CaseId
  /** How many facts the case has: the last one's seq is one less. */
  readonly facts: number
  /** The hash of the last fact. */
  readonly head: Hash
  /** The size of the checkpoint under which it was said. */
  readonly checkpoint: number
  /** SHA-256 of everything else in the exported file (docs/record-format.md, section 7). */
  readonly contents: Hash
}

export const signTail = (said: Omit<TailStatement, 'origin'>, signer: Signer): string =>
  signNote(tailText({ ...said, origin: signer.name }), signer)

const tailText = ({ origin, caseId, facts, head, checkpoint, contents }: TailStatement): string =>
  [
    `${origin}/tail`,
    `case ${caseId}`,
    `facts ${facts}`,
    `head ${base64(head)}`,
    `checkpoint ${checkpoint}`,
    `contents ${base64(contents)}`,
    '',
  ].join('\n')

const tailShape =
  /^(\S+)\/tail\ncase ([0-9a-f-]{36})\nfacts ([1-9]\d{0,15})\nhead (\S{44})\ncheckpoint ([1-9]\d{0,15})\ncontents (\S{44})\n$/

/** Null unless it is a tail statement of this origin, signed with its key. */
export function openTail(note: string, verifier: Verifier): TailStatement | null {
  const [, origin = '', caseId = '', facts = '', head = '', checkpoint = '', contents = ''] =
    tailShape.exec(openNote(note, verifier) ?? '') ?? []
  if (origin !== verifier.name || !isCount(facts) || !isCount(checkpoint) || !isHash(head) || !isHash(contents)) return null
  return {
    origin,
    caseId,
    facts: Number(facts),
    head: fromBase64(head),
    checkpoint: Number(checkpoint),
    contents: fromBase64(contents),
  }
}

const isCount = (text: string): boolean => /^(0|[1-9]\d*)$/.test(text) && Number.isSafeInteger(Number(text))

function isHash(text: string): boolean {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === hashLength && bytes.toString('base64') === text
}
