// How the reference reads one entry, one selector and one length of time: sections 1 to 3 of docs/rulebook.md, word by word.
// It is slow on purpose and shares nothing with the judge but types and the way a date is written.
import { stepWorkingDays, type ReferenceCalendar } from '../../kernel/working-days.reference.ts'
import { addDays, addMonths, isPlainDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Entry, FieldValue } from '../entry.ts'
import type { FieldTest, Selector, Selectors } from '../rule.ts'

export type Value = FieldValue | undefined

export const earliestDay = ({ occurred }: Entry): PlainDate | null =>
  occurred.precision === 'undated' ? null : occurred.precision === 'day' ? occurred.on : occurred.from
export const latestDay = ({ occurred }: Entry): PlainDate | null =>
  occurred.precision === 'undated' ? null : occurred.precision === 'day' ? occurred.on : occurred.to
export const isUndated = (entry: Entry) => entry.occurred.precision === 'undated'
export const isShown = (entry: Entry) => entry.held !== 'nobody'

/** Undated first; then by earliest day, latest day and id. */
export function comesBefore(a: Entry, b: Entry): boolean {
  const [a1, b1] = [earliestDay(a) ?? '', earliestDay(b) ?? '']
  if (a1 !== b1) return a1 < b1
  const [a2, b2] = [latestDay(a) ?? '', latestDay(b) ?? '']
  if (a2 !== b2) return a2 < b2
  return a.id < b.id
}
export const inOrder = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort((a, b) => (comesBefore(a, b) ? -1 : comesBefore(b, a) ? 1 : 0))

export const aboutTheSame = (a: Entry, b: Entry) =>
  a.about.length === 0 || b.about.length === 0 || a.about.some(thing => b.about.includes(thing))

/** Undefined when any step of the way is missing. */
export function valueOf(entry: Entry, field: string): Value {
  if (field === 'held') return entry.held
  if (field === 'precision') return entry.occurred.precision
  return walk(entry.fields, field)
}
function walk(start: Value, field: string): Value {
  let here: Value = start
  for (const name of field.split('.')) {
    if (typeof here !== 'object' || here === null || Array.isArray(here) || !Object.hasOwn(here, name)) return undefined
    here = (here as { readonly [name: string]: FieldValue })[name]
  }
  return here
}
export const isPresent = (value: Value): boolean => value !== undefined && value !== null
export const isEqual = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b)
export const bothPresentAndEqual = (a: Entry, b: Entry, field: string) =>
  isPresent(valueOf(a, field)) && isPresent(valueOf(b, field)) && isEqual(valueOf(a, field), valueOf(b, field))
export const bothPresentAndDifferent = (a: Entry, b: Entry, field: string) =>
  isPresent(valueOf(a, field)) && isPresent(valueOf(b, field)) && !isEqual(valueOf(a, field), valueOf(b, field))

/** The sum of `parts.pence` over the list in `parts`; null without the list, or with nothing in it. */
function sumOver(entry: Entry, path: string): number | null {
  const names = path.split('.')
  const last = names.pop() ?? ''
  const list = valueOf(entry, names.join('.'))
  if (!Array.isArray(list) || list.length === 0) return null
  let sum = 0
  for (const part of list as readonly Value[]) {
    const number = walk(part, last)
    if (typeof number === 'number') sum += number
  }
  return sum
}

export function passes(entry: Entry, field: string, test: FieldTest): boolean {
  const value = valueOf(entry, field)
  if (typeof test !== 'object') return isPresent(value) && value === test
  if ('present' in test) return isPresent(value) === test.present
  if ('not' in test) return !isPresent(value) || value !== test.not
  if ('notIn' in test) return !isPresent(value) || !test.notIn.some(one => one === value)
  if (!isPresent(value)) return false
  if ('is' in test) return value === test.is
  if ('in' in test) return test.in.some(one => one === value)
  if ('atLeast' in test) return typeof value === 'number' && value >= test.atLeast
  if ('atMost' in test) return typeof value === 'number' && value <= test.atMost
  if ('includes' in test) return value === test.includes || (Array.isArray(value) && value.some(one => one === test.includes))
  const sum = sumOver(entry, 'sumOf' in test ? test.sumOf : test.notSumOf)
  if (typeof value !== 'number' || sum === null) return false
  return 'sumOf' in test ? value === sum : value !== sum
}

export function picks(selectors: Selectors, entry: Entry): boolean {
  const list = (Array.isArray(selectors) ? selectors : [selectors]) as readonly Selector[]
  return list.some(selector => {
    if (typeof selector === 'string') return entry.kind === selector
    const kinds = Array.isArray(selector.kind) ? selector.kind : [selector.kind]
    return kinds.includes(entry.kind) && Object.entries(selector.where ?? {}).every(([field, test]) => passes(entry, field, test))
  })
}

/** Throws OutsideTheTable when it has to count working days where there is no table. */
export function later(calendar: ReferenceCalendar, date: PlainDate, duration: string): PlainDate {
  if (duration === 'the same day') return date
  const [number, ...unit] = duration.split(' ')
  const n = Number(number)
  switch (unit.join(' ').replace(/s$/, '')) {
    case 'working day':
      return stepWorkingDays(calendar, date, n)
    case 'day':
      return addDays(date, n)
    case 'week':
      return addDays(date, 7 * n)
    case 'month':
      return addMonths(date, n)
    default:
      throw new RangeError(duration)
  }
}

export const dateIn = (entry: Entry, field: string): PlainDate | null => {
  const value = valueOf(entry, field)
  return typeof value === 'string' && isPlainDate(value) ? value : null
}
