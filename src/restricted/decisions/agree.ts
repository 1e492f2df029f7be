// The second person: with their agreement whoever opened the case also sees who the informant is, until the same moment.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import { includes, type Mask } from '../../ledger/compartment.ts'
import type { NewFact, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { Waiting } from './waiting.ts'

export type Agree = {
  /** Of those that wait, the one agreed to; null: it does not wait any more. */
  readonly waiting: Waiting | null
  readonly by: StaffId
  /** What the second person may see without having opened anything. */
  readonly sees: Mask
  readonly on: PlainDate
}

export type AgreeRefused =
  { readonly why: 'not-waiting' } | { readonly why: 'second-person-is-yourself' } | { readonly why: 'not-yours' }

export function agree({ waiting, by, sees, on }: Agree): Result<readonly NewFact[], AgreeRefused> {
  if (waiting === null) return refuse({ why: 'not-waiting' })
  if (waiting.staffId === by) return refuse({ why: 'second-person-is-yourself' })
  if (!includes(sees, 'informant identity')) return refuse({ why: 'not-yours' })
  const fields = {
    staff: waiting.staffId,
    opened: ['informant identity'],
    reasons: waiting.reason,
    approvedBy: by,
  }
  return accept([happened('restricted record opened', on, fields, { compartment: 'informant identity' })])
}
