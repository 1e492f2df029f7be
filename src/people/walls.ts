// Walls follow from what is recorded: whoever is the subject of a complaint, a witness or a relative may not see the case, and
// of the subject also whoever manages or has managed them. Nobody builds a wall by hand, and nobody forgets one.
import type { Instant } from '../kernel/instant.ts'
import type { EntryId, Recorded, StaffId } from '../ledger/fact.ts'

export const becauses = ['subject', 'witness', 'relative', 'manager of the subject'] as const
export type Because = (typeof becauses)[number]

export type Wall = {
  readonly staff: StaffId
  readonly because: Because
  readonly raisedAt: Instant
  /** Null while it stands. */
  readonly liftedAt: Instant | null
}

type Involved = {
  readonly entryId: EntryId
  readonly staff: StaffId
  readonly because: Because
  readonly from: Instant
  readonly until: Instant | null
}

const isBecause = (word: unknown): word is Because => becauses.some(one => one === word)

/** Does this fact raise or lift a wall, or may it? */
export const isAboutWalls = ({ type }: Recorded): boolean =>
  ['StaffMemberInvolved', 'StaffMemberCleared', 'EntryWithdrawn', 'EntryCorrected'].includes(type)

const ended = (one: Involved, at: Instant): Involved => (one.until === null ? { ...one, until: at } : one)

function evolve(involved: readonly Involved[], fact: Recorded): readonly Involved[] {
  const { staff, because, of } = fact.fields
  const at = fact.recordedAt
  switch (fact.type) {
    case 'StaffMemberInvolved':
      if (typeof staff !== 'string' || !isBecause(because)) return involved
      return [...involved, { entryId: fact.entryId, staff, because, from: at, until: null }]
    case 'StaffMemberCleared':
      return involved.map(one => (one.staff === staff ? ended(one, at) : one))
    case 'EntryWithdrawn':
    case 'EntryCorrected':
      return involved.map(one => (one.entryId === of ? ended(one, at) : one))
    default:
      return involved
  }
}

/** Precondition: all the facts of one case, in the order of the record. `managersOf`: of today and of before. */
export function wallsOf(facts: readonly Recorded[], managersOf: (staff: StaffId) => readonly StaffId[]): readonly Wall[] {
  const involved = facts.reduce<readonly Involved[]>(evolve, [])
  const walls = involved.flatMap(({ staff, because, from, until }): readonly Wall[] => [
    { staff, because, raisedAt: from, liftedAt: until },
    ...(because === 'subject' ? managersOf(staff) : [])
      .filter(manager => manager !== staff)
      .map((manager): Wall => ({ staff: manager, because: 'manager of the subject', raisedAt: from, liftedAt: until })),
  ])
  return [...Map.groupBy(walls, wall => `${wall.staff} ${wall.because}`).values()].map(merged)
}

/** One wall of those that one person has for one reason: it stands as long as any of them. */
const merged = (same: readonly Wall[]): Wall =>
  same.reduce((one, other) => ({
    ...one,
    raisedAt: one.raisedAt < other.raisedAt ? one.raisedAt : other.raisedAt,
    liftedAt: later(one.liftedAt, other.liftedAt),
  }))

function later(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return null
  return one > other ? one : other
}
