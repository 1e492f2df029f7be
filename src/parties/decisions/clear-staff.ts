// The case no longer concerns a member of staff, for a reason that is written down: their wall is lifted, and with it the walls
// of their managers that rose because of them.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { NewFact, Recorded, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { involvedIn } from './involve-staff.ts'

export type ClearStaff = {
  readonly staff: StaffId
  readonly reasons: string
  readonly on: PlainDate
  /** Whether whoever writes it may see the staff conduct of the case. */
  readonly maySeeConduct: boolean
}

export type ClearStaffRefused = { readonly why: 'not-yours' } | { readonly why: 'not-kept-from-it' }

export function clearStaff(facts: readonly Recorded[], command: ClearStaff): Result<readonly NewFact[], ClearStaffRefused> {
  const { staff, reasons, on, maySeeConduct } = command
  if (!maySeeConduct) return refuse({ why: 'not-yours' })
  if (!involvedIn(facts).some(one => one.staff === staff)) return refuse({ why: 'not-kept-from-it' })
  return accept([happened('staff member cleared', on, { staff, reasons }, { compartment: 'staff conduct' })])
}
