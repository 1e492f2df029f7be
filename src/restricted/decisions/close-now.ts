// Ends an opening by exception before its time, and with it what still waits for a second person.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { Mask } from '../../ledger/compartment.ts'
import type { NewFact, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { compartmentOfNote } from '../note.ts'

/** What is open, or waits. */
export type StillOpen = { readonly staffId: StaffId; readonly compartments: Mask }

export type CloseNow = {
  /** Null: its time is over, or it was closed already. */
  readonly open: StillOpen | null
  readonly by: StaffId
  /** Manages the case, or is the data protection officer. */
  readonly answersForIt: boolean
  readonly on: PlainDate
}

export type ClosingRefused = { readonly why: 'not-open' } | { readonly why: 'not-yours-to-close' }

/** The note lies where the note of the opening lies, so that nobody reads of an end whose beginning is kept from them. */
export function closeNow({ open, by, answersForIt, on }: CloseNow): Result<readonly NewFact[], ClosingRefused> {
  if (open === null) return refuse({ why: 'not-open' })
  if (open.staffId !== by && !answersForIt) return refuse({ why: 'not-yours-to-close' })
  const compartment = compartmentOfNote(open.compartments)
  return accept([happened('restricted record closed', on, { staff: open.staffId, by }, { compartment })])
}
