// About 1,900 adults and their tenancies. The people of the stories live where the stories say; everybody else is drawn.
// Telephone numbers come from the ranges kept for drama and e-mail addresses from example.org, so nothing can reach anybody.
import { addDays, plainDate, type PlainDate } from '../../kernel/plain-date.ts'
import { idOf, lotsFrom, type Lots } from '../random.ts'
import { namings } from './names.ts'
import { needs } from './needs.ts'
import type { Home } from './places.ts'

export type Resident = {
  readonly id: string
  readonly name: string
  readonly knownAs: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly language: string
  readonly needs: readonly string[]
}
export type Tenancy = {
  readonly id: string
  readonly homeId: string
  readonly residentId: string
  readonly kind: 'tenant' | 'joint tenant' | 'leaseholder'
  readonly began: PlainDate
  readonly ended: PlainDate | null
}
export type Household = { readonly residents: readonly Resident[]; readonly tenancies: readonly Tenancy[] }

/** Somebody of a story, where they live. */
export type Known = {
  readonly name: string
  readonly at: string
  readonly knownAs?: string
  readonly needs?: readonly string[]
  readonly language?: string
}

export const residentId = (name: string): string => idOf(`resident/${name}`)

const mobile = (lots: Lots): string => `07700 900${String(lots.between(0, 999)).padStart(3, '0')}`
const landline = (lots: Lots): string => `01632 960${String(lots.between(0, 999)).padStart(3, '0')}`

export type People = { readonly adults: number; readonly withNeeds: number }

export function householdsOf(
  seed: string,
  homes: readonly Home[],
  known: readonly Known[],
  { adults, withNeeds }: People,
): Household {
  const lots = lotsFrom(`${seed}/residents`)
  const residents: Resident[] = []
  const tenancies: Tenancy[] = []
  const byAddress = new Map(homes.map(home => [home.address, home]))
  const taken = new Set<string>()
  const moveIn = (resident: Resident, home: Home, kind: Tenancy['kind'], began: PlainDate, ended: PlainDate | null = null) => {
    residents.push(resident)
    taken.add(home.id)
    tenancies.push({ id: idOf(`tenancy/${resident.id}`), homeId: home.id, residentId: resident.id, kind, began, ended })
  }
  for (const one of known) {
    const home = byAddress.get(one.at)
    if (!home) throw new RangeError(`there is no home at ${one.at}`)
    moveIn(knownResident(one, lots), home, 'tenant', addDays(plainDate('2010-01-04'), lots.between(0, 2900)))
  }
  const names = nameDraw(lots)
  for (const home of lots.shuffled(homes)) {
    if (residents.length >= adults) break
    if (taken.has(home.id)) continue
    const began = addDays(plainDate('2001-01-01'), lots.between(0, 6900))
    const first = drawnResident(names(), lots, residents.length)
    if (lots.chance(0.04))
      moveIn(drawnResident(names(), lots, residents.length + 5000), home, 'tenant', addDays(began, -1500), addDays(began, -20))
    moveIn(first, home, lots.chance(0.06) ? 'leaseholder' : 'tenant', began)
    if (lots.chance(0.16)) moveIn(drawnResident(names(first.name), lots, residents.length), home, 'joint tenant', began)
  }
  return { residents: withSomeNeeds(residents, lots, withNeeds), tenancies }
}

function knownResident({ name, knownAs, needs: own = [], language = 'English' }: Known, lots: Lots): Resident {
  return {
    id: residentId(name),
    name,
    knownAs: knownAs ?? null,
    phone: mobile(lots),
    email: emailOf(name, 0),
    language,
    needs: own,
  }
}

const emailOf = (name: string, n: number): string =>
  `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}${n === 0 ? '' : n}@example.org`

function drawnResident({ name, language }: { name: string; language: string }, lots: Lots, n: number): Resident {
  return {
    id: idOf(`resident/${n}/${name}`),
    name,
    knownAs: null,
    phone: lots.chance(0.1) ? null : lots.chance(0.8) ? mobile(lots) : landline(lots),
    email: lots.chance(0.55) ? emailOf(name, n) : null,
    language,
    needs: [],
  }
}

/** Draws full names; with a name given, another first name for the same family. */
function nameDraw(lots: Lots) {
  const families = namings.map(one => ({ ...one, first: one.first.split(' '), last: one.last.split(' ') }))
  const total = families.reduce((sum, one) => sum + one.weight, 0)
  const familyOf = (surname: string) => families.find(one => one.last.includes(surname))
  const drawn = () => {
    let left = lots.next() * total
    return families.find(one => (left -= one.weight) < 0) ?? families[0]!
  }
  return (related?: string) => {
    const surname = related?.split(' ').at(-1)
    const family = (surname === undefined ? undefined : familyOf(surname)) ?? drawn()
    return { name: `${lots.pick(family.first)} ${surname ?? lots.pick(family.last)}`, language: family.language }
  }
}

function withSomeNeeds(residents: readonly Resident[], lots: Lots, count: number): readonly Resident[] {
  const already = residents.filter(one => one.needs.length > 0).length
  const chosen = new Set(
    lots
      .shuffled(residents.filter(one => one.needs.length === 0))
      .slice(0, count - already)
      .map(one => one.id),
  )
  return residents.map(one =>
    chosen.has(one.id) ? { ...one, needs: lots.shuffled(needs).slice(0, lots.chance(0.25) ? 2 : 1) } : one,
  )
}
