// The second person answers. Agreeing adds nothing by itself: what is destroyed is told by the fact that destroys it.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { EntryId, NewFact, Recorded, StaffId } from '../../ledger/fact.ts'
import { holdsInForce } from '../../ledger/legal-hold.ts'
import { happened } from '../../ledger/new-fact.ts'
import { erasuresWaiting } from '../erasure.ts'

export type AnswerErasure = {
  /** The entry that asked. */
  readonly entryId: EntryId
  readonly answer: { readonly is: 'agreed' } | { readonly is: 'refused'; readonly reasons: string }
  readonly by: StaffId
  readonly on: PlainDate
}

export type AnswerRefused = { readonly why: 'answered-already' } | { readonly why: 'same-person' } | { readonly why: 'held' }

export function answerErasure(facts: readonly Recorded[], command: AnswerErasure): Result<readonly NewFact[], AnswerRefused> {
  const asked = erasuresWaiting(facts).find(one => one.entryId === command.entryId)
  if (asked === undefined) return refuse({ why: 'answered-already' })
  if (command.answer.is === 'refused') {
    const compartment = facts.find(one => one.entryId === asked.entryId)?.compartment ?? 'general'
    const naming = { of: asked.entryId, reasons: command.answer.reasons }
    return accept([happened('erasure refused', command.on, naming, { compartment })])
  }
  if (asked.askedBy === command.by) return refuse({ why: 'same-person' })
  return holdsInForce(facts).length > 0 ? refuse({ why: 'held' }) : accept([])
}
