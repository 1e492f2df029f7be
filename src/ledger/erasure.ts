// Destroying sealed content: value and salt go, the digest and the chain stay, and a fact says what went, under which rule and
// why. A hold beats it in any order of events, because both wait for the same lock. Whoever calls this has made sure that its
// person may ask for it.
import { sql } from 'kysely'
import { asSystem } from '../database/scope.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../kernel/result.ts'
import { write } from './append.ts'
import { lockHead } from './lock.ts'
import type { Recording } from './chain-on.ts'
import { compartmentOf, everyCompartment, type Compartment } from './compartment.ts'
import { recordedDay } from './entry.ts'
import type { CaseId, EntryId, NewFact, Recorded } from './fact.ts'
import type { LedgerDeps } from './handle.ts'
import { happened } from './new-fact.ts'
import { readFacts } from './read.ts'

export type Destroying = {
  readonly caseId: CaseId
  readonly of: EntryId
  /** Names of sealed fields that are still there. */
  readonly fields: readonly string[]
  readonly reasons: string
  /** The entry in which one person asked for it, where another agreed. */
  readonly asked?: EntryId
} & (
  | { readonly as: 'erased'; readonly rule: string }
  /** `instead`: what may be said in the place of what was taken out. */
  | { readonly as: 'redacted'; readonly instead?: string }
)

export type NotDestroyed =
  | { readonly why: 'held' }
  /** No such entry in the case, or not all of those fields are sealed in it and still there. */
  | { readonly why: 'not-there' }

/** All of it or none. Within a transaction. */
export const eraseSealed = (
  { db, afterwards }: LedgerDeps,
  asked: Destroying,
  recording: Recording,
): Promise<Result<readonly Recorded[], NotDestroyed>> =>
  asSystem(db, async () => {
    const head = await lockHead(db, asked.caseId)
    const fields = [...new Set(asked.fields)]
    const rows = await db
      .selectFrom('sealed')
      .innerJoin('fact', 'fact.id', 'sealed.fact_id')
      .select(['sealed.field', 'sealed.compartment'])
      .where('fact.entry', '=', asked.of)
      .where('fact.case_id', '=', asked.caseId)
      .where('sealed.field', 'in', fields.length === 0 ? [''] : fields)
      .execute()
    if (rows.length !== fields.length || rows.length === 0) return refuse({ why: 'not-there' })
    const answered = await sql<{ is: 'done' | 'held' | 'not there' }>`select erase_sealed(${asked.of}, ${fields}) as is`.execute(
      db,
    )
    const outcome = answered.rows[0]?.is
    if (outcome !== 'done') return refuse({ why: outcome === 'held' ? 'held' : 'not-there' })
    const byCompartment = Map.groupBy(rows, row => compartmentOf(row.compartment))
    const told = [...byCompartment].map(([compartment, gone]) =>
      telling(
        asked,
        compartment,
        gone.map(row => row.field),
        recordedDay(recording.at),
      ),
    )
    const added = await write(db, asked.caseId, head, told, recording)
    await afterwards(db, asked.caseId, { facts: await readFacts(db, asked.caseId, everyCompartment), added, recording })
    return accept(added)
  })

/** In the compartment of what it destroys: who could not see that learns nothing from this. */
function telling(asked: Destroying, compartment: Compartment, fields: readonly string[], on: PlainDate): NewFact {
  const { of, reasons } = asked
  const common = { of, fields: [...fields].sort(), reasons, ...(asked.asked !== undefined && { asked: asked.asked }) }
  return asked.as === 'erased'
    ? happened('content erased', on, { ...common, rule: asked.rule }, { compartment })
    : happened('content redacted', on, { ...common, instead: asked.instead }, { compartment })
}
