// The first world, from a seed: the people of the tests and cases in every relation to them, with something in every
// compartment, walls, hand-overs, helpers and cover.
import type { Db } from '../../../database/scope.ts'
import type { Instant } from '../../../kernel/instant.ts'
import { plainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { compartments } from '../../../ledger/compartment.ts'
import type { CaseId, EntryId, NewFact } from '../../../ledger/fact.ts'
import { begin } from '../../../ledger/handle.ts'
import { happened } from '../../../ledger/new-fact.ts'
import type { RecordDeps } from '../../../record/index.ts'
import * as people from '../../../record/world.testing.ts'
import type { Lots } from '../small-world.testing.ts'
import { involves, someDay, somethingHappened } from './happenings.testing.ts'
import { caseIdOf, entryOf, hiddenWords, openWords } from './names.testing.ts'

type Resident = typeof people.seun
/** With no case in the first world, so that the second may have one where there was none. */
export const quiet: Resident = { id: caseIdOf(801), name: 'Ines Quarrell', home: caseIdOf(802) }

export type GivenCase = {
  readonly caseId: CaseId
  readonly n: number
  readonly kind: 'antisocial behaviour' | 'complaint'
  readonly reference: string
  readonly team: string | null
  readonly lead: string | null
  readonly of?: Resident
  readonly openedOn?: PlainDate
  readonly more: (entry: () => EntryId) => readonly NewFact[]
}

type Person = { readonly id: string; readonly name: string }
const { teams, josie, amara, martin, ruth, gina, colin, devinder, nadia, helen, elaine } = people
const firstDay = plainDate('2026-03-02')
const at = '2026-05-04T16:00:00.000Z' as Instant

export const everybody = [ruth, gina, josie, amara, martin, devinder, nadia, elaine, people.yusuf, people.piotr, helen, colin]
export const staffIds: readonly string[] = everybody.map(({ id }) => id)

/** The record of a case from its beginning, in one addition. */
export function beginning(lots: Lots, given: GivenCase): readonly NewFact[] {
  let nth = 0
  const entry = () => entryOf(given.n, nth++)
  const of = given.of ?? (lots.chance(0.5) ? people.seun : people.dilys)
  const openedOn = given.openedOn ?? firstDay
  const { kind, reference, team, lead } = given
  const fact = (what: string, fields: Parameters<typeof happened>[2], about: readonly string[] = []) =>
    happened(what, openedOn, fields, { entryId: entry(), about })
  return [
    fact('record opened', {
      kind,
      reference,
      title: lots.one(['Noise', 'Rubbish', 'How a report was handled']),
      team,
      home: of.home,
    }),
    kind === 'complaint'
      ? fact('complaint logged', { stage: '1' }, ['complaint-1'])
      : fact('case opened', { category: 'standard' }),
    fact('party added', { part: kind === 'complaint' ? 'complainant' : 'resident', resident: of.id, name: of.name }, ['party-1']),
    ...(lead === null ? [] : [fact('lead named', { staff: lead, team })]),
    ...given.more(entry),
  ]
}

export const open = (deps: RecordDeps, caseId: CaseId, facts: readonly NewFact[]) =>
  begin(deps, caseId, facts, { by: colin.id, at })

type Draft = Partial<Pick<GivenCase, 'kind' | 'team'>> & {
  readonly lead?: Person | null
  readonly more?: (lots: Lots, entry: () => EntryId) => readonly NewFact[]
}
type Part = (entry: () => EntryId) => NewFact

const who =
  (kind: string, fields: Parameters<typeof happened>[2], about: readonly string[] = []): Part =>
  entry =>
    happened(kind, plainDate('2026-05-01'), fields, { entryId: entry(), about })
const helper = ({ id }: Person) => who('helper named', { staff: id })
const cover = (staff: Person, instead: Person) =>
  who('cover arranged', { staff: staff.id, instead: instead.id, from: '2026-05-01', until: '2026-05-20' })
const offer = (from: Person, to: Person) =>
  who('hand-over offered', { from: from.id, to: to.id, note: 'They know.' }, ['handover-1'])
const wall = (person: Person, because: 'subject' | 'witness' | 'relative') => (lots: Lots, entry: () => EntryId) =>
  involves(lots, person.id, entry(), because)
const all =
  (...parts: readonly Part[]) =>
  (_: Lots, entry: () => EntryId) =>
    parts.map(part => part(entry))
const complaint = { kind: 'complaint', lead: devinder } as const

/** Each stands for a way in which somebody may see part of a case, or none. */
const drafts: readonly Draft[] = [
  { lead: josie },
  { lead: amara, more: all(helper(josie)) },
  { lead: martin, more: all(cover(amara, martin)) },
  { lead: martin, more: all(cover(josie, martin), offer(martin, amara)) },
  { lead: colin, team: teams.south },
  { lead: colin, team: teams.south, more: all(offer(colin, josie)) },
  { lead: colin, team: teams.south, more: all(helper(amara)) },
  { lead: null },
  { lead: null, team: teams.south },
  { lead: amara, more: all(offer(amara, martin)) },
  { ...complaint, more: (lots, entry) => [wall(josie, 'subject')(lots, entry)] },
  { ...complaint, team: teams.south, more: (lots, entry) => [wall(colin, 'subject')(lots, entry)] },
  { ...complaint, lead: nadia, more: all(who('escalation acknowledged', { stage: '2' }, ['complaint-1'])) },
  { ...complaint, lead: null },
  { lead: amara, more: (lots, entry) => [wall(helen, 'witness')(lots, entry), wall(martin, 'relative')(lots, entry)] },
  {
    ...complaint,
    lead: nadia,
    more: (lots, entry) => [wall(devinder, 'witness')(lots, entry), wall(elaine, 'relative')(lots, entry)],
  },
  { lead: josie, more: all(who('case closed', { ground: 'resolved' })) },
]

/** Something in the general compartment, and in some of the others. */
function filled(lots: Lots, entry: () => EntryId): readonly NewFact[] {
  const facts: NewFact[] = []
  for (let n = 2; n < 5 + lots.number(4); n++)
    facts.push(somethingHappened(lots, { compartment: 'general', words: lots.one(openWords), entryId: entry(), n }))
  for (const compartment of compartments.slice(1))
    if (lots.chance(0.4))
      facts.push(somethingHappened(lots, { compartment, words: lots.one(hiddenWords), entryId: entry(), n: 20 }))
  const reporter = { type: 'noise', from: 'neighbour', name: lots.one(hiddenWords), says: lots.one(openWords) }
  const closer = { name: 'informant identity' } as const
  if (lots.chance(0.5))
    facts.push(happened('report received', someDay(lots), reporter, { closer, entryId: entry(), about: ['report-1'] }))
  return facts
}

export function casesFrom(lots: Lots): readonly GivenCase[] {
  return drafts.map(({ kind = 'antisocial behaviour', team = teams.north, lead = null, more }, n) => ({
    caseId: caseIdOf(n),
    n,
    kind,
    team,
    lead: lead?.id ?? null,
    reference: `${kind === 'complaint' ? 'COM' : 'ASB'} ${41_000 + n * 10}`,
    more: entry => [...filled(lots, entry), ...(more?.(lots, entry) ?? [])],
  }))
}

/** Precondition: the system's scope, on the database of `someWorld`. */
export async function fill(deps: RecordDeps, db: Db, lots: Lots): Promise<readonly GivenCase[]> {
  const cases = casesFrom(lots)
  await db
    .insertInto('absence')
    .values({
      id: caseIdOf(900),
      staff_id: martin.id,
      kind: 'sudden',
      from_on: plainDate('2026-05-01'),
      to_on: null,
      recorded_at: at,
      recorded_by: ruth.id,
    })
    .execute()
  await db
    .insertInto('home')
    .values({ id: quiet.home, block_id: null, patch_id: null, address: '9 Penhallow House', postcode: 'ZZ1 4PH' })
    .execute()
  await db
    .insertInto('resident')
    .values({ id: quiet.id, name: quiet.name, known_as: null, phone: '020 7946 0113', email: null })
    .execute()
  for (const one of cases) await open(deps, one.caseId, beginning(lots, one))
  return cases
}
