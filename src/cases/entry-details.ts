// The coded fields of an entry in words: a day as a day, money in pounds, a list in a row.
import { capital } from '../kernel/capital.ts'
import { pounds } from '../kernel/money.ts'
import { isPlainDate, longDate } from '../kernel/plain-date.ts'
import { withheldValue } from '../ledger/entry.ts'
import type { FieldValue } from '../rulebook/entry.ts'

export const day = (value: string): string => (isPlainDate(value) ? longDate(value) : value)

/** "Category: standard". */
export function detail(field: string, value: FieldValue): readonly string[] {
  const said = inWords(field, value)
  return said === '' ? [] : [`${labelOf(field)}: ${said}`]
}

const labelOf = (field: string): string =>
  field === 'pence'
    ? 'Sum'
    : capital(field.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`))

function inWords(field: string, value: FieldValue): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return field === 'pence' ? pounds(value) : value.toLocaleString('en-GB')
  if (typeof value === 'string') return value === withheldValue ? 'withheld' : day(value)
  if (isList(value)) return value.map(one => inWords(field, one)).join(value.some(isGroup) ? '; ' : ', ')
  return Object.entries(value)
    .map(([name, one]) => inWords(name, one))
    .filter(said => said !== '')
    .join(', ')
}

const isList = (value: FieldValue): value is readonly FieldValue[] => Array.isArray(value)
const isGroup = (value: FieldValue): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
