import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { PersonGiven } from '../person.ts'
import { wrongWith, type Around, type PersonRefused } from './check-person.ts'

export type AddPerson = PersonGiven & { readonly startedOn: PlainDate }
export type PersonAdded = {
  readonly person: AddPerson
  /** Each reads after the name of whoever did it. */
  readonly says: readonly string[]
}

export function addPerson(around: Around, command: AddPerson): Result<PersonAdded, PersonRefused> {
  const wrong = wrongWith(command, around, null)
  if (wrong !== null) return refuse(wrong)
  const { name, roles } = command
  return accept({ person: command, says: [`added ${name}`, ...roles.map(role => `gave ${name} the role of ${role}`)] })
}
