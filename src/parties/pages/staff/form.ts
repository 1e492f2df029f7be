import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { becauses, type Because } from '../../../people/walls.ts'
import { fields, oneOf, type Reader } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'

export type StaffForm = {
  readonly staff: string
  readonly because: Because
  /** What will happen was read, and is to happen. */
  readonly confirmed: boolean
}

const yes: Reader<boolean> = (body, name) => accept(body[name] === 'yes')

export const readStaff = (body: Body): Result<StaffForm, readonly FieldError[]> =>
  fields(body, {
    staff: chosen,
    because: oneOf('how they are involved', becauses),
    confirmed: yes,
  })

const chosen: Reader<string> = (body, name) => {
  const value = body[name]
  return typeof value === 'string' && value !== '' ? accept(value) : refuse({ message: 'Choose who is involved' })
}
