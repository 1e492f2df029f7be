// A legal hold: while one is in force nothing of the case is destroyed, whoever asks and whatever falls due. It ends with the
// fact that lifts it and with nothing else; the database holds to the same rule (0002-erasure.sql).
import { accept, refuse, type Result } from '../kernel/result.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { EntryId, NewFact, Recorded } from './fact.ts'
import type { Thing } from './handle.ts'
import { happened } from './new-fact.ts'

/** The entries that placed holds which nothing has lifted. */
export type Holds = readonly EntryId[]

export const legalHolds: Thing<Holds> = {
  start: [],
  isAbout: fact => fact.type === 'LegalHoldPlaced' || fact.type === 'LegalHoldLifted',
  evolve: (holds, fact) =>
    fact.type === 'LegalHoldPlaced' ? [...holds, fact.entryId] : holds.filter(entry => entry !== fact.fields['of']),
}

export const holdsInForce = (facts: readonly Recorded[]): Holds =>
  facts.filter(legalHolds.isAbout).reduce(legalHolds.evolve, legalHolds.start)

export type PlaceHold = { readonly reasons: string; readonly review?: PlainDate; readonly on: PlainDate }

/** Several may stand side by side: a claim and an enquiry each have their own. */
export const placeHold = (_: Holds, { reasons, review, on }: PlaceHold): Result<readonly NewFact[], never> =>
  accept([happened('legal hold placed', on, { reasons, review })])

export type LiftHold = { readonly of: EntryId; readonly reasons: string; readonly on: PlainDate }

export const liftHold = (
  holds: Holds,
  { of, reasons, on }: LiftHold,
): Result<readonly NewFact[], { readonly why: 'no-such-hold' }> =>
  holds.includes(of) ? accept([happened('legal hold lifted', on, { of, reasons })]) : refuse({ why: 'no-such-hold' })
