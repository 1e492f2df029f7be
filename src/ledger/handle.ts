// Read, fold, decide, append: the only way anything is recorded about a case. All of it happens, or none.
import { asSystem } from '../database/scope.ts'
import type { Db } from '../database/tables.ts'
import { refuse, accept, type Result } from '../kernel/result.ts'
import { openRecord, write, type MovedOn } from './append.ts'
import type { Recording } from './chain-on.ts'
import { includes, type Mask } from './compartment.ts'
import type { CaseId, NewFact, Recorded } from './fact.ts'
import { lockCase } from './lock.ts'
import { readFacts } from './read.ts'

/** What a decision is about: which facts, and what they come to. */
export type Thing<State> = {
  readonly start: State
  readonly isAbout: (fact: Recorded) => boolean
  readonly evolve: (state: State, fact: Recorded) => State
}

export type Decide<State, Command, Refusal> = (state: State, command: Command) => Result<readonly NewFact[], Refusal>

/** Folds and verdicts, brought up to date in the same transaction. `facts` is the whole case, the new ones last. */
export type Afterwards = (
  db: Db,
  caseId: CaseId,
  change: { readonly facts: readonly Recorded[]; readonly added: readonly Recorded[]; readonly recording: Recording },
) => Promise<void>

export type LedgerDeps = { readonly db: Db; readonly afterwards: Afterwards }

export type Acting = Recording & {
  /** How many facts of the case were shown when the form was made, to a reader of `mask`. Left out: it does not matter. */
  readonly expecting?: { readonly seen: number; readonly mask: Mask }
  /**
   * Decide by what a reader of this mask may see, so that neither a refusal nor what is added can tell them of the rest. Left
   * out: by the whole case, for what every reader of the case may know or nobody is told.
   */
  readonly sees?: Mask
}

export async function handle<State, Command, Refusal>(
  deps: LedgerDeps,
  caseId: CaseId,
  thing: Thing<State>,
  decide: Decide<State, Command, Refusal>,
  command: Command,
  { expecting, sees, ...recording }: Acting,
): Promise<Result<readonly Recorded[], Refusal | MovedOn>> {
  const { db } = deps
  return asSystem(db, async () => {
    const { head, history } = await lockCase(db, caseId)
    const moved = expecting && movedOn(history, expecting)
    if (moved) return refuse(moved)
    const known = sees === undefined ? history : await readFacts(db, caseId, sees)
    const decided = decide(known.filter(thing.isAbout).reduce(thing.evolve, thing.start), command)
    if (!decided.ok) return decided
    const added = await write(db, caseId, head, decided.value, recording)
    if (added.length > 0) await deps.afterwards(db, caseId, { facts: [...history, ...added], added, recording })
    return accept(added)
  })
}

/** The first thing that its reader has not seen; what they may not see does not count. */
function movedOn(history: readonly Recorded[], { seen, mask }: { readonly seen: number; readonly mask: Mask }): MovedOn | null {
  const visible = history.filter(fact => includes(mask, fact.compartment))
  const last = visible.at(-1)
  if (visible.length === seen || last === undefined) return null
  return { why: 'moved-on', by: last.recordedBy, at: last.recordedAt }
}

/** Begins a case, its folds and its verdicts. The first fact is `RecordOpened`. Throws when the id is taken. */
export const begin = (
  deps: LedgerDeps,
  caseId: CaseId,
  facts: readonly NewFact[],
  recording: Recording,
): Promise<readonly Recorded[]> =>
  asSystem(deps.db, async () => {
    const added = await openRecord(deps.db, caseId, facts, recording)
    await deps.afterwards(deps.db, caseId, { facts: added, added, recording })
    return added
  })
