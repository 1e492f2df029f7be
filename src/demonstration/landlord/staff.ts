// Who works for Thistlecombe Homes. Ids are made from names, so they are the same in every demonstration. Colin Marsh is the
// subject of a complaint; Martin Keel has been away since this morning and nobody covers him; two people have left.
import { plainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Role } from '../../people/actor.ts'
import { idOf } from '../random.ts'

export type TeamName = 'North' | 'South'
export const teamNames: readonly TeamName[] = ['North', 'South']
export const teamId = (team: TeamName): string => idOf(`team/${team}`)

type Person = {
  readonly name: string
  readonly roles: readonly Role[]
  readonly team: TeamName | null
  readonly manager: string | null
  readonly started: PlainDate
  readonly left?: PlainDate
  readonly languages?: readonly string[]
}

const day = plainDate
const officer = <const Name extends string>(
  name: Name,
  role: Role,
  team: TeamName,
  started: string,
  more: Partial<Pick<Person, 'left' | 'languages'>> = {},
) => ({
  name,
  roles: [role],
  team,
  manager: team === 'North' ? ('Ruth Calloway' as const) : ('Callum Reid' as const),
  started: day(started),
  ...more,
})
const other = <const Name extends string>(name: Name, role: Role, started: string) => ({
  name,
  roles: [role],
  team: null,
  manager: null,
  started: day(started),
})

export const staff = [
  { name: 'Ruth Calloway', roles: ['team manager'], team: 'North', manager: null, started: day('2014-09-01') },
  officer('Josie Tran', 'housing officer', 'North', '2019-06-03', { languages: ['Vietnamese'] }),
  officer('Martin Keel', 'housing officer', 'North', '2012-02-06'),
  officer('Amara Boateng', 'ASB officer', 'North', '2018-01-08', { languages: ['Twi'] }),
  officer('Leila Haddad', 'housing officer', 'North', '2021-03-15', { languages: ['Arabic', 'French'] }),
  officer('Gareth Pugh', 'housing officer', 'North', '2017-10-02'),
  officer('Nisha Verma', 'ASB officer', 'North', '2022-05-09', { languages: ['Hindi', 'Gujarati'] }),
  officer('Lorna Pike', 'housing officer', 'North', '2015-04-13', { left: day('2026-04-30') }),
  { name: 'Callum Reid', roles: ['team manager'], team: 'South', manager: null, started: day('2016-11-07') },
  officer('Colin Marsh', 'housing officer', 'South', '2013-08-19'),
  officer('Bernadette Flynn', 'ASB officer', 'South', '2016-03-21'),
  officer('Kwame Asante', 'housing officer', 'South', '2020-01-13', { languages: ['Twi'] }),
  officer('Sofia Marino', 'housing officer', 'South', '2018-07-02', { languages: ['Italian', 'Romanian'] }),
  officer('Petra Novak', 'housing officer', 'South', '2019-02-04', { languages: ['Czech', 'Polish'] }),
  officer('Tom Ashdown', 'ASB officer', 'South', '2023-09-18'),
  officer('Graham Tull', 'housing officer', 'South', '2011-05-03', { left: day('2025-11-28') }),
  other('Devinder Sohal', 'complaints officer', '2017-05-22'),
  other('Maya Fenn', 'complaints officer', '2022-10-10'),
  other('Nadia Rahman', 'stage 2 reviewer', '2015-01-12'),
  other('Elaine Prout', 'member responsible for complaints', '2024-04-02'),
  other('Yusuf Lindqvist', 'analyst', '2021-06-07'),
  other('Piotr Zielak', 'administrator', '2016-08-30'),
  other('Helen Oduya', 'data protection officer', '2018-05-25'),
] as const satisfies readonly Person[]

export type StaffName = (typeof staff)[number]['name']

export const staffId = (name: StaffName): string => idOf(`staff/${name}`)

const names: ReadonlySet<string> = new Set(staff.map(({ name }) => name))
export const isStaffName = (name: string): name is StaffName => names.has(name)

export const nameOfStaff: ReadonlyMap<string, StaffName> = new Map(staff.map(({ name }) => [staffId(name), name]))

/** Away on the day of the demonstration: one suddenly and without cover, one as planned. */
export const absences = [
  {
    of: 'Martin Keel',
    kind: 'sudden',
    from: day('2026-05-05'),
    to: null,
    recordedBy: 'Ruth Calloway',
    recordedOn: day('2026-05-05'),
  },
  {
    of: 'Petra Novak',
    kind: 'planned',
    from: day('2026-04-27'),
    to: day('2026-05-08'),
    recordedBy: 'Callum Reid',
    recordedOn: day('2026-04-13'),
  },
] as const satisfies readonly {
  of: StaffName
  kind: 'sudden' | 'planned'
  from: PlainDate
  to: PlainDate | null
  recordedBy: StaffName
  recordedOn: PlainDate
}[]

/** Who looks after which homes. A patch whose officer has left keeps the name until somebody else is given it. */
export const patches = [
  { name: 'Penhallow and Saltmarsh', team: 'North', officer: 'Josie Tran' },
  { name: 'Quillfeather', team: 'North', officer: 'Martin Keel' },
  { name: 'Brindlewick East', team: 'North', officer: 'Leila Haddad' },
  { name: 'Brindlewick West', team: 'North', officer: 'Gareth Pugh' },
  { name: 'Hartsmere East', team: 'South', officer: 'Colin Marsh' },
  { name: 'Hartsmere West', team: 'South', officer: 'Kwame Asante' },
  { name: 'Coldbrook North', team: 'South', officer: 'Sofia Marino' },
  { name: 'Coldbrook South', team: 'South', officer: 'Petra Novak' },
] as const satisfies readonly { name: string; team: TeamName; officer: StaffName }[]
export type PatchName = (typeof patches)[number]['name']
export const patchId = (name: PatchName): string => idOf(`patch/${name}`)
