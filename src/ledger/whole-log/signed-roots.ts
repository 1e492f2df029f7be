// The roots that were signed, in the order of their sizes: the landlord's own checkpoints, read a page at a time, and those
// that the reader kept. Each is opened with the key first.
import type { Db } from '../../database/tables.ts'
import { same, type Hash } from '../bytes.ts'
import { openCheckpoint } from '../checkpoint.ts'
import type { Verifier } from '../note.ts'
import type { Place, Tell } from './problem.ts'

export type SignedRoot = { readonly at: Place; readonly size: number; readonly root: Hash }

export type SignedRoots = {
  /** Those of a size not above this one that have not been given yet. */
  readonly upTo: (size: number) => readonly SignedRoot[] | Promise<readonly SignedRoot[]>
  readonly rest: () => Promise<readonly SignedRoot[]>
  /** How many checkpoints of our own there were. */
  readonly count: () => number
}

const pageLength = 1000

export function signedRoots(db: Db, verifier: Verifier, yours: readonly string[], tell: Tell): SignedRoots {
  const held = yours
    .flatMap((note, n): SignedRoot[] => {
      const [at, opened] = [{ kind: 'yours', n: n + 1 } as const, openCheckpoint(note, verifier)]
      if (opened === null) tell({ at, says: 'it was not signed with this key' })
      return opened === null ? [] : [{ at, size: opened.size, root: opened.root }]
    })
    .sort((one, other) => one.size - other.size)
  const own = ownCheckpoints(db, verifier, tell)
  let [page, ended, count]: [SignedRoot[], boolean, number] = [[], false, 0]
  const fill = async () => {
    page = await own()
    count += page.length
    ended = page.length === 0
  }
  const take = async (size: number): Promise<readonly SignedRoot[]> => {
    const taken: SignedRoot[] = []
    while (!ended) {
      if (page.length === 0) await fill()
      while (page[0] !== undefined && page[0].size <= size) taken.push(...page.splice(0, 1))
      if (page.length > 0) break
    }
    while (held[0] !== undefined && held[0].size <= size) taken.push(...held.splice(0, 1))
    return taken
  }
  const next = () => Math.min(page[0]?.size ?? (ended ? Infinity : 0), held[0]?.size ?? Infinity)
  // For most leaves there is none, and nothing to wait for.
  return { upTo: size => (next() > size ? [] : take(size)), rest: () => take(Infinity), count: () => count }
}

/** Gives a page, and an empty one at the end. A row whose note does not open, or says otherwise, is told and still compared. */
function ownCheckpoints(db: Db, verifier: Verifier, tell: Tell): () => Promise<SignedRoot[]> {
  let [after, madeAt] = [-1, '']
  return async () => {
    const rows = await db
      .selectFrom('checkpoint')
      .selectAll()
      .where('size', '>', after)
      .orderBy('size')
      .limit(pageLength)
      .execute()
    after = rows.at(-1)?.size ?? after
    return rows.map(({ size, root, note, made_at }) => {
      const [at, opened] = [{ kind: 'checkpoint', size } as const, openCheckpoint(note, verifier)]
      if (opened === null) tell({ at, says: 'it was not signed with this key' })
      else if (opened.size !== size || !same(opened.root, root))
        tell({ at, says: 'what is kept beside it is not what was signed' })
      if (made_at < madeAt) tell({ at, says: 'it was made before the one before it' })
      madeAt = made_at
      return { at, size, root }
    })
  }
}
