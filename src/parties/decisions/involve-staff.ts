// The case concerns a member of staff, so that they may not see it. What follows (the wall, and that they lead it no more) is
// worked out from this fact, in its transaction.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { NewFact, Recorded, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { stillStanding } from '../../ledger/standing.ts'
import type { Because } from '../../people/walls.ts'

export type InvolveStaff = {
  readonly staff: StaffId
  readonly because: Because
  readonly by: StaffId
  /** Whether whoever writes it works the case, manages it or sees to complaints. Of oneself anybody may say it. */
  readonly worksTheCase: boolean
  readonly on: PlainDate
}

export type InvolveStaffRefused = { readonly why: 'not-yours' } | { readonly why: 'already-recorded' }

export function involveStaff(facts: readonly Recorded[], command: InvolveStaff): Result<readonly NewFact[], InvolveStaffRefused> {
  const { staff, because, by, worksTheCase, on } = command
  if (staff !== by && !worksTheCase) return refuse({ why: 'not-yours' })
  if (involvedIn(facts).some(one => one.staff === staff && one.because === because)) return refuse({ why: 'already-recorded' })
  return accept([happened('staff member involved', on, { staff, because }, { compartment: 'staff conduct' })])
}

/** Whom the facts name, and have not cleared since. */
export function involvedIn(facts: readonly Recorded[]): readonly { readonly staff: StaffId; readonly because: string }[] {
  return stillStanding(facts).reduce<readonly { staff: StaffId; because: string }[]>((involved, { type, fields }) => {
    const { staff, because } = fields
    if (typeof staff !== 'string') return involved
    if (type === 'StaffMemberCleared') return involved.filter(one => one.staff !== staff)
    return type === 'StaffMemberInvolved'
      ? [...involved, { staff, because: typeof because === 'string' ? because : '' }]
      : involved
  }, [])
}
