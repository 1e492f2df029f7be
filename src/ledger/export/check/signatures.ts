// Checks (e) to (h): who signed, that this is the whole case and the whole file, and how it stands to older checkpoints.
import { canonicalJson } from '../../../kernel/canonical-json.ts'
import { fromBase64, same, sha256 } from '../../bytes.ts'
import { openCheckpoint, openTail, type Checkpoint } from '../../checkpoint.ts'
import { verifyConsistency } from '../../merkle.ts'
import type { OpenedFile } from './opened.ts'
import { problem, type Problem } from './report.ts'

export const checkCheckpoint = (
  { given }: OpenedFile,
  opened: Checkpoint | null,
  key: string | undefined,
): readonly Problem[] => [
  ...(opened === null ? [problem('checkpoint', 'The checkpoint was not signed with the key in the file')] : []),
  ...(key === undefined || key === given.key
    ? []
    : [problem('checkpoint', 'The file was signed with another key than the one you gave')]),
]

export function checkStatement({ given, verifier, facts }: OpenedFile, checkpoint: Checkpoint | null): readonly Problem[] {
  const said = openTail(given.statement, verifier)
  if (said === null) return [problem('statement', 'The tail statement was not signed with the key in the file')]
  const { statement: _, ...contents } = given
  const [last, no] = [facts.at(-1), (sentence: string) => problem('statement', sentence)]
  return [
    ...(said.caseId === given.case ? [] : [no('The tail statement is about another case')]),
    ...(said.facts === facts.length
      ? []
      : [no(`The case had ${said.facts} facts when it was signed; the file has ${facts.length}`)]),
    ...(last !== undefined && same(said.head, last.hash) ? [] : [no('The last fact is not the one that was signed')]),
    ...(said.checkpoint === checkpoint?.size ? [] : [no('The tail statement was made under another checkpoint')]),
    ...(same(said.contents, sha256(canonicalJson(contents)))
      ? []
      : [no('The file does not hold what it held when it was signed')]),
  ]
}

export const openedEarlier = ({ given, verifier }: OpenedFile): readonly (Checkpoint | null)[] =>
  given.earlier.map(one => openCheckpoint(one.checkpoint, verifier))

export function checkEarlier(file: OpenedFile, checkpoint: Checkpoint | null): readonly Problem[] {
  const earlier = openedEarlier(file)
  const sizes = [...earlier, checkpoint].map(one => one?.size ?? -1)
  return earlier.flatMap((one, n) => [
    ...(one !== null && checkpoint !== null && isExtended(one, checkpoint, file.given.earlier[n]?.proof ?? [])
      ? []
      : [problem('earlier', `Older checkpoint ${n + 1} was not signed with the key in the file, or the log does not extend it`)]),
    ...((sizes[n + 1] ?? 0) > (sizes[n] ?? 0) ? [] : [problem('earlier', `Older checkpoint ${n + 1} is not in its order`)]),
  ])
}

const isExtended = (older: Checkpoint, { size, root }: Checkpoint, proof: readonly string[]): boolean =>
  verifyConsistency({ older: older.size, size, proof: proof.map(fromBase64), olderRoot: older.root, root })

/** Those that the reader gave: each is in the file under the same root, or cannot be compared. */
export function checkOlder(file: OpenedFile, checkpoint: Checkpoint | null, older: readonly string[]): readonly Problem[] {
  const known = [checkpoint, ...openedEarlier(file)]
  return older.flatMap((note, n) => {
    const opened = openCheckpoint(note, file.verifier)
    if (opened === null) return [problem('older', `Your checkpoint ${n + 1} was not signed with the key in the file`)]
    const found = known.find(one => one?.size === opened.size)
    if (found === undefined || found === null || same(found.root, opened.root)) return []
    return [problem('older', `Your checkpoint ${n + 1}, of size ${opened.size}, is of another log than this file`)]
  })
}
