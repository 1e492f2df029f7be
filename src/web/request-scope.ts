// A request's scope, on the database: one transaction in the name of whoever is signed in, who is loaded anew each time, so
// that a change of role, team, cover or wall holds from the next click.
import type { Kysely } from 'kysely'
import { inScope, type Db, type Tables } from '../database/scope.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { formsDone } from '../ledger/forms-done.ts'
import type { Actor } from '../people/actor.ts'
import type { Clock } from './clock.ts'
import type { OpenScope } from './scope.ts'

export type ScopeOptions<Deps extends { readonly db: Db }> = {
  readonly pool: Kysely<Tables>
  readonly deps: Omit<Deps, 'db'>
  readonly clock: Clock
  readonly loadActor: (db: Db, staffId: string, today: PlainDate) => Promise<Actor | null>
  readonly demonstration: boolean
}

export const scopeOn =
  <Deps extends { readonly db: Db }>({ pool, deps, clock, loadActor, demonstration }: ScopeOptions<Deps>): OpenScope<Deps> =>
  async (staffId, work) => {
    const { today, now } = await clock()
    return inScope(pool, { actor: staffId, today, now }, async db => {
      const actor = staffId === null ? null : await loadActor(db, staffId, today)
      return work({
        deps: { ...deps, db } as unknown as Deps,
        actor,
        today,
        now,
        formsDone: actor === null ? null : formsDone(db, actor.id, now),
        demonstration,
      })
    })
  }
