// An entry is taken back: it stays where it is, and no longer counts.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import { isCorrectable } from '../../ledger/correctable.ts'
import { recordedDay } from '../../ledger/entry.ts'
import type { EntryId, NewFact, Recorded } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { stillStanding } from '../../ledger/standing.ts'
import { cannotTouch, entryAt, savedTogether, type Asker, type CannotTouch } from '../entry-at.ts'

type Withdraw = { readonly entryId: EntryId; readonly reasons: string; readonly on: PlainDate; readonly by: Asker }
export type WithdrawRefused = CannotTouch | { readonly why: 'no-such-entry' }

export function withdrawEntry(facts: readonly Recorded[], command: Withdraw): Result<readonly NewFact[], WithdrawRefused> {
  const fact = entryAt(facts, command.entryId)
  if (fact === null) return refuse({ why: 'no-such-entry' })
  const cannot = cannotTouch(facts, fact, command.by)
  return cannot === null ? accept([withdrawalOf(fact, command)]) : refuse(cannot)
}

type Undo = Pick<Withdraw, 'entryId' | 'on' | 'by'> & {
  /** How many were saved together, that one the first; null when it is not known. */
  readonly entries: number | null
}
export type UndoRefused = WithdrawRefused | { readonly why: 'too-late'; readonly savedOn: PlainDate }

/** All that was saved together with an entry, by the person who saved it and on the day: what was taken back already is left. */
export function undo(facts: readonly Recorded[], command: Undo): Result<readonly NewFact[], UndoRefused> {
  const fact = entryAt(facts, command.entryId)
  if (fact === null) return refuse({ why: 'no-such-entry' })
  if (fact.recordedBy !== command.by.staffId) return refuse({ why: 'not-yours' })
  const savedOn = recordedDay(fact.recordedAt)
  if (savedOn !== command.on) return refuse({ why: 'too-late', savedOn })
  const standing = new Set(stillStanding(facts))
  const together = savedTogether(facts, fact, command.entries).filter(one => standing.has(one) && isCorrectable(one))
  if (together.length === 0) return refuse({ why: isCorrectable(fact) ? 'gone' : 'has-its-own-act' })
  const reasons = 'Undone by the person who saved it, on the same day'
  return accept(together.map(one => withdrawalOf(one, { ...command, reasons })))
}

/** In the compartment of the entry, so that whoever cannot see the one does not see the other. */
const withdrawalOf = ({ entryId, compartment }: Recorded, { reasons, on }: Pick<Withdraw, 'reasons' | 'on'>): NewFact =>
  happened('entry withdrawn', on, { of: entryId, reasons }, { compartment })
