// What both pages ask: why, for how long, and what besides the case itself.
import { accept, refuse, type Result } from '../../kernel/result.ts'
import { defaultHours, mostHours } from '../../people/break-glass.ts'
import { fields, text, type Reader } from '../../ui/fields.ts'
import type { Body, FieldError } from '../../ui/form-state.ts'
import { openable, type Openable } from '../parts.ts'

export type ExceptionForm = { readonly reason: string; readonly hours: number; readonly parts: readonly Openable[] }
export type ReferenceForm = ExceptionForm & { readonly reference: string }

/** How the box of each part is named. */
export const boxOf: { readonly [part in Openable]: string } = {
  safeguarding: 'open-safeguarding',
  'informant identity': 'open-informant',
}

export const hoursOffered = [1, 2, defaultHours, 8, mostHours] as const

const hours: Reader<number> = (body, name) => {
  const chosen = hoursOffered.find(one => String(one) === body[name])
  return chosen === undefined ? refuse({ message: 'Choose for how long' }) : accept(chosen)
}
const parts: Reader<readonly Openable[]> = body => accept(openable.filter(one => body[boxOf[one]] === 'yes'))

const asked = { reason: text('why you need to see it', { atMost: 2000 }), hours, parts }

export const readException = (body: Body): Result<ExceptionForm, readonly FieldError[]> => fields(body, asked)
export const readReference = (body: Body): Result<ReferenceForm, readonly FieldError[]> =>
  fields(body, { reference: text('the reference of the case', { atMost: 40 }), ...asked })
