// A team: what it is called, who manages its people, and its patches. Adding one is changing one that is not there yet.
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { StaffId } from '../../ledger/fact.ts'
import type { Named } from '../person.ts'

export type Team = {
  readonly id: string
  readonly name: string
  /** Whoever is in it and works here, and who manages them. */
  readonly people: readonly (Named & { readonly managerId: StaffId | null; readonly isManager: boolean })[]
  readonly patches: readonly Named[]
}

/** What stood on the page. */
export const versionOfTeam = ({ name, people, patches }: Team): string =>
  JSON.stringify([name, people.map(({ id, managerId }) => [id, managerId]), patches.map(one => [one.id, one.name])])

export type ChangeTeam = {
  readonly name: string
  /** Null: leave each person's manager as it is. */
  readonly managerId: StaffId | null
  readonly patches: readonly Named[]
  readonly newPatch: string | null
  readonly seen: string
}

export type TeamChanged = {
  readonly name: string
  readonly managed: readonly StaffId[]
  readonly managerId: StaffId | null
  readonly renamed: readonly Named[]
  readonly newPatch: string | null
  readonly says: readonly string[]
}

export type TeamRefused =
  | { readonly why: 'moved-on' }
  | { readonly why: 'name-taken' }
  | { readonly why: 'not-its-manager' }
  | { readonly why: 'patch-named-twice'; readonly patch: string }
  | { readonly why: 'nothing-changed' }

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** `others`: the other teams. */
export function changeTeam(team: Team, others: readonly Named[], command: ChangeTeam): Result<TeamChanged, TeamRefused> {
  const { name, managerId, patches, newPatch, seen } = command
  if (seen !== versionOfTeam(team)) return refuse({ why: 'moved-on' })
  if (others.some(one => sameName(one.name, name))) return refuse({ why: 'name-taken' })
  const manager = team.people.find(one => one.id === managerId && one.isManager)
  if (managerId !== null && manager === undefined) return refuse({ why: 'not-its-manager' })
  const called = team.patches.map(one => patches.find(({ id }) => id === one.id) ?? one)
  const names = [...called.map(one => one.name), ...(newPatch === null ? [] : [newPatch])]
  const twice = names.find((one, n) => names.some((other, at) => at < n && sameName(one, other)))
  if (twice !== undefined) return refuse({ why: 'patch-named-twice', patch: twice })
  const renamed = called.filter(one => team.patches.some(before => before.id === one.id && before.name !== one.name))
  // A manager is not their own: a wall against whoever a complaint is about stands before their manager, too.
  const managed = manager === undefined ? [] : team.people.filter(one => one.id !== manager.id && one.managerId !== manager.id)
  const says = [
    ...(name === team.name ? [] : [`changed the name of the team ${team.name} to ${name}`]),
    ...managed.map(one => `made ${manager?.name} the manager of ${one.name}`),
    ...renamed.map(one => `changed the name of a patch of ${name} to ${one.name}`),
    ...(newPatch === null ? [] : [`added the patch ${newPatch} to ${name}`]),
  ]
  if (says.length === 0) return refuse({ why: 'nothing-changed' })
  return accept({ name, managerId, managed: managed.map(one => one.id), renamed, newPatch, says })
}

export function addTeam(
  others: readonly Named[],
  name: string,
): Result<{ name: string; says: readonly string[] }, { why: 'name-taken' }> {
  if (others.some(one => sameName(one.name, name))) return refuse({ why: 'name-taken' })
  return accept({ name, says: [`added the team ${name}`] })
}
