// What pages on live cases need from outside. `db` is the request's own transaction.
import type { Db } from '../database/tables.ts'
import type { Afterwards } from '../ledger/handle.ts'
import type { Judging } from '../verdicts/index.ts'

export type RecordDeps = {
  readonly db: Db
  readonly afterwards: Afterwards
  /** The landlord's rulebook, for judging a case as its reader sees it. */
  readonly judging: Judging
  /** The landlord, as the standards name it. */
  readonly landlord: string
}
