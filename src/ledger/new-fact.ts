// How a decision writes a fact: `happened('contact made', today, { channel: 'telephone' })`. The landlord's own act, seen by
// everybody on the case, unless it says otherwise.
import type { PlainDate } from '../kernel/plain-date.ts'
import type { FieldValue } from '../rulebook/entry.ts'
import type { NewFact, When } from './fact.ts'

type Fields = { readonly [field: string]: FieldValue | undefined }
type More = Partial<Pick<NewFact, 'about' | 'compartment' | 'held' | 'closer' | 'entryId'>>

/** The type is the kind in Pascal case. Fields that are undefined, null or empty are left out. */
export function happened(kind: string, when: PlainDate | When, fields: Fields = {}, more: More = {}): NewFact {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined && value !== null && value !== '')
  return {
    type: typeOf(kind),
    about: [],
    occurred: typeof when === 'string' ? { precision: 'day', on: when } : when,
    compartment: 'general',
    held: 'landlord',
    fields: Object.fromEntries(given) as NewFact['fields'],
    ...more,
  }
}

/** `hand-over offered` is `HandOverOffered`. */
export const typeOf = (kind: string): string =>
  kind
    .split(/[ -]/)
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
