import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { StaffId } from '../../ledger/fact.ts'
import type { Role } from '../../people/actor.ts'
import { versionOf, type Person, type PersonGiven } from '../person.ts'
import { wrongWith, type Around, type PersonRefused } from './check-person.ts'

export type ChangePerson = PersonGiven & {
  readonly patches: readonly string[]
  /** The version that stood on the page. */
  readonly seen: string
  readonly by: StaffId
}

export type PersonChanged = {
  readonly to: PersonGiven
  readonly rolesGiven: readonly Role[]
  readonly rolesTaken: readonly Role[]
  readonly patchesGiven: readonly string[]
  readonly patchesTaken: readonly string[]
  /** What they may open is not what it was when they signed in. */
  readonly endsSessions: boolean
  readonly says: readonly string[]
}

export type ChangeRefused =
  | PersonRefused
  | { readonly why: 'moved-on' }
  | { readonly why: 'own-administration' }
  | { readonly why: 'patch-of-another-team'; readonly patch: string }
  | { readonly why: 'nothing-changed' }

export function changePerson(person: Person, around: Around, command: ChangePerson): Result<PersonChanged, ChangeRefused> {
  if (command.seen !== versionOf(person)) return refuse({ why: 'moved-on' })
  const wrong = wrongWith(command, around, person.id)
  if (wrong !== null) return refuse(wrong)
  const givesUp = person.roles.includes('administrator') && !command.roles.includes('administrator')
  if (givesUp && command.by === person.id) return refuse({ why: 'own-administration' })
  const { patches } = around.directory
  const foreign = patches.find(one => command.patches.includes(one.id) && one.teamId !== command.teamId)
  if (foreign !== undefined) return refuse({ why: 'patch-of-another-team', patch: foreign.name })
  const changed = differences(person, command, around)
  return changed.says.length === 0 ? refuse({ why: 'nothing-changed' }) : accept(changed)
}

const without = <T>(some: readonly T[], others: readonly T[]): readonly T[] => some.filter(one => !others.includes(one))

function differences(person: Person, command: ChangePerson, { directory }: Around): PersonChanged {
  const { name, email, phone, teamId, managerId, roles } = command
  const [rolesGiven, rolesTaken] = [without(roles, person.roles), without(person.roles, roles)]
  const known = command.patches.filter(id => directory.patches.some(one => one.id === id))
  const [patchesGiven, patchesTaken] = [without(known, person.patches), without(person.patches, known)]
  const called = (some: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    some.find(one => one.id === id)?.name ?? null
  const team = called(directory.teams, teamId)
  const manager = called(directory.managers, managerId)
  const says = [
    ...(name === person.name ? [] : [`changed the name of ${person.name} to ${name}`]),
    ...(email === person.email ? [] : [`changed the work address of ${name}`]),
    ...(phone === person.phone ? [] : [`changed the work telephone of ${name}`]),
    ...(teamId === person.teamId ? [] : [team === null ? `took ${name} out of their team` : `moved ${name} to the team ${team}`]),
    ...(managerId === person.managerId
      ? []
      : [manager === null ? `left ${name} without a manager` : `made ${manager} the manager of ${name}`]),
    ...rolesGiven.map(role => `gave ${name} the role of ${role}`),
    ...rolesTaken.map(role => `took the role of ${role} from ${name}`),
    ...patchesGiven.map(id => `gave ${name} the patch ${called(directory.patches, id)}`),
    ...patchesTaken.map(id => `took the patch ${called(directory.patches, id)} from ${name}`),
  ]
  const to = { name, email, phone, teamId, managerId, roles }
  const endsSessions = rolesGiven.length + rolesTaken.length > 0
  return { to, rolesGiven, rolesTaken, patchesGiven, patchesTaken, endsSessions, says }
}
