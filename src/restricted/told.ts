// What the work page says of openings by exception: to whoever may be the second person, to whoever answers for the case, and to
// whoever asked and was refused.
import { instantOf } from '../kernel/instant.ts'
import type { Db } from '../database/tables.ts'
import { actorOf, type Context } from '../ui/page.ts'
import { openedByOthers, ownRefused, waitingForSecond, type Opening } from './read-models/openings.ts'

export type ToldOfOpenings = {
  readonly waiting: readonly Opening[]
  readonly opened: readonly Opening[]
  readonly refused: readonly Opening[]
}

const week = 7 * 24 * 3_600_000

export async function toldOfOpenings(db: Db, context: Context): Promise<ToldOfOpenings> {
  const actor = actorOf(context)
  const since = instantOf(new Date(Date.parse(context.now) - week))
  return {
    waiting: await waitingForSecond(db, actor, null),
    opened: await openedByOthers(db, actor, since),
    refused: await ownRefused(db, actor, since),
  }
}
