// Reading a case's record, opened only as far as a set of compartments goes. What lies in another compartment is not there:
// not the fact, not the field, not a gap.
import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import type { FieldValue } from '../rulebook/entry.ts'
import type { WrittenBody } from './body-shape.ts'
import { bitOf, compartmentOf, type Mask } from './compartment.ts'
import type { CaseId, NewFact, Recorded } from './fact.ts'
import type { Instant } from '../kernel/instant.ts'
import { erasureIn } from './erasures.ts'

/** What `factColumns` reads. */
export type FactRow = {
  readonly id: number
  readonly seq: number
  readonly body: Uint8Array
  /** Each sealed field that may be seen: its compartment's bit, and its value. */
  readonly opened: { readonly [field: string]: readonly [number, FieldValue] } | null
}

/** Of a fact `f`, opened as far as the mask goes. */
export const factColumns = (mask: Mask) => sql`f.id, f.seq, f.body,
  (select jsonb_object_agg(s.field, jsonb_build_array(s.compartment, s.value)) from sealed s where s.fact_id = f.id and s.compartment & ${mask} <> 0) as opened`

/** In the order they were recorded. An empty list when there is no such case, or nothing of it may be seen. */
export async function readFacts(db: Db, caseId: CaseId, mask: Mask): Promise<readonly Recorded[]> {
  const { rows } = await sql<FactRow>`
    select ${factColumns(mask)}
    from fact f
    where f.case_id = ${caseId} and f.compartment & ${mask} <> 0
    order by f.seq`.execute(db)
  return recordedFrom(caseId, rows)
}

/** Precondition: rows of that case, in the order of `seq`. */
export const recordedFrom = (caseId: CaseId, rows: readonly FactRow[]): readonly Recorded[] =>
  withErased(rows.map(row => recorded(caseId, row)))

/** Fields in a closer compartment leave no name in the fact: that they were destroyed is told by the fact that says so. */
function withErased(facts: readonly Recorded[]): readonly Recorded[] {
  const erasures = facts.flatMap(fact => erasureIn(fact) ?? [])
  if (erasures.length === 0) return facts
  return facts.map(fact => {
    const gone = erasures.filter(one => one.of === fact.entryId).flatMap(one => one.fields)
    return gone.length === 0 ? fact : { ...fact, withheld: [...new Set([...fact.withheld, ...gone])] }
  })
}

function recorded(caseId: CaseId, { id, seq, body, opened }: FactRow): Recorded {
  const { digests, fields, ...fact } = openBody(body)
  const sealed = Object.entries(opened ?? {})
  const closer = sealed.filter(([, [bit]]) => bit !== bitOf(fact.compartment))
  return {
    ...fact,
    fields: { ...fields, ...Object.fromEntries(sealed.map(([field, [, value]]) => [field, value])) },
    ...(closer.length > 0 && { closer: Object.fromEntries(closer.map(([field, [bit]]) => [field, compartmentOf(bit)])) }),
    caseId,
    seq,
    factId: id,
    withheld: digests.filter(field => opened === null || !(field in opened)),
  }
}

type Opened = Omit<NewFact, 'closer' | 'entryId'> &
  Pick<Recorded, 'recordedAt' | 'recordedBy' | 'entryId'> & {
    /** The sealed fields of the fact's own compartment, by name. */
    readonly digests: readonly string[]
  }

const decoder = new TextDecoder()

/** What the bytes say, without checking them: `putright verify` does that, and the sequencer before anything is signed. */
export function openBody(bytes: Uint8Array): Opened {
  const body = JSON.parse(decoder.decode(bytes)) as WrittenBody
  return {
    entryId: body.entry,
    type: body.type,
    about: body.about,
    occurred: body.occurred,
    held: body.held,
    compartment: body.compartment,
    recordedAt: body.recordedAt as Instant,
    recordedBy: body.recordedBy,
    fields: body.fields,
    digests: Object.keys(body.sealed),
  }
}
