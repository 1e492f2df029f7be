// A small landlord in a real database, for tests: the people of the tests, two homes, and cases whose facts are given. Fixed
// ids and days, so that a failure reads the same each time.
import { inScope, type Db } from '../database/scope.ts'
import { testDatabase, type TestDatabase } from '../database/testing.ts'
import type { Instant } from '../kernel/instant.ts'
import { plainDate, type PlainDate } from '../kernel/plain-date.ts'
import type { CaseId, NewFact, Recorded, StaffId } from '../ledger/fact.ts'
import { begin, handle, type Thing } from '../ledger/handle.ts'
import { happened } from '../ledger/new-fact.ts'
import { accept } from '../kernel/result.ts'
import type { Actor, Role } from '../people/actor.ts'
import { raiseWalls } from '../people/index.ts'
import type { Access } from '../ui/page.ts'
import { englandAndWales, loadStandards } from '../standards/index.ts'
import { compileRulebook, rulesFor } from '../rulebook/rulebook.ts'
import { keepingUp, type AfterwardsDeps } from './index.ts'
import type { RecordDeps } from './deps.ts'

export const today: PlainDate = plainDate('2026-05-05')
export const now = '2026-05-05T09:42:00.000Z' as Instant

const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

export const teams = { north: id(901), south: id(902) }

type Person = { readonly id: StaffId; readonly name: string; readonly team: string | null; readonly roles: readonly Role[] }

export const ruth: Person = { id: id(3), name: 'Ruth Calloway', team: teams.north, roles: ['team manager'] }
export const josie: Person = { id: id(1), name: 'Josie Tran', team: teams.north, roles: ['housing officer'] }
export const amara: Person = { id: id(2), name: 'Amara Boateng', team: teams.north, roles: ['ASB officer'] }
export const martin: Person = { id: id(4), name: 'Martin Keel', team: teams.north, roles: ['housing officer'] }
export const devinder: Person = { id: id(5), name: 'Devinder Sohal', team: null, roles: ['complaints officer'] }
export const nadia: Person = { id: id(6), name: 'Nadia Rahman', team: null, roles: ['stage 2 reviewer'] }
export const elaine: Person = { id: id(7), name: 'Elaine Prout', team: null, roles: ['member responsible for complaints'] }
export const yusuf: Person = { id: id(8), name: 'Yusuf Lindqvist', team: null, roles: ['analyst'] }
export const piotr: Person = { id: id(9), name: 'Piotr Zielak', team: null, roles: ['administrator'] }
export const helen: Person = { id: id(10), name: 'Helen Oduya', team: null, roles: ['data protection officer'] }
export const colin: Person = { id: id(11), name: 'Colin Marsh', team: teams.south, roles: ['housing officer'] }
export const gina: Person = { id: id(12), name: 'Gina Hollis', team: teams.south, roles: ['team manager'] }

const everybody = [ruth, gina, josie, amara, martin, devinder, nadia, elaine, yusuf, piotr, helen, colin]

/** Somebody of the small landlord who may open pages of this access. */
export function workerOf(access: Access): Person | null {
  switch (access) {
    case 'everyone':
      return null
    case 'signed in':
    case 'casework':
      return josie
    case 'team':
    case 'audit':
    case 'export':
      return ruth
    case 'administration':
      return piotr
    case 'data protection':
      return helen
  }
}

export const actorOf = ({ id: staffId, name, team, roles }: Person): Actor => ({
  id: staffId,
  name,
  roles,
  teamId: team,
  covering: [],
})

export const seun = { id: id(501), name: 'Seun Adeyinka-Frost', home: id(701) }
export const dilys = { id: id(502), name: 'Dilys Abernathy', home: id(702) }

export const judging = (() => {
  const { rules } = loadStandards()
  const ours = rulesFor(rules, 'thistlecombe')
  return { rules: ours, rulebook: compileRulebook(ours), calendar: englandAndWales }
})()

export type World = TestDatabase & {
  readonly deps: (db: Db) => RecordDeps
  /** In the name of somebody, in one transaction. */
  readonly as: <Done>(person: Person | 'system' | null, work: (db: Db) => Promise<Done>) => Promise<Done>
  /** A case with these facts after its first; its id. */
  readonly hasCase: (given: CaseGiven) => Promise<CaseId>
  readonly add: (caseId: CaseId, facts: readonly NewFact[], by?: Person, at?: Instant) => Promise<readonly Recorded[]>
}

export type CaseGiven = {
  readonly n?: number
  readonly kind?: 'antisocial behaviour' | 'complaint'
  readonly reference?: string
  readonly title?: string
  readonly team?: string
  readonly lead?: Person | null
  readonly resident?: typeof seun
  readonly openedOn?: string
  readonly facts?: readonly NewFact[]
  readonly by?: Person
}

export async function someWorld(more: Partial<Omit<AfterwardsDeps, 'judging'>> = {}): Promise<World> {
  const database = await testDatabase()
  await inScope(database.owner, { actor: 'system', today }, addPeople)
  const afterwards = keepingUp({ judging, raiseWalls, ...more })
  const deps = (db: Db): RecordDeps => ({ db, afterwards, judging, landlord: 'thistlecombe' })
  const as: World['as'] = (person, work) =>
    inScope(database.app, { actor: person === 'system' ? 'system' : (person?.id ?? null), today }, work)
  let cases = 0
  const add: World['add'] = (caseId, facts, by = josie, at = now) =>
    as(by, async db => {
      const added = await handle(deps(db), caseId, anything, () => accept(facts), null, { by: by.id, at })
      if (!added.ok) throw new Error('an unconditional addition was refused')
      return added.value
    })
  const hasCase: World['hasCase'] = async given => {
    const caseId = id(10_000 + (given.n ?? ++cases))
    const { by = josie, openedOn = '2026-03-20', kind = 'antisocial behaviour' } = given
    const at = `${openedOn}T09:00:00.000Z` as Instant
    await as(by, db => begin(deps(db), caseId, [firstFact(given, kind, openedOn)], { by: by.id, at }))
    await add(caseId, beginning(given, kind, openedOn), by, at)
    if (given.facts && given.facts.length > 0) await add(caseId, given.facts, by)
    return caseId
  }
  return { ...database, deps, as, hasCase, add }
}

const anything: Thing<null> = { start: null, isAbout: () => true, evolve: () => null }

const firstFact = (given: CaseGiven, kind: string, on: string): NewFact =>
  happened('record opened', plainDate(on), {
    kind,
    reference: given.reference ?? 'ASB 41276',
    title: given.title ?? 'Noise',
    team: given.team ?? teams.north,
    home: (given.resident ?? seun).home,
  })

function beginning(
  { resident = seun, lead = josie, team = teams.north }: CaseGiven,
  kind: string,
  on: string,
): readonly NewFact[] {
  const day = plainDate(on)
  const part = kind === 'complaint' ? 'complainant' : 'resident'
  return [
    ...(kind === 'complaint' ? [] : [happened('case opened', day, { category: 'standard' })]),
    happened('party added', day, { part, resident: resident.id, name: resident.name }, { about: ['party-1'] }),
    ...(lead === null ? [] : [happened('lead named', day, { staff: lead.id, team })]),
  ]
}

async function addPeople(db: Db): Promise<void> {
  await db
    .insertInto('team')
    .values([
      { id: teams.north, name: 'North' },
      { id: teams.south, name: 'South' },
    ])
    .execute()
  await db
    .insertInto('staff')
    .values(
      everybody.map(({ id: staffId, name, team, roles }) => ({
        id: staffId,
        name,
        email: `${name.toLowerCase().replaceAll(' ', '.')}@example.org`,
        phone: null,
        team_id: team,
        manager_id: roles.includes('team manager') || team === null ? null : team === teams.north ? ruth.id : gina.id,
        started_on: plainDate('2020-01-06'),
        left_on: null,
      })),
    )
    .execute()
  await db
    .insertInto('staff_role')
    .values(everybody.flatMap(({ id: staffId, roles }) => roles.map(role => ({ staff_id: staffId, role }))))
    .execute()
  const homes = [
    { ...seun, address: '14 Penhallow House', postcode: 'ZZ1 4PH' },
    { ...dilys, address: '4 Penhallow House', postcode: 'ZZ1 4PH' },
  ]
  await db
    .insertInto('home')
    .values(homes.map(({ home, address, postcode }) => ({ id: home, block_id: null, patch_id: null, address, postcode })))
    .execute()
  await db
    .insertInto('resident')
    .values(homes.map(one => ({ id: one.id, name: one.name, known_as: null, phone: '020 7946 0112', email: null })))
    .execute()
  await db
    .insertInto('tenancy')
    .values(
      homes.map((one, n) => ({
        id: id(800 + n),
        home_id: one.home,
        resident_id: one.id,
        began_on: plainDate('2019-04-01'),
        ended_on: null,
      })),
    )
    .execute()
}
