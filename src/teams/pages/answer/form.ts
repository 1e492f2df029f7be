import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { fields, oneOf, optionalText } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'

export type Answered = { readonly answer: 'accept' } | { readonly answer: 'refuse'; readonly reasons: string }

const atMost = 2000

/** A refusal says why: whoever offered it has to find somebody else. */
export function readAnswer(body: Body): Result<Answered, readonly FieldError[]> {
  const read = fields(body, { answer: oneOf('whether you take the case on', ['accept', 'refuse']), reasons: optionalText() })
  if (!read.ok) return read
  const { answer, reasons } = read.value
  if (answer === 'accept') return accept({ answer })
  const said = reasons.trim()
  if (said === '') return refuse([{ field: 'reasons', message: 'Say why you cannot take the case' }])
  if (said.length > atMost) return refuse([{ field: 'reasons', message: 'Your reasons must be 2,000 characters or fewer' }])
  return accept({ answer, reasons: said })
}
