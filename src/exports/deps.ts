import type { Signer } from '../ledger/note.ts'
import type { RecordDeps } from '../record/index.ts'

export type ExportDeps = RecordDeps & {
  readonly signer: Signer
  /** The checker of exported cases, as it is given out. */
  readonly verifierPage: string
}
