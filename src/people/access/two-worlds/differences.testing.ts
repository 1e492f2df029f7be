// What makes the second world different from the first, of one person: something that this person may not see. Drawn from lots
// and done with the application's own functions. Whether it is hidden is asked of the database afterwards: a difference that
// changes what of any case the person may see is no hidden one, and is drawn again.
import { sql } from 'kysely'
import type { Db } from '../../../database/scope.ts'
import type { Instant } from '../../../kernel/instant.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import { accept } from '../../../kernel/result.ts'
import { compartments, everyCompartment, includes, type Compartment, type Mask } from '../../../ledger/compartment.ts'
import type { CaseId, EntryId, NewFact, StaffId } from '../../../ledger/fact.ts'
import { handle, type Thing } from '../../../ledger/handle.ts'
import { happened } from '../../../ledger/new-fact.ts'
import type { RecordDeps } from '../../../record/index.ts'
import { dilys, gina, ruth, seun, teams } from '../../../record/world.testing.ts'
import type { Lots } from '../small-world.testing.ts'
import { involves, someDay, somethingHappened } from './happenings.testing.ts'
import { beginning, everybody, open, quiet, type GivenCase } from './landlord.testing.ts'
import { addedCases, addedEntry, hiddenWords } from './names.testing.ts'

/** `of`: who may not see it; null is somebody who is not signed in. `sees`: what they see of each case. */
export type Blind = { readonly of: string | null; readonly sees: ReadonlyMap<CaseId, Mask> }
/** What was made different, in words; the cases it touched. */
export type Difference = {
  readonly says: string
  readonly caseId: CaseId
  /** Whom a wall now stands before. That they cannot take the case is told to whoever offers it to them, on purpose. */
  readonly walled?: readonly StaffId[]
}

type Making = {
  readonly deps: RecordDeps
  readonly lots: Lots
  readonly blind: Blind
  readonly cases: readonly GivenCase[]
  nth: number
}
type Make = (making: Making) => Promise<Difference | null>

const at = '2026-05-05T08:00:00.000Z' as Instant
const anything: Thing<null> = { start: null, isAbout: () => true, evolve: () => null }
const nextEntry = (making: Making): EntryId => addedEntry(making.nth++)
const maskOf = ({ blind }: Making, caseId: CaseId): Mask => blind.sees.get(caseId) ?? 0

async function record({ deps, lots }: Making, caseId: CaseId, facts: readonly NewFact[]): Promise<void> {
  const by = lots.one(everybody).id
  await handle(deps, caseId, anything, () => accept(facts), null, { by, at })
}

const oneOf = <T>(lots: Lots, some: readonly T[]): T | null => (some.length === 0 ? null : lots.one(some))
const unseenIn = (mask: Mask): readonly Compartment[] => compartments.filter(one => !includes(mask, one))
const words = (lots: Lots) => lots.one(hiddenWords)
const drawn = (making: Making, compartment: Compartment) =>
  somethingHappened(making.lots, { compartment, words: words(making.lots), entryId: nextEntry(making), n: 30 + making.nth })

/** In a compartment that they do not have, of a case of which they see the rest. */
const factsInAClosedCompartment: Make = async making => {
  const { lots, cases } = making
  const found = oneOf(
    lots,
    cases.filter(({ caseId }) => maskOf(making, caseId) !== 0 && unseenIn(maskOf(making, caseId)).length > 0),
  )
  if (found === null) return null
  const many = Array.from({ length: 1 + lots.number(3) }, () => drawn(making, lots.one(unseenIn(maskOf(making, found.caseId)))))
  await record(making, found.caseId, many)
  return { says: `${many.map(one => `${one.type} (${one.compartment})`).join(', ')} in ${found.reference}`, caseId: found.caseId }
}

/** Who works it, how it stands, what was said: of a case that is not there for them. */
const factsInAHiddenCase: Make = async making => {
  const { lots, cases } = making
  const found = oneOf(
    lots,
    cases.filter(({ caseId }) => maskOf(making, caseId) === 0),
  )
  if (found === null) return null
  const staff = lots.one(everybody).id
  const turn = (kind: string, fields: Parameters<typeof happened>[2], about: readonly string[] = []) =>
    happened(kind, plainDate('2026-05-04'), fields, { entryId: nextEntry(making), about })
  const turns = [
    turn('helper named', { staff }),
    turn('lead named', { staff, team: lots.one(Object.values(teams)) }),
    turn('hand-over offered', { to: staff, from: lots.one(everybody).id, note: words(lots) }, ['handover-7']),
    turn('cover arranged', { staff, instead: found.lead ?? staff, from: '2026-05-04', until: '2026-05-30' }),
    turn('case closed', { ground: 'resolved' }),
    turn('complaint logged', { stage: '2' }, ['complaint-1']),
    turn('officer absent', { staff: found.lead ?? staff, from: '2026-05-01' }),
  ]
  const facts = [drawn(making, lots.one(compartments)), lots.one(turns), drawn(making, 'general')]
  await record(making, found.caseId, facts)
  return { says: `${facts.map(({ type }) => type).join(', ')} in hidden ${found.reference}`, caseId: found.caseId }
}

/** As much like one they may see as can be: the same home, the same resident, a reference between theirs. */
const anotherCase: Make = async making => {
  const { lots, blind } = making
  const n = lots.number(addedCases.length)
  const caseId = addedCases[n] ?? addedCases[0]
  const kind = lots.chance(0.5) ? 'complaint' : 'antisocial behaviour'
  const lead = oneOf(
    lots,
    everybody.filter(({ id }) => id !== blind.of && lots.chance(0.9)),
  )
  const isWalled = blind.of !== null && lots.chance(0.6)
  const given: GivenCase = {
    caseId,
    n: 0xadd + n,
    kind,
    team: lots.one([teams.north, teams.south]),
    lead: lead?.id ?? null,
    of: lots.one([seun, dilys, quiet]),
    openedOn: someDay(lots, 40),
    reference: `${kind === 'complaint' ? 'COM' : 'ASB'} ${41_000 + lots.number(20) * 10 + 5}`,
    more: entry => [
      ...Array.from({ length: 2 + lots.number(4) }, (_, nth) =>
        somethingHappened(lots, {
          compartment: lots.one(['general', 'general', ...compartments]),
          words: words(lots),
          entryId: entry(),
          n: nth,
        }),
      ),
      ...(isWalled && blind.of !== null ? [involves(lots, blind.of, entry(), lots.one(['witness', 'relative']))] : []),
    ],
  }
  try {
    await open(making.deps, caseId, beginning(lots, given))
  } catch (error) {
    // Its id or its reference was drawn twice.
    if ((error as { readonly code?: string }).code === '23505') throw new DrawAgain()
    throw error
  }
  return { says: `another case, ${given.reference}, ${isWalled ? 'behind a wall' : 'of somebody else'}`, caseId }
}

/** Somebody else has no part in a case any more; whoever leads it stays. */
const wallAroundSomebodyElse: Make = async making => {
  const { lots, cases, blind } = making
  const found = oneOf(
    lots,
    cases.filter(({ caseId }) => !includes(maskOf(making, caseId), 'staff conduct')),
  )
  const staff = oneOf(
    lots,
    everybody.filter(({ id }) => id !== blind.of && id !== found?.lead),
  )
  if (found === null || staff === null) return null
  const fact = involves(lots, staff.id, nextEntry(making))
  await record(making, found.caseId, [fact])
  return { says: `${staff.name} walled from ${found.reference}`, caseId: found.caseId, walled: [staff.id, ruth.id, gina.id] }
}

/** What others looked at, opened, sent or were told, about a case that is not there for them. */
const tracesOfAHiddenCase: Make = async making => {
  const { lots, cases, blind, deps } = making
  const found = oneOf(
    lots,
    cases.filter(({ caseId }) => maskOf(making, caseId) === 0),
  )
  const other = lots.one(everybody.filter(({ id }) => id !== blind.of))
  if (found === null) return null
  const { caseId } = found
  const { db } = deps
  const looks = Array.from({ length: 3 }, () => ({
    at,
    staff_id: other.id,
    case_id: caseId,
    kind: lots.one(['read', 'change', 'export', 'break-glass']),
    route: '/cases/:caseId',
    what: `opened the ${words(lots)}`,
  }))
  await db.insertInto('audit_entry').values(looks).execute()
  await db
    .insertInto('outbox')
    .values({
      id: entryId(making),
      case_id: caseId,
      channel: 'text',
      resident_id: null,
      body: words(lots),
      made_at: at,
      state: 'waiting',
    })
    .execute()
  await db
    .insertInto('break_glass')
    .values({
      id: entryId(making),
      case_id: caseId,
      staff_id: other.id,
      reason: words(lots),
      compartments: everyCompartment,
      from_at: at,
      until_at: '2026-05-06T08:00:00.000Z' as Instant,
      approved_by: null,
    })
    .execute()
  return { says: `${other.name} looked at, opened and wrote about hidden ${found.reference}`, caseId }
}
const entryId = (making: Making) => `00000000-0000-4000-8000-${String(40_000 + making.nth++).padStart(12, '0')}`

export class DrawAgain extends Error {}

const makes: readonly Make[] = [
  factsInAClosedCompartment,
  factsInAClosedCompartment,
  factsInAHiddenCase,
  anotherCase,
  wallAroundSomebodyElse,
  tracesOfAHiddenCase,
]

/** Precondition: the system's scope, in the second world. Throws DrawAgain when two of them cannot both be. */
export async function makeDifferent(
  deps: RecordDeps,
  lots: Lots,
  blind: Blind,
  cases: readonly GivenCase[],
): Promise<readonly Difference[]> {
  const making: Making = { deps, lots, blind, cases, nth: 1 }
  const made: Difference[] = []
  const count = 1 + lots.number(3)
  while (made.length < count) {
    const one = await lots.one(makes)(making)
    if (one !== null) made.push(one)
  }
  return made
}

/** What a person may see of each case, as the database has it. Precondition: the person's own scope. */
export async function seenBy(db: Db, staffId: string | null): Promise<ReadonlyMap<CaseId, Mask>> {
  if (staffId === null) return new Map()
  const { rows } = await sql<{ id: CaseId; mask: Mask }>`
    select case_id as id, access_mask(case_id) as mask from case_row order by case_id`.execute(db)
  return new Map(rows.map(({ id, mask }) => [id, mask]))
}
