// Somebody whom a case might be given to, as far as whoever gives it may know. Why somebody cannot take a case is never said:
// away, gone, in no role that works cases, and kept from it by a wall all look the same.
import type { StaffId } from '../../ledger/fact.ts'

export type Candidate = { readonly id: StaffId; readonly name: string; readonly canTakeIt: boolean }

export type CannotTakeIt = { readonly why: 'cannot-take-it'; readonly name: string }
