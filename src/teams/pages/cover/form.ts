// Cover: from when, until when if anybody knows, and for each case by whom. An empty choice leaves the case without cover.
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { fields, optionalDate, realDate } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'

export type CoverForm = {
  readonly from: PlainDate
  readonly until: PlainDate | null
  /** Case to person. */
  readonly chosen: ReadonlyMap<string, string>
}

export const coverField = (caseId: string) => `cover-${caseId}`
const ofCase = /^cover-([0-9a-f-]{36})$/

export function readCover(body: Body): Result<CoverForm, readonly FieldError[]> {
  const read = fields(body, { from: realDate('the first day away'), until: optionalDate('the last day away') })
  if (!read.ok) return read
  const { from, until } = read.value
  if (until !== null && until < from)
    return refuse([{ field: 'until', at: 'until-day', message: 'The last day away must be the first day or later' }])
  return accept({ from, until, chosen: new Map(Object.entries(body).flatMap(choice)) })
}

function choice([name, value]: [string, Body[string]]): (readonly [string, string])[] {
  const caseId = ofCase.exec(name)?.[1]
  return caseId === undefined || typeof value !== 'string' || value === '' ? [] : [[caseId, value]]
}
