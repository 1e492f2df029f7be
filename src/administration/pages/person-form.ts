// What is typed of a person, new or not.
import { roles as everyRole, type Role } from '../../people/actor.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import { fields, text, textOrNull, typedText, type Reader } from '../../ui/fields.ts'
import type { Body, FieldError } from '../../ui/form-state.ts'
import type { PersonRefused } from '../decisions/check-person.ts'
import { isWorkAddress, type PersonGiven } from '../person.ts'

const longestName = 100

export const roleField = (role: Role): string => `role-${role.replaceAll(' ', '-')}`
export const patchField = (patchId: string): string => `patch-${patchId}`
/** The first of the checkboxes: where the summary of errors leads. */
export const firstRole = roleField(everyRole[0])

/** The boxes of these roles, ticked. */
export const rolesAsTicked = (held: readonly Role[]): Readonly<Record<string, string>> =>
  Object.fromEntries(everyRole.map(role => [roleField(role), held.includes(role) ? 'yes' : '']))

const anAddress: Reader<string> = (body, name) => {
  const typed = typedText(body, name).trim()
  if (typed === '') return refuse({ message: 'Enter the work e-mail address' })
  return isWorkAddress(typed) ? accept(typed) : refuse({ message: 'The work e-mail address must be like name@example.org' })
}

const ticked: Reader<readonly Role[]> = body => {
  const found = everyRole.filter(role => body[roleField(role)] === 'yes')
  return found.length > 0 ? accept(found) : refuse({ message: 'Choose at least one role', at: firstRole })
}

export const readPerson = (body: Body): Result<PersonGiven, readonly FieldError[]> =>
  fields(body, {
    name: text('the name', { atMost: longestName }),
    email: anAddress,
    phone: textOrNull,
    teamId: textOrNull,
    managerId: textOrNull,
    roles: ticked,
  })

export const patchesTicked = (body: Body): readonly string[] =>
  Object.keys(body).flatMap(name => (name.startsWith('patch-') && body[name] === 'yes' ? [name.slice('patch-'.length)] : []))

export function personWords(refusal: PersonRefused): FieldError {
  switch (refusal.why) {
    case 'address-taken':
      return { field: 'email', message: 'Somebody else has this work e-mail address already' }
    case 'no-team':
      return { field: 'teamId', message: `Choose a team: cases come to the role of ${refusal.role} by the team` }
    case 'no-such-team':
      return { field: 'teamId', message: 'Choose a team from the list' }
    case 'own-manager':
      return { field: 'managerId', message: 'Choose somebody else: nobody manages themselves' }
    case 'no-such-manager':
      return { field: 'managerId', message: 'Choose a manager from the list' }
  }
}
