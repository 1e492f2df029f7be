// Who the file is for: one of a few, so that the list of who looked can be read by it.
import type { Result } from '../../../kernel/result.ts'
import { fields, oneOf } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'

/** In the order in which they are offered. */
export const purposes = [
  'a check of our own',
  'somebody who asked for their own data',
  'the Information Commissioner',
  'the Housing Ombudsman',
  'a court or a solicitor',
] as const

export type AuditExportGiven = { readonly purpose: (typeof purposes)[number] }

export const readAuditExport = (body: Body): Result<AuditExportGiven, readonly FieldError[]> =>
  fields(body, { purpose: oneOf('who the file is for', purposes) })
