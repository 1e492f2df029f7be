// What a request has to work with: the application's deps (with the request's own transaction, where there is a database),
// who is asking, and what time it is. One answer is one transaction: all of it is kept, or nothing.
import { createHmac } from 'node:crypto'
import type { Instant } from '../kernel/instant.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Actor } from '../people/actor.ts'
import type { Body } from '../ui/form-state.ts'
import type { Redirect } from '../ui/page.ts'

/** Remembers what a form did, so that the same form sent twice does it once. */
export type FormsDone = {
  /** Waits for a twin that is under way. Null: not done yet. `other`: this key came with different content. */
  readonly find: (key: string, digest: Uint8Array) => Promise<Redirect | 'other' | null>
  readonly keep: (key: string, digest: Uint8Array, went: Redirect) => Promise<void>
}

export type RequestScope<Deps> = {
  readonly deps: Deps
  readonly actor: Actor | null
  readonly today: PlainDate
  readonly now: Instant
  /** Null where nothing is stored. */
  readonly formsDone: FormsDone | null
  /** True when this is the demonstration: said on every page. */
  readonly demonstration: boolean
}

/** Runs the work in the request's scope and keeps what it did; throws what the work throws, and then keeps nothing. */
export type OpenScope<Deps> = <Done>(staffId: string | null, work: (scope: RequestScope<Deps>) => Promise<Done>) => Promise<Done>

/** The same for every request, with nothing stored: for pages that read files, and for tests. */
export const always =
  <Deps>(
    scope: Pick<RequestScope<Deps>, 'deps' | 'today'> & {
      readonly actor?: Actor | null
      readonly now?: Instant
    },
  ): OpenScope<Deps> =>
  (_, work) =>
    work({ actor: null, formsDone: null, demonstration: false, now: `${scope.today}T12:00:00.000Z` as Instant, ...scope })

/** Ends the work without keeping what it did, with an answer all the same: a form that comes back has changed nothing. */
export class NothingKept<Answer> extends Error {
  readonly answer: Answer
  constructor(answer: Answer) {
    super('this answer keeps nothing')
    this.answer = answer
  }
}

/**
 * Of all that was sent but the fields of our own making, in whatever order it came. A file counts by name and size. Keyed: a
 * plain digest of a short text could be guessed, and this one outlives the text's erasure.
 */
export function digestOf(body: Body, ours: readonly string[], secret: string): Uint8Array {
  const told = Object.entries(body)
    .filter(([name]) => !ours.includes(name))
    .map(([name, value]) => [name, [value].flat().map(one => (one instanceof File ? [one.name, one.size] : one))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return createHmac('sha256', secret).update(JSON.stringify(told)).digest()
}
