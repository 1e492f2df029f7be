// Who a case is about and where: a household drawn from a patch, the person reported from the same block or street.
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Landlord } from '../landlord/directory.ts'
import { pronounOf } from '../landlord/names.ts'
import type { Home } from '../landlord/places.ts'
import type { Resident } from '../landlord/residents.ts'
import { patches, teamId, type PatchName, type TeamName } from '../landlord/staff.ts'
import type { Person } from '../life/life.ts'
import type { Lots } from '../random.ts'

export type Household = { readonly home: Home; readonly resident: Resident; readonly since: PlainDate }
export type Cast = {
  readonly team: TeamName
  readonly teamId: string
  readonly homeId: string
  readonly resident: Person
  readonly pronoun: 'she' | 'he'
  readonly needs: readonly string[]
  readonly reported: Person
  readonly neighbour: Person
}

export type Casting = (lots: Lots, patch: PatchName, on: PlainDate) => Cast

/** Households of now, by patch and by the block or street they stand in. Nobody is drawn twice as the one a case is with. */
export function castingOf({ homes, residents, tenancies }: Landlord, spare: ReadonlySet<string>): Casting {
  const people = new Map(residents.map(one => [one.id, one]))
  const byHome = new Map(homes.map(home => [home.id, home]))
  const households = tenancies.flatMap(({ homeId, residentId, ended, began }): Household[] => {
    const [home, resident] = [byHome.get(homeId), people.get(residentId)]
    return ended === null && home && resident && !spare.has(resident.name) ? [{ home, resident, since: began }] : []
  })
  const byPatch = Map.groupBy(households, one => one.home.patch)
  const byPlace = Map.groupBy(households, one => placeOf(one.home))
  const used = new Set<string>()

  return (lots, patch, on) => {
    const there = byPatch.get(patch) ?? []
    const free = there.filter(
      one => one.since < on && !used.has(one.resident.id) && (byPlace.get(placeOf(one.home))?.length ?? 0) > 3,
    )
    const { home, resident } = lots.pick(free.length > 0 ? free : there)
    used.add(resident.id)
    const others = (byPlace.get(placeOf(home)) ?? []).filter(one => one.home.id !== home.id)
    const [reported, neighbour] = lots.shuffled(others).slice(0, 2)
    const team = patches.find(one => one.name === patch)?.team ?? 'North'
    return {
      team,
      teamId: teamId(team),
      homeId: home.id,
      resident: personOf(resident),
      pronoun: pronounOf(resident.name),
      needs: resident.needs,
      reported: reported ? personOf(reported.resident) : { residentId: null, name: 'not known' },
      neighbour: neighbour ? personOf(neighbour.resident) : { residentId: null, name: 'not known' },
    }
  }
}

const placeOf = ({ block, address }: Home): string => block ?? address.replace(/^\d+ /, '')

export const personOf = ({ id, name, phone }: Resident): Person => ({
  residentId: id,
  name,
  ...(phone !== null && { telephone: phone }),
})
