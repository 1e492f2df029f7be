// The second person does not agree: who the informant is stays closed. What opened without a second person stays open.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import { includes, type Mask } from '../../ledger/compartment.ts'
import type { NewFact, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { Waiting } from './waiting.ts'

export type RefuseSeeing = {
  /** Of those that wait, the one refused; null: it does not wait any more. */
  readonly waiting: Waiting | null
  readonly by: StaffId
  /** What the second person may see without having opened anything. */
  readonly sees: Mask
  /** Whoever asked reads them. */
  readonly reasons: string
  readonly on: PlainDate
}

export type RefusingRefused =
  | { readonly why: 'not-waiting' }
  | { readonly why: 'second-person-is-yourself' }
  | { readonly why: 'not-yours' }
  | { readonly why: 'no-reasons' }

export function refuseSeeing(command: RefuseSeeing): Result<readonly NewFact[], RefusingRefused> {
  const { waiting, by, sees, on } = command
  const reasons = command.reasons.trim()
  if (waiting === null) return refuse({ why: 'not-waiting' })
  if (waiting.staffId === by) return refuse({ why: 'second-person-is-yourself' })
  if (!includes(sees, 'informant identity')) return refuse({ why: 'not-yours' })
  if (reasons === '') return refuse({ why: 'no-reasons' })
  const fields = { staff: waiting.staffId, by, reasons }
  return accept([happened('restricted record refused', on, fields, { compartment: 'informant identity' })])
}
