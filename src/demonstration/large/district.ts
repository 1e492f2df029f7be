// A large landlord is made of districts, each as large as Thistlecombe at most and with teams, patches and officers of its
// own: so an officer of a hundred thousand homes has as many cases as one of two thousand.
import type { CaseId } from '../../ledger/fact.ts'
import { directoryOf, otherLandlord, type Directory, type Landlord } from '../landlord/directory.ts'
import { allHomes } from '../landlord/places.ts'
import type { ToldCase } from '../life/told.ts'
import { idOf } from '../random.ts'

export type District = {
  readonly name: string
  readonly seed: string
  readonly landlord: Landlord
  readonly directory: Directory
  /** The same case, of this district's people and homes. */
  readonly moved: (told: ToldCase) => ToldCase
}

export const districtsIn = (homes: number): number => Math.ceil(homes / allHomes)

/** Precondition: `n` is from 0 to one less than `districtsIn(homes)`. */
export function districtOf(seed: string, homes: number, n: number): District {
  const own = `${seed}/district ${n + 1}`
  const name = `District ${n + 1}`
  const landlord = otherLandlord(own, Math.min(allHomes, homes - n * allHomes))
  const directory = directoryOf(landlord)
  const here = idsOf(directory, own)
  return { name, seed: own, landlord, directory: named(inDistrict(directory, here), n), moved: told => movedTo(told, here) }
}

type Ids = ReadonlyMap<string, string>

/** Everything named in the directory is made from names that repeat in the next district, so its ids would too. */
function idsOf(directory: Directory, seed: string): Ids {
  const rows = [
    ...directory.team,
    ...directory.staff,
    ...directory.patch,
    ...directory.absence,
    ...directory.block,
    ...directory.home,
    ...directory.resident,
    ...directory.tenancy,
  ]
  return new Map(rows.map(({ id }) => [String(id), idOf(`${seed}/${id}`)]))
}

const anId = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g
const inDistrict = <Some extends object>(some: Some, here: Ids): Some =>
  JSON.parse(JSON.stringify(some).replace(anId, id => here.get(id) ?? id)) as Some

const movedTo = ({ caseId, facts }: ToldCase, here: Ids): ToldCase => ({
  caseId: caseId satisfies CaseId,
  facts: inDistrict(facts, here),
})

function named(directory: Directory, n: number): Directory {
  const also = (name: string) => `${name} ${n + 1}`
  return {
    ...directory,
    team: directory.team.map(one => ({ ...one, name: also(one.name) })),
    patch: directory.patch.map(one => ({ ...one, name: also(one.name) })),
    block: directory.block.map(one => ({ ...one, name: also(one.name) })),
    home: directory.home.map(one => ({ ...one, address: `${one.address}, District ${n + 1}` })),
    staff: directory.staff.map(one => ({ ...one, email: one.email?.replace('@', `.${n + 1}@`) ?? null })),
  }
}
