// One live case, opened for one reader: its head, and its facts as far as that reader may see. Every page of a case begins
// here, so that what is hidden and what is not there are the same null.
import type { Db } from '../../database/tables.ts'
import { toEpochDay, type PlainDate } from '../../kernel/plain-date.ts'
import { includes, type Mask } from '../../ledger/compartment.ts'
import type { CaseId, Recorded, StaffId } from '../../ledger/fact.ts'
import { readFacts } from '../../ledger/read.ts'
import { stillStanding } from '../../ledger/standing.ts'
import { caseMask } from '../../people/index.ts'
import type { Actor } from '../../people/actor.ts'
import type { CaseHead } from '../../ui/case-frame.tsx'
import type { Names } from '../entry-words.ts'
import { safetyLines } from '../safety.ts'
import { exceptionOfReader } from './exception-of-reader.ts'

export type OpenedCase = {
  readonly caseId: CaseId
  readonly mask: Mask
  readonly head: CaseHead
  readonly facts: readonly Recorded[]
  readonly names: Names
  readonly leadId: StaffId | null
  readonly residentId: string | null
  readonly held: boolean
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Null when there is no such case or it is hidden from this person. Auditing is the page's: it knows what was opened. */
export async function openCase(db: Db, actor: Actor, caseId: string, today: PlainDate): Promise<OpenedCase | null> {
  if (!uuid.test(caseId)) return null
  const mask = await caseMask(db, actor, caseId)
  if (mask === 0) return null
  const [row, facts] = [await rowOf(db, caseId), await readFacts(db, caseId, mask)]
  if (row === undefined) return null
  const names = await namesIn(db, facts)
  const staff = (id: StaffId | null) => (id === null ? null : names.staff(id))
  return {
    caseId,
    mask,
    facts,
    names,
    leadId: row.lead_id,
    residentId: row.resident_id,
    held: row.held,
    head: {
      caseId,
      reference: row.reference,
      kind: row.kind,
      title: row.title,
      name: row.known_as ?? row.name,
      home: row.address,
      lead: row.lead_name,
      leadSince: row.lead_since,
      helping: helpersIn(facts).flatMap(id => staff(id) ?? []),
      status: row.status,
      openedOn: row.opened_on,
      closedOn: row.closed_on,
      days: toEpochDay(row.closed_on ?? today) - toEpochDay(row.opened_on),
      // A file tells how much of the case its reader does not see: for whoever sees legal matters, who sees all or manages who does.
      exportable: includes(mask, 'legal'),
      exception: await exceptionOfReader(db, actor, caseId),
      safety: safetyLines({ facts, today, language: row.language === 'English' ? null : row.language }),
    },
  }
}

const rowOf = (db: Db, caseId: CaseId) =>
  db
    .selectFrom('case_row as c')
    .leftJoin('home as h', 'h.id', 'c.home_id')
    .leftJoin('resident as r', 'r.id', 'c.resident_id')
    .leftJoin('staff as s', 's.id', 'c.lead_id')
    .select(['c.reference', 'c.kind', 'c.title', 'c.status', 'c.opened_on', 'c.closed_on', 'c.lead_id', 'c.lead_since', 'c.held'])
    .select(['c.resident_id', 'h.address', 'r.name', 'r.known_as', 'r.language', 's.name as lead_name'])
    .where('c.case_id', '=', caseId)
    .executeTakeFirst()

function helpersIn(facts: readonly Recorded[]): readonly StaffId[] {
  const helpers = new Set<StaffId>()
  for (const fact of stillStanding(facts)) {
    const { staff } = fact.fields
    if (typeof staff !== 'string') continue
    if (fact.type === 'HelperNamed') helpers.add(staff)
    if (fact.type === 'HelperStoodDown') helpers.delete(staff)
  }
  return [...helpers]
}

const staffFields = ['staff', 'to', 'from', 'by', 'instead', 'approvedBy'] as const
const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)

/** Of everybody the facts name by id: one query for the staff, one for the residents. */
async function namesIn(db: Db, facts: readonly Recorded[]): Promise<Names> {
  const staffIds = new Set<string>()
  const residentOf = new Map<string, string>()
  const partyNames = new Map<string, string>()
  const promises = new Map<string, string>()
  for (const { recordedBy, fields, about, type } of facts) {
    if (recordedBy !== null) staffIds.add(recordedBy)
    for (const field of staffFields) if (isId(fields[field])) staffIds.add(fields[field])
    const [thing = ''] = about
    if (type === 'CommitmentMade' && typeof fields['what'] === 'string') promises.set(thing, fields['what'])
    if (type !== 'PartyAdded') continue
    if (typeof fields['name'] === 'string') partyNames.set(thing, fields['name'])
    else if (isId(fields['resident'])) residentOf.set(thing, fields['resident'])
  }
  const [staff, residents] = [await named(db, 'staff', [...staffIds]), await named(db, 'resident', [...residentOf.values()])]
  return {
    staff: id => staff.get(id) ?? 'Somebody',
    party: party => partyNames.get(party) ?? residents.get(residentOf.get(party) ?? '') ?? 'somebody',
    promise: promise => promises.get(promise) ?? null,
  }
}

async function named(db: Db, table: 'staff' | 'resident', ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom(table)
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}
