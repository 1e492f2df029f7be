// A case that has moved on while somebody was typing: what they typed is kept, and they are told who added to it and when.
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'
import type { MovedOn } from '../ledger/append.ts'
import { londonTime } from '../ui/dates.tsx'

export type Moved = { readonly why: 'moved-on'; readonly name: string | null; readonly at: Instant }

type Refused<Refusal> = { readonly ok: false; readonly refusal: Refusal }

/** The refusal with the person's name in place of their id; any other as it is. */
export async function named<Refusal extends { readonly why: string }>(
  db: Db,
  outcome: Refused<Refusal>,
): Promise<Refused<Exclude<Refusal, MovedOn> | Moved>> {
  const { refusal } = outcome
  if (!isMovedOn(refusal)) return { ok: false, refusal: refusal as Exclude<Refusal, MovedOn> }
  const { by, at } = refusal
  const person = by === null ? undefined : await db.selectFrom('staff').select('name').where('id', '=', by).executeTakeFirst()
  return { ok: false, refusal: { why: 'moved-on', name: person?.name ?? null, at } }
}

const isMovedOn = (refusal: { readonly why: string }): refusal is MovedOn => refusal.why === 'moved-on'

export const movedWords = ({ name, at }: Moved): string =>
  `${name ?? 'Somebody'} added to this case at ${londonTime(at)}. What you typed is still here. Look at the case, then send it again`
