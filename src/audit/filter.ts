// Which entries are shown: of whom, of which case, and between which days. Read from the address, and mended there.
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts'
import { instant, type Instant } from '../kernel/instant.ts'
import type { CaseId, StaffId } from '../ledger/fact.ts'
import { dayField } from '../ui/day-field.ts'
import type { FieldError, FormState } from '../ui/form-state.ts'

export type Filter = {
  readonly person: StaffId | null
  readonly caseId: CaseId | null
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}

/** Where in the list one is. */
export type Place = {
  /** The list as it stood at this moment: looking adds an entry, and the pages must not slide. */
  readonly upTo: Instant
  /** From 1. */
  readonly page: number
}

export const everyEntry: Filter = { person: null, caseId: null, from: null, until: null }

/** Two hundred pages are ten thousand entries: to go further back, choose days. */
export const mostPages = 200
export const perPage = 50

type Query = (name: string) => string | null

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const idIn = (text: string | null): string | null => (text !== null && uuid.test(text) ? text : null)

export function readFilter(query: Query): { readonly filter: Filter; readonly form: FormState } {
  const errors: FieldError[] = []
  const day = (name: string, what: string): PlainDate | null => {
    const typed = query(name)
    if (typed === null) return null
    const read = dayField(what)({ [name]: typed }, name)
    if (read.ok) return read.value
    errors.push({ field: name, ...read.refusal })
    return null
  }
  const [from, until] = [day('from', 'the first day'), day('until', 'the last day')]
  if (from !== null && until !== null && until < from)
    errors.push({ field: 'until', message: 'The last day must be the first day or a later one' })
  const values = Object.fromEntries(['person', 'case', 'from', 'until'].map(name => [name, query(name) ?? '']))
  const filter = { person: idIn(query('person')), caseId: idIn(query('of')), from, until }
  return { filter, form: { values, errors, refusal: null } }
}

export function readPlace(query: Query, now: Instant): Place {
  const page = Number(query('page') ?? 1)
  return { upTo: momentIn(query('upTo')) ?? now, page: Number.isInteger(page) && page >= 1 ? Math.min(page, mostPages) : 1 }
}

function momentIn(text: string | null): Instant | null {
  try {
    return text !== null && isPlainDate(text.slice(0, 10)) ? instant(text) : null
  } catch {
    return null
  }
}

export const isFiltered = (filter: Filter): boolean => Object.values(filter).some(one => one !== null)

/** For an address that shows the same entries. */
export const queryOf = ({ person, caseId, from, until }: Filter) => ({ person, of: caseId, from, until })
