// How an opening stands, in sentences: what is open, what waits, what was refused, and that it was ended.
import { nothing } from '../ledger/compartment.ts'
import { openedBecause, waitsForSecond } from '../people/break-glass.ts'
import { openedInWords } from './parts.ts'
import type { Opening } from './read-models/openings.ts'
import { momentInWords } from './until.ts'

/** Something is open by it, or waits. Precondition: its time is not over, and nobody has ended it. */
export const canBeEnded = (one: Opening): boolean => openedBecause(one) !== nothing || waitsForSecond(one)

/** Without until when. */
export function whatIsOpen(one: Opening): readonly string[] {
  const opened = openedBecause(one)
  return [
    ...(opened === nothing ? [] : [`Open: ${openedInWords(opened)}.`]),
    ...(waitsForSecond(one) ? ['Who reported is closed until a second person agrees.'] : []),
    ...refusalOf(one),
  ]
}

/** "Josie Tran did not agree that who reported is seen: “...”" */
export const refusalOf = ({ refuser, refusal }: Opening): readonly string[] =>
  refuser === null ? [] : [`${refuser} did not agree that who reported is seen: “${refusal ?? ''}”`]

/** "Ended by Ruth Calloway at 11:05 on Tuesday 5 May 2026." */
export const endOf = ({ closer, closedAt }: Opening): readonly string[] =>
  closedAt === null ? [] : [`Ended by ${closer ?? 'somebody'} at ${momentInWords(closedAt)}.`]
