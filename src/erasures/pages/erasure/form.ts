// What is to be destroyed, how, and why.
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import type { AskErasure } from '../../decisions/ask-erasure.ts'
import { fields, oneOf, optionalText, text } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'

export type ErasureGiven = Pick<AskErasure, 'fields' | 'how' | 'reasons'>

const prefix = 'field-'
export const boxOf = (field: string): string => `${prefix}${field}`

const ways = ['erased', 'redacted'] as const

export function readErasure(body: Body): Result<ErasureGiven, readonly FieldError[]> {
  const chosen = Object.keys(body).flatMap(name =>
    name.startsWith(prefix) && body[name] === 'yes' ? [name.slice(prefix.length)] : [],
  )
  const given = fields(body, {
    as: oneOf('why it goes', ways),
    rule: optionalText(),
    instead: optionalText(),
    reasons: text('why it should go', { atMost: 2000 }),
  })
  const nothing: readonly FieldError[] = chosen.length > 0 ? [] : [{ field: 'fields', message: 'Choose what should go' }]
  if (!given.ok) return refuse([...nothing, ...given.refusal])
  const { as, reasons } = given.value
  const [rule, instead] = [given.value.rule.trim().slice(0, 500), given.value.instead.trim().slice(0, 2000)]
  const unruled: readonly FieldError[] =
    as === 'erased' && rule === '' ? [{ field: 'rule', message: 'Enter the retention rule or the request' }] : []
  const errors = [...nothing, ...unruled]
  if (errors.length > 0) return refuse(errors)
  return accept({ fields: chosen, how: as === 'erased' ? { as, rule } : { as, instead }, reasons })
}
