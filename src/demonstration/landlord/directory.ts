// Everything of the landlord's that is not a case, as rows of the database.
import type { Insertable } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { idOf } from '../random.ts'
import { moment } from '../london.ts'
import { known } from './known.ts'
import { allHomes, placesOf, type Block, type Home } from './places.ts'
import { householdsOf, type Resident, type Tenancy } from './residents.ts'
import { absences, patches, patchId, staff, staffId, teamId, teamNames } from './staff.ts'

export type Landlord = {
  readonly blocks: readonly Block[]
  readonly homes: readonly Home[]
  readonly residents: readonly Resident[]
  readonly tenancies: readonly Tenancy[]
}

export function landlordOf(seed: string): Landlord {
  const { blocks, homes } = placesOf(seed)
  return { blocks, homes, ...householdsOf(seed, homes, known, { adults: 1900, withNeeds: 240 }) }
}

/** As full as that, with so many homes and without the people of the stories. */
export function otherLandlord(seed: string, count: number): Landlord {
  const { blocks, homes } = placesOf(seed, count)
  const share = (of: number) => Math.round((of * homes.length) / allHomes)
  return { blocks, homes, ...householdsOf(seed, homes, [], { adults: share(1900), withNeeds: share(240) }) }
}

type DirectoryTable = 'team' | 'staff' | 'staff_role' | 'patch' | 'absence' | 'block' | 'home' | 'resident' | 'tenancy'
export type Directory = { readonly [Table in DirectoryTable]: readonly Insertable<Tables[Table]>[] }

/** In the order in which they can be inserted: what is referred to comes first. */
export const directoryTables: readonly DirectoryTable[] = [
  'team',
  'staff',
  'staff_role',
  'patch',
  'absence',
  'block',
  'home',
  'resident',
  'tenancy',
]

export const directoryOf = ({ blocks, homes, residents, tenancies }: Landlord): Directory => ({
  ...workforce(),
  block: blocks.map(({ id, name, neighbourhood, floors }) => ({ id, name, neighbourhood, floors })),
  home: homes.map(({ id, blockId, patch, address, postcode, floor }) => ({
    id,
    block_id: blockId,
    patch_id: patchId(patch),
    address,
    postcode,
    floor,
  })),
  resident: residents.map(({ id, name, knownAs, phone, email, language, needs }) => ({
    id,
    name,
    known_as: knownAs,
    phone,
    email,
    language,
    needs: [...needs],
  })),
  tenancy: tenancies.map(({ id, homeId, residentId, kind, began, ended }) => ({
    id,
    home_id: homeId,
    resident_id: residentId,
    kind,
    began_on: began,
    ended_on: ended,
  })),
})

const emailOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@example.org`

function workforce(): Pick<Directory, 'team' | 'staff' | 'staff_role' | 'patch' | 'absence'> {
  return {
    team: teamNames.map(name => ({ id: teamId(name), name })),
    staff: staff.map((one, n) => ({
      id: staffId(one.name),
      name: one.name,
      email: emailOf(one.name),
      phone: `020 7946 0${String(200 + n)}`,
      team_id: one.team === null ? null : teamId(one.team),
      manager_id: one.manager === null ? null : staffId(one.manager),
      started_on: one.started,
      left_on: 'left' in one ? (one.left ?? null) : null,
      languages: 'languages' in one ? [...(one.languages ?? [])] : [],
    })),
    staff_role: staff.flatMap(one => one.roles.map(role => ({ staff_id: staffId(one.name), role }))),
    patch: patches.map(one => ({
      id: patchId(one.name),
      name: one.name,
      team_id: teamId(one.team),
      officer_id: staffId(one.officer),
    })),
    absence: absences.map(one => ({
      id: idOf(`absence/${one.of}`),
      staff_id: staffId(one.of),
      kind: one.kind,
      from_on: one.from,
      to_on: one.to,
      recorded_at: moment(one.recordedOn, 8 * 60 + 40),
      recorded_by: staffId(one.recordedBy),
    })),
  }
}
