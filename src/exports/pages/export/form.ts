// What goes into the file, and who it is for.
import { accept, type Result } from '../../../kernel/result.ts'
import { compartments, maskOf, type Compartment, type Mask } from '../../../ledger/compartment.ts'
import { fields, oneOf, type Reader } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'

/** In the order in which they are offered; the words stand in the file. */
export const purposes = [
  'the Housing Ombudsman',
  'the resident or their representative',
  'a court or a solicitor',
  'a case review with other bodies',
  'a check of our own record',
] as const

export type ExportGiven = { readonly purpose: (typeof purposes)[number]; readonly mask: Mask }

export const readExport = (body: Body): Result<ExportGiven, readonly FieldError[]> =>
  fields(body, { purpose: oneOf('who the file is for', purposes), mask: readMask })

/** Everybody's entries always, and each restricted part that was ticked. */
const readMask: Reader<Mask> = body => accept(maskOf('general', ...restricted.filter(one => body[partField(one)] === 'yes')))

export const restricted = compartments.filter(one => one !== 'general')
export const partField = (compartment: Compartment): string => `with-${compartment.replaceAll(' ', '-')}`
