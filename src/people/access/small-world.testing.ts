// Random small worlds: people, cases and everything that stands between them, as the reference holds it and as the database
// does. From a seed, so that what failed can be made again.
import { randomBytes } from 'node:crypto'
import { compartments, bitOf, everyCompartment } from '../../ledger/compartment.ts'
import type { Db } from '../../database/scope.ts'
import { roles as everyRole, type Role } from '../actor.ts'
import type { Moment, SmallCase, SmallWorld } from './reference.ts'

export type Lots = {
  /** 0 <= n < below. */
  readonly number: (below: number) => number
  readonly chance: (of: number) => boolean
  readonly one: <T>(of: readonly T[]) => T
}

/** mulberry32: small, and good enough for worlds. */
export function lotsFrom(seed: number): Lots {
  let state = seed >>> 0
  const draw = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const number = (below: number) => Math.floor(draw() * below)
  return {
    number,
    chance: of => draw() < of,
    one: of => {
      const found = of[number(of.length)]
      if (found === undefined) throw new RangeError('nothing to draw from')
      return found
    },
  }
}

export const idOf = (kind: number, n: number): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(n).padStart(12, '0')}`

const days = ['2026-05-03', '2026-05-04', '2026-05-05', '2026-05-06', '2026-05-07']
const times = days.flatMap(day => [`${day}T08:00:00.000Z`, `${day}T12:00:00.000Z`])
export const moments: readonly Moment[] = [
  { today: '2026-05-04', now: '2026-05-04T12:00:00.000Z' },
  { today: '2026-05-05', now: '2026-05-05T08:00:00.000Z' },
  { today: '2026-05-06', now: '2026-05-06T12:00:00.001Z' },
]

const many = <T>(count: number, make: (n: number) => T): readonly T[] => Array.from({ length: count }, (_, n) => make(n))

function staffIn(lots: Lots, count: number, teams: readonly string[]): SmallWorld['staff'] {
  return many(count, n => ({
    id: idOf(1, n),
    teamId: lots.chance(0.1) ? null : lots.one(teams),
    startedOn: lots.chance(0.1) ? lots.one(days) : '2020-01-06',
    leftOn: lots.chance(0.2) ? lots.one(days) : null,
    roles: [...new Set(many(lots.number(3), () => lots.one<Role>(lots.chance(0.3) ? ['team manager'] : everyRole)))],
  }))
}

const caseIn = (lots: Lots, n: number, staff: readonly string[], teams: readonly string[]): SmallCase => ({
  caseId: idOf(2, n),
  kind: lots.chance(0.5) ? 'complaint' : 'antisocial behaviour',
  stage: lots.one([null, 1, 2, 3]),
  teamId: lots.chance(0.1) ? null : lots.one(teams),
  leadId: lots.chance(0.2) ? null : lots.one(staff),
})

export type Size = { readonly staff: number; readonly cases: number; readonly teams: number }

export function smallWorld(lots: Lots, { staff: people, cases: count, teams: teamCount }: Size): SmallWorld {
  const teams = many(teamCount, n => idOf(3, n))
  const staff = staffIn(lots, people, teams)
  const ids = staff.map(({ id }) => id)
  const cases = many(count, n => caseIn(lots, n, ids, teams))
  const pairs = (chance: number) =>
    cases.flatMap(({ caseId }) => ids.filter(() => lots.chance(chance)).map(staffId => ({ caseId, staffId })))
  return {
    staff,
    cases,
    members: pairs(0.06).map(pair => ({
      ...pair,
      part: lots.one(['lead', 'helper', 'cover'] as const),
      fromOn: lots.one(days),
      untilOn: lots.chance(0.4) ? null : lots.one(days),
    })),
    handovers: pairs(0.04).map(({ caseId, staffId }) => ({
      caseId,
      toId: staffId,
      state: lots.one(['offered', 'offered', 'accepted', 'refused', 'withdrawn']),
    })),
    walls: [...pairs(0.05), ...wallsOnManagers(lots, staff, cases)].map(pair => ({
      ...pair,
      liftedAt: lots.chance(0.3) ? lots.one(times) : null,
    })),
    glasses: pairs(0.05).map(pair => ({
      ...pair,
      compartments: lots.number(everyCompartment + 1),
      fromAt: lots.one(times),
      untilAt: lots.one(times),
      closedAt: lots.chance(0.2) ? lots.one(times) : null,
      approvedBy: lots.chance(0.5) ? null : lots.one(ids),
    })),
  }
}

/** So that some cases have no manager left who may see them. */
const wallsOnManagers = (lots: Lots, staff: SmallWorld['staff'], cases: readonly SmallCase[]) =>
  cases
    .filter(() => lots.chance(0.1))
    .flatMap(({ caseId, teamId }) =>
      staff.filter(one => one.teamId === teamId && one.roles.includes('team manager')).map(({ id }) => ({ caseId, staffId: id })),
    )

/** What changes from one day's work to the next: stages, leads, teams, hand-overs, walls, roles, leavers. */
export function changed(lots: Lots, world: SmallWorld): SmallWorld {
  const ids = world.staff.map(({ id }) => id)
  const teams = [...new Set(world.cases.flatMap(({ teamId }) => teamId ?? []))]
  const some = <T>(all: readonly T[], change: (one: T) => T) => all.map(one => (lots.chance(0.3) ? change(one) : one))
  return {
    staff: some(world.staff, one => ({
      ...one,
      leftOn: lots.one([null, ...days]),
      roles: lots.chance(0.5) ? one.roles : [lots.one(everyRole)],
    })),
    cases: some(world.cases, one => ({
      ...one,
      stage: lots.one([null, 1, 2]),
      leadId: lots.one([null, ...ids]),
      teamId: lots.one(teams),
    })),
    members: some(world.members, one => ({ ...one, untilOn: lots.one([null, ...days]) })),
    handovers: some(world.handovers, one => ({ ...one, state: lots.one(['offered', 'accepted', 'withdrawn']) })),
    walls: some(world.walls, one => ({ ...one, liftedAt: lots.one([null, ...times]) })),
    glasses: some(world.glasses, one => ({ ...one, untilAt: lots.one(times), closedAt: lots.one([null, ...times]) })),
  }
}

const unique = <T>(all: readonly T[], key: (one: T) => string): readonly T[] => [
  ...new Map(all.map(one => [key(one), one])).values(),
]

/** The same world, each pair of a person and a case once where the database allows one. */
export const fit = (world: SmallWorld): SmallWorld => ({
  ...world,
  members: unique(world.members, one => `${one.caseId} ${one.staffId} ${one.part} ${one.fromOn}`),
  walls: unique(world.walls, one => `${one.caseId} ${one.staffId}`),
})

const emptied = ['case_member', 'handover', 'wall', 'break_glass', 'staff_role', 'case_row'] as const

/** Puts the world into the database, in place of the one that is there. `owner` may write anything. */
export async function load(owner: Db, world: SmallWorld): Promise<void> {
  for (const table of emptied) await owner.deleteFrom(table).execute()
  const teams = [...new Set([...world.staff, ...world.cases].flatMap(({ teamId }) => teamId ?? []))]
  await inserted(
    owner,
    'team',
    teams.map(id => ({ id, name: id })),
  )
  for (const { id, teamId, startedOn, leftOn } of world.staff) {
    const row = { team_id: teamId, started_on: startedOn, left_on: leftOn }
    await owner
      .insertInto('staff')
      .values({ id, name: id, email: `${id}@example.org`, ...row } as never)
      .onConflict(on => on.column('id').doUpdateSet(row as never))
      .execute()
  }
  await inserted(
    owner,
    'staff_role',
    world.staff.flatMap(({ id, roles }) => roles.map(role => ({ staff_id: id, role }))),
  )
  await inserted(
    owner,
    'case_head',
    world.cases.map(({ caseId }) => ({ case_id: caseId, hash: Buffer.alloc(32) })),
  )
  await inserted(
    owner,
    'case_row',
    world.cases.map((one, n) => caseRow(one, n)),
  )
  await inserted(
    owner,
    'case_member',
    world.members.map(one => ({
      case_id: one.caseId,
      staff_id: one.staffId,
      part: one.part,
      from_on: one.fromOn,
      until_on: one.untilOn,
    })),
  )
  await inserted(
    owner,
    'handover',
    world.handovers.map((one, n) => ({
      case_id: one.caseId,
      thing: `handover-${n}`,
      to_id: one.toId,
      offered_on: '2026-05-01',
      state: one.state,
    })),
  )
  await inserted(
    owner,
    'wall',
    world.walls.map(one => ({
      case_id: one.caseId,
      staff_id: one.staffId,
      because: 'subject',
      raised_at: times[0],
      lifted_at: one.liftedAt,
    })),
  )
  await inserted(
    owner,
    'break_glass',
    world.glasses.map((one, n) => ({
      id: idOf(4, n),
      case_id: one.caseId,
      staff_id: one.staffId,
      reason: 'why',
      compartments: one.compartments,
      from_at: one.fromAt,
      until_at: one.untilAt,
      closed_at: one.closedAt,
      approved_by: one.approvedBy,
    })),
  )
}

const caseRow = (one: SmallCase, n: number) => ({
  case_id: one.caseId,
  reference: `ASB ${n}`,
  kind: one.kind,
  title: 'Noise',
  status: 'open',
  opened_on: '2026-04-01',
  team_id: one.teamId,
  lead_id: one.leadId,
  stage: one.stage,
})

async function inserted(owner: Db, table: string, rows: readonly object[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 500)
    await owner
      .insertInto(table as 'team')
      .values(rows.slice(from, from + 500) as never)
      .onConflict(on => on.doNothing())
      .execute()
}

/** One fact, and one sealed field, in each compartment of each case. Facts cannot be taken away again: put in once. */
export async function oneFactInEachCompartment(owner: Db, caseIds: readonly string[]): Promise<void> {
  const facts = caseIds.flatMap(caseId => compartments.map((compartment, seq) => ({ caseId, seq, bit: bitOf(compartment) })))
  await inserted(
    owner,
    'fact',
    facts.map(one => ({
      case_id: one.caseId,
      seq: one.seq,
      type: 'ContactMade',
      about: [],
      entry: randomBytes(6).toString('hex'),
      recorded_at: times[0],
      compartment: one.bit,
      body: Buffer.alloc(1),
      prev: randomBytes(32),
      hash: randomBytes(32),
    })),
  )
}
