// What the demonstration's pages need. Null where there is no demonstration: then its pages are not there.
import type { Db } from '../database/tables.ts'
import type { Instant } from '../kernel/instant.ts'

export type DemonstrationKeeper = {
  /** The real moment, whatever day the demonstration stands on. */
  readonly now: () => Promise<Instant>
  /** True while it is being made again. */
  readonly isBusy: () => boolean
  /** Begins to make it again; what anybody entered goes. */
  readonly reset: () => void
}

export type DemonstrationDeps = { readonly db: Db; readonly demonstration: DemonstrationKeeper | null }
