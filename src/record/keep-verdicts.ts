// Verdicts of one case, judged and kept in the fact's transaction: once for every set of compartments that anybody reads it
// with, so that a list made for one reader never rests on what that reader may not see.
import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { bitOf, compartmentsIn, includes, type Mask } from '../ledger/compartment.ts'
import { entriesOf, entryIdIn } from '../ledger/entry.ts'
import type { CaseId, Recorded } from '../ledger/fact.ts'
import { verdictRows, type Judging, type VerdictRow } from '../verdicts/index.ts'

/** Every set of compartments that a reader of the case can have: always the general one, and any of the others it has. */
export const masksFor = (compartments: Mask): readonly Mask[] =>
  compartmentsIn(compartments & ~bitOf('general')).reduce<readonly Mask[]>(
    (masks, one) => [...masks, ...masks.map(mask => mask | bitOf(one))],
    [bitOf('general')],
  )

export function rowsFor(facts: readonly Recorded[], mask: Mask, judging: Judging, today: PlainDate): readonly VerdictRow[] {
  const entries = entriesOf(facts.filter(fact => includes(mask, fact.compartment)).map(fact => seenWith(fact, mask)))
  return verdictRows(entries, judging, today, { mask, triggerOf: entryIdIn })
}

/** Without the fields that lie in a compartment outside the set. */
export function seenWith(fact: Recorded, mask: Mask): Recorded {
  const hidden = Object.entries(fact.closer ?? {}).filter(([, compartment]) => (bitOf(compartment) & mask) === 0)
  if (hidden.length === 0) return fact
  const names = new Set(hidden.map(([field]) => field))
  return { ...fact, fields: Object.fromEntries(Object.entries(fact.fields).filter(([field]) => !names.has(field))) }
}

/** Only what has changed is written: most of a case's verdicts stay as they were. */
export async function keepVerdicts(db: Db, caseId: CaseId, rows: readonly VerdictRow[]): Promise<void> {
  const json = JSON.stringify(rows.map(row => ({ ...row, case_id: caseId })))
  await sql`
    with given as (select * from json_populate_recordset(null::verdict, ${json}::json)),
    gone as (
      delete from verdict v where v.case_id = ${caseId} and not exists (
        select from given g where g.mask = v.mask and g.rule = v.rule and g.trigger = v.trigger and g.nth = v.nth))
    insert into verdict select * from given
    on conflict (case_id, mask, rule, trigger, nth) do update
      set is_ = excluded.is_, due = excluded.due, overdue_after = excluded.overdue_after, becomes = excluded.becomes, done_on = excluded.done_on,
        cite = excluded.cite, head = excluded.head
      where (verdict.is_, verdict.due, verdict.overdue_after, verdict.becomes, verdict.done_on, verdict.cite, verdict.head)
        is distinct from (excluded.is_, excluded.due, excluded.overdue_after, excluded.becomes, excluded.done_on, excluded.cite, excluded.head)
  `.execute(db)
}
