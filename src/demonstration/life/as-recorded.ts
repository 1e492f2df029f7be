// A told fact as the record would give it back to somebody who may see all of it.
import type { CaseId, Recorded } from '../../ledger/fact.ts'
import type { Told } from './told.ts'

/** The row's number is known only where the row is. */
export const asRecorded = ({ by, at, ...fact }: Told, caseId: CaseId, seq: number, factId = seq): Recorded => ({
  ...fact,
  caseId,
  seq,
  factId,
  recordedAt: at,
  recordedBy: by,
  withheld: [],
})
