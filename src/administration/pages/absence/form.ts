import { accept, type Result } from '../../../kernel/result.ts'
import { fields, oneOf, optionalDate, realDate, text } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'
import type { Days } from '../../decisions/record-absence.ts'

export type AbsenceTyped = { readonly days: Days | 'were not away'; readonly seen: string }

export function readAbsence(body: Body): Result<AbsenceTyped, readonly FieldError[]> {
  const read = fields(body, { what: oneOf('what to change', ['days', 'not away']), seen: text('what stood on the page') })
  if (!read.ok) return read
  const { what, seen } = read.value
  if (what === 'not away') return accept({ days: 'were not away', seen })
  const days = fields(body, { from: realDate('the first day away'), until: optionalDate('the last day away') })
  return days.ok ? accept({ days: days.value, seen }) : days
}
