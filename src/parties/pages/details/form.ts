// Reading who is added: what is not asked of the part that was chosen is not read.
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import type { Compartment } from '../../../ledger/compartment.ts'
import { fields, oneOf, type Reader } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'
import type { Part } from '../../../contact/index.ts'
import { authorities, partWords, type Authority } from '../../parts.ts'

export const whoKnowsChoices = {
  general: 'Everybody on this case',
  'informant identity': 'Only whoever works this case or manages it: for informants, and for witnesses who are not to be named',
  safeguarding: 'Only whoever works this case or manages it, as a safeguarding matter',
} as const satisfies { readonly [compartment in Compartment]?: string }
type WhoKnows = keyof typeof whoKnowsChoices

export type PartyForm = {
  readonly part: Part
  readonly name: string
  readonly telephone: string
  readonly safeContact: string
  readonly language: string
  readonly authority: Authority | null
  readonly whoKnows: WhoKnows
  /** The resident it was shown for; '' for somebody who is none. */
  readonly resident: string
}

export function readParty(body: Body): Result<PartyForm, readonly FieldError[]> {
  return fields(body, {
    part: oneOf('what part they have in the case', Object.keys(partWords) as Part[]),
    name: short('The name', 200),
    authority: authorityField,
    telephone: short('The telephone number', 40),
    safeContact: short('How to reach them safely', 500),
    language,
    whoKnows: oneOf('who may know that they are on this case', Object.keys(whoKnowsChoices) as WhoKnows[]),
    resident: short('The resident', 36),
  })
}

const short =
  (what: string, atMost: number): Reader<string> =>
  (body, name) => {
    const value = body[name]
    const typed = typeof value === 'string' ? value.trim() : ''
    return typed.length > atMost ? refuse({ message: `${what} must be ${atMost} characters or fewer` }) : accept(typed)
  }

/** It stands in the hashed part of the record, for ever: a language and nothing else. */
const language: Reader<string> = (body, name) => {
  const read = short('The language', 40)(body, name)
  if (!read.ok || read.value === '' || /^[\p{L}\p{M} ()’'-]+$/u.test(read.value)) return read
  return refuse({ message: 'The language must be letters only, such as Somali or British Sign Language' })
}

const authorityField: Reader<Authority | null> = (body, name) => accept(authorities.find(one => one === body[name]) ?? null)
