import type { Mask } from '../../ledger/compartment.ts'
import type { StaffId } from '../../ledger/fact.ts'

/** What waits for a second person. */
export type Waiting = { readonly id: string; readonly staffId: StaffId; readonly compartments: Mask; readonly reason: string }
