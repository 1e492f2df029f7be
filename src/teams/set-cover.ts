// Cover for somebody who is away, for many cases at once: all of it, or nothing. Each case keeps the fact, and its resident is
// told unless they asked to be rung first.
import type { Db } from '../database/tables.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../kernel/result.ts'
import { handle } from '../ledger/handle.ts'
import { newId } from '../ledger/random.ts'
import type { RecordDeps } from '../record/index.ts'
import { actorOf, type Context } from '../ui/page.ts'
import { arrangeCover, type CoverRefused } from './decisions/arrange-cover.ts'
import { leadershipThing } from './leadership.ts'
import { keptFrom, type AwayPerson, type CoveredCase, type TeamMate } from './read-models/cover.ts'
import { coverMessage, tellResidents, type Way } from './tell-resident.ts'

export type CoverWanted = {
  readonly person: AwayPerson
  readonly cases: readonly CoveredCase[]
  readonly mates: readonly TeamMate[]
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly chosen: ReadonlyMap<string, string>
}
type One = { readonly of: CoveredCase; readonly by: TeamMate; readonly canTakeIt: boolean }

export type NotSet =
  | { readonly why: 'cannot-take-it'; readonly name: string; readonly caseId: string; readonly reference: string }
  | { readonly why: 'changed'; readonly reference: string }
  | { readonly why: 'ends-before-it-starts' }

export type CoverSet = { readonly cases: number; readonly told: ReadonlyMap<string, Way> }

export async function setCover(deps: RecordDeps, wanted: CoverWanted, context: Context): Promise<Result<CoverSet, NotSet>> {
  const { db } = deps
  if (wanted.until !== null && wanted.until < context.today) return refuse({ why: 'ends-before-it-starts' })
  const ones = await chosenOnes(db, wanted)
  const unable = ones.find(one => !one.canTakeIt)
  if (unable)
    return refuse({ why: 'cannot-take-it', name: unable.by.name, caseId: unable.of.caseId, reference: unable.of.reference })
  await recordAbsence(db, wanted, context)
  // In one order, so that two managers who set cover at the same moment wait for each other and never for ever.
  for (const one of [...ones].sort((a, b) => (a.of.caseId < b.of.caseId ? -1 : 1))) {
    const outcome = await cover(deps, wanted, one, context)
    if (!outcome.ok) return outcome
  }
  const messages = ones.map(({ of, by }) => ({
    caseId: of.caseId,
    body: coverMessage(wanted.person.name, wanted.until, by.name),
  }))
  return accept({ cases: ones.length, told: await tellResidents(db, messages, context.now) })
}

/** What is chosen and is not so already. Away on the day, or kept from the case: both are one `no`. */
async function chosenOnes(db: Db, { cases, mates, chosen, until }: CoverWanted): Promise<readonly One[]> {
  const walls = await keptFrom(
    db,
    cases.map(one => one.caseId),
  )
  return cases.flatMap(of => {
    const by = mates.find(mate => mate.id === chosen.get(of.caseId))
    if (by === undefined || (of.coverId === by.id && of.coverUntil === until)) return []
    return [{ of, by, canTakeIt: !by.isAway && walls.get(by.id)?.has(of.caseId) !== true }]
  })
}

async function recordAbsence(db: Db, { person, from, until }: CoverWanted, context: Context): Promise<void> {
  const days = { kind: from > context.today ? ('planned' as const) : ('sudden' as const), from_on: from, to_on: until }
  if (person.absence !== null) {
    await db.updateTable('absence').set(days).where('id', '=', person.absence.id).execute()
    return
  }
  const recorded = { recorded_at: context.now, recorded_by: actorOf(context).id }
  await db
    .insertInto('absence')
    .values({ id: newId(), staff_id: person.id, ...days, ...recorded })
    .execute()
}

async function cover(deps: RecordDeps, wanted: CoverWanted, one: One, context: Context): Promise<Result<null, NotSet>> {
  const { person, from, until } = wanted
  const by = { id: one.by.id, name: one.by.name, canTakeIt: true }
  const command = { instead: person.id, by, from, until, on: context.today }
  const acting = { by: actorOf(context).id, at: context.now }
  const outcome = await handle(deps, one.of.caseId, leadershipThing, arrangeCover, command, acting)
  return outcome.ok ? accept(null) : refuse(notSet(outcome.refusal, one))
}

function notSet(refusal: CoverRefused | { readonly why: 'moved-on' }, { of, by }: One): NotSet {
  switch (refusal.why) {
    case 'ends-before-it-starts':
      return { why: 'ends-before-it-starts' }
    case 'cannot-take-it':
    case 'by-the-one-away':
      return { why: 'cannot-take-it', name: by.name, caseId: of.caseId, reference: of.reference }
    case 'closed':
    case 'not-theirs':
    case 'moved-on':
      return { why: 'changed', reference: of.reference }
  }
}
