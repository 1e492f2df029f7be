// Checks (c) and (d): the facts are one unbroken chain, and each of them is in the tree that was signed.
import { same } from '../../bytes.ts'
import { chainHash, genesis } from '../../chain.ts'
import type { Checkpoint } from '../../checkpoint.ts'
import { leafHash, verifyInclusion } from '../../merkle.ts'
import type { OpenedFile } from './opened.ts'
import { problem, type Problem } from './report.ts'

export function checkChain({ given, facts }: OpenedFile): readonly Problem[] {
  const problems: Problem[] = []
  const entries = new Set<string>()
  let prev = genesis(given.case)
  let recordedAt = ''
  for (const { n, hash, open } of facts) {
    if (open !== null && !same(chainHash({ caseId: given.case, seq: n, prev, body: open.bytes }), hash))
      problems.push(problem('chain', 'It is not what was recorded at this place after what stands before it', n))
    if (open !== null && typeof open.body !== 'string') {
      if (entries.has(open.body.entryId)) problems.push(problem('chain', `Entry ${open.body.entryId} is there twice`, n))
      if (open.body.recordedAt < recordedAt) problems.push(problem('chain', 'It was recorded before what stands before it', n))
      entries.add(open.body.entryId)
      recordedAt = open.body.recordedAt
    }
    prev = hash
  }
  return problems
}

export function checkInclusion({ facts }: OpenedFile, checkpoint: Checkpoint | null): readonly Problem[] {
  if (checkpoint === null) return [problem('inclusion', 'There is no checkpoint to look in')]
  const { size, root } = checkpoint
  return facts.flatMap(({ n, hash, leaf, proof }) => [
    ...(verifyInclusion({ leaf: leafHash(hash), index: leaf, size, proof, root })
      ? []
      : [problem('inclusion', 'It is not in the log that was signed', n)]),
    ...(n > 0 && leaf <= (facts[n - 1]?.leaf ?? 0)
      ? [problem('inclusion', 'It stands in the log before what came before it', n)]
      : []),
  ])
}
