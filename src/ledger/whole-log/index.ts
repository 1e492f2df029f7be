// The whole log, worked out again from its bytes: what `putright verify` does. In one read of the database as it stands at one
// moment, while others go on working; in constant memory, however many facts there are.
import type { Kysely } from 'kysely'
import type { Db, Tables } from '../../database/tables.ts'
import type { Verifier } from '../note.ts'
import { checkCases, type CasesChecked } from './check-cases.ts'
import { checkTree } from './check-tree.ts'
import type { Problem } from './problem.ts'
import { signedRoots } from './signed-roots.ts'

export { problemLine, type Problem } from './problem.ts'

export type LogChecked = CasesChecked & {
  readonly leaves: number
  readonly checkpoints: number
  readonly problems: number
}

export type Checking = {
  /** The key that the checkpoints must be signed with. */
  readonly verifier: Verifier
  /** Checkpoints from outside: signed notes that somebody kept. */
  readonly yours?: readonly string[]
  readonly tell: (problem: Problem) => void
  readonly onProgress?: (what: 'facts' | 'leaves', done: number) => void
}

/** `pool` must see every row: the owner's. */
export const checkWholeLog = (pool: Kysely<Tables>, checking: Checking): Promise<LogChecked> =>
  pool
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(db => checkLogIn(db, checking))

/** Precondition: a transaction that reads one state of the database, all of it. */
export async function checkLogIn(db: Db, { verifier, yours = [], tell, onProgress }: Checking): Promise<LogChecked> {
  let problems = 0
  const counted = (problem: Problem) => {
    problems += 1
    tell(problem)
  }
  const cases = await checkCases(db, counted, done => onProgress?.('facts', done))
  const signed = signedRoots(db, verifier, yours, counted)
  const leaves = await checkTree(db, signed, counted, done => onProgress?.('leaves', done))
  return { ...cases, leaves, checkpoints: signed.count(), problems }
}
