// Signing the tree as it stands. The root is worked out from tiles read back from the database, and the root that was signed
// last must still be in them: two trees are never signed under one name.
import type { Kysely } from 'kysely'
import { asSystem, inScope } from '../database/scope.ts'
import type { Db, Tables } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { same } from './bytes.ts'
import { openCheckpoint, signCheckpoint } from './checkpoint.ts'
import { verifierOf, type Signer } from './note.ts'
import { lockSequence, RecordAltered, sequence, tilesIn, treeSize } from './sequencer.ts'
import { remembered, rootFromTiles } from './tiles.ts'

export type Signed = { readonly size: number; readonly root: Uint8Array; readonly note: string; readonly at: Instant }

/**
 * The newest checkpoint; made now if the tree has grown and the last one is at least `atMostEverySeconds` old. Null while
 * there is nothing to sign. Within the caller's transaction, which must be kept before the note is given to anybody.
 * Throws RecordAltered when the tree is no longer the one that was signed.
 */
export const checkpointNow = (db: Db, signer: Signer, at: Instant, atMostEverySeconds = 0): Promise<Signed | null> =>
  asSystem(db, async () => {
    await lockSequence(db)
    const [size, last] = [await treeSize(db), await lastCheckpoint(db)]
    if (last !== null) mustBeOurs(last, signer)
    if (size === (last?.size ?? 0) || (last !== null && secondsBetween(last.at, at) < atMostEverySeconds)) return last
    const readTile = remembered(tilesIn(db))
    if (last !== null && (size < last.size || !same(await rootFromTiles(last.size, readTile), last.root)))
      throw new RecordAltered(`The tree is no longer the one that was signed at size ${last.size}`)
    const root = await rootFromTiles(size, readTile)
    // A demonstration's clock may stand before the last one.
    const made = { size, root, note: signCheckpoint(size, root, signer), at: last !== null && last.at > at ? last.at : at }
    await db.insertInto('checkpoint').values({ size, root, note: made.note, made_at: made.at }).execute()
    return made
  })

/** Either way: a clock that was set back, or a demonstration's, does not keep what is asked for now from being signed. */
const secondsBetween = (one: Instant, other: Instant): number => Math.abs(Date.parse(other) - Date.parse(one)) / 1000

export async function lastCheckpoint(db: Db): Promise<Signed | null> {
  const row = await db.selectFrom('checkpoint').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : { size: row.size, root: row.root, note: row.note, at: row.made_at }
}

/** Two programs with one database and different keys would sign two logs. */
function mustBeOurs(last: Signed, signer: Signer): void {
  const opened = openCheckpoint(last.note, verifierOf(signer))
  if (opened === null)
    throw new RecordAltered(
      `The last checkpoint was not signed with the key of ${signer.name}: bring back the key that belongs to this database`,
    )
  if (opened.size !== last.size || !same(opened.root, last.root))
    throw new RecordAltered(`The checkpoint kept for size ${last.size} is not the one that was signed`)
}

export type Keeping = {
  readonly pool: Kysely<Tables>
  readonly signer: Signer
  readonly now: () => Instant
  readonly today: () => PlainDate
  /** 60 unless given: so long at most is a fact without a signature. */
  readonly atMostEverySeconds?: number
}

/** Takes up everything that waits, a portion to a transaction, and signs. Gives how many facts it took. */
export async function keepSequenced({ pool, signer, now, today, atMostEverySeconds = 60 }: Keeping): Promise<number> {
  const scope = () => ({ actor: 'system', today: today() })
  let taken = 0
  for (;;) {
    const portion = await inScope(pool, scope(), db => sequence(db))
    taken += portion.taken
    if (portion.taken === 0) break
  }
  await inScope(pool, scope(), db => checkpointNow(db, signer, now(), atMostEverySeconds))
  return taken
}

export type Sequencing = { readonly stop: () => Promise<void> }

/**
 * Does it now, and every so many seconds until it is stopped. Several processes may: they take turns. What goes wrong is
 * handed to `failed` and tried again; a record that was altered goes wrong every time, and nothing is signed meanwhile.
 */
export function startSequencing(keeping: Keeping, failed: (error: unknown) => void, everySeconds = 5): Sequencing {
  let under: Promise<unknown> = Promise.resolve()
  let busy = false
  const round = () => {
    if (busy) return
    busy = true
    under = keepSequenced(keeping)
      .catch(failed)
      .finally(() => (busy = false))
  }
  round()
  const timer = setInterval(round, everySeconds * 1000)
  timer.unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await under
    },
  }
}
