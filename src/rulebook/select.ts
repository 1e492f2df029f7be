// Selectors and field tests, compiled once when the rulebook is read. An absent field satisfies only `not`, `notIn` and
// `present: false`: what nobody wrote down is never taken for a value.
import { isPlainDate, type PlainDate } from '../kernel/plain-date.ts'
import type { Entry, FieldValue } from './entry.ts'
import type { FieldTest, Selectors } from './rule.ts'

export type Test = (entry: Entry) => boolean
export type Picker = { readonly kinds: readonly string[]; readonly picks: Test | null }

const absent = (value: FieldValue | undefined): value is null | undefined => value === undefined || value === null

/** A field of an entry by its dotted name; `held` and `precision` are the entry's own. */
export function fieldOf(entry: Entry, name: string): FieldValue | undefined {
  if (name === 'held') return entry.held
  if (name === 'precision') return entry.occurred.precision
  if (!name.includes('.')) return entry.fields[name]
  return name.split('.').reduce<FieldValue | undefined>(walkInto, entry.fields)
}

/** A day held in a field; null where there is none. */
export function dayIn(entry: Entry, name: string): PlainDate | null {
  const value = fieldOf(entry, name)
  return typeof value === 'string' && isPlainDate(value) ? value : null
}

const walkInto = (value: FieldValue | undefined, step: string): FieldValue | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as { readonly [name: string]: FieldValue })[step]
    : undefined

/** The sum of one field over a list of parts, or null when it is not there to be summed. */
export function sumOf(entry: Entry, path: string): number | null {
  const [list, ...rest] = path.split('.')
  const parts = entry.fields[list ?? '']
  if (!Array.isArray(parts) || parts.length === 0) return null
  const numbers = (parts as readonly FieldValue[]).map(part => rest.reduce<FieldValue | undefined>(walkInto, part))
  return numbers.every(number => typeof number === 'number') ? numbers.reduce((sum, number) => sum + number, 0) : null
}

function compileTest(name: string, test: FieldTest): Test {
  if (typeof test !== 'object') return entry => fieldOf(entry, name) === test
  if ('is' in test) return entry => fieldOf(entry, name) === test.is
  if ('not' in test) return entry => fieldOf(entry, name) !== test.not
  if ('in' in test) return entry => test.in.some(choice => choice === fieldOf(entry, name))
  if ('notIn' in test) return entry => !test.notIn.some(choice => choice === fieldOf(entry, name))
  if ('atLeast' in test) return entry => number(fieldOf(entry, name), value => value >= test.atLeast)
  if ('atMost' in test) return entry => number(fieldOf(entry, name), value => value <= test.atMost)
  if ('present' in test) return entry => absent(fieldOf(entry, name)) !== test.present
  if ('includes' in test) return entry => includes(fieldOf(entry, name), test.includes)
  if ('sumOf' in test) return entry => addsUp(entry, name, test.sumOf) === true
  return entry => addsUp(entry, name, test.notSumOf) === false
}

const number = (value: FieldValue | undefined, holds: (value: number) => boolean) => typeof value === 'number' && holds(value)

const includes = (value: FieldValue | undefined, wanted: string | number | boolean) =>
  Array.isArray(value) ? (value as readonly FieldValue[]).includes(wanted) : value === wanted

function addsUp(entry: Entry, name: string, path: string): boolean | null {
  const [total, sum] = [fieldOf(entry, name), sumOf(entry, path)]
  return typeof total === 'number' && sum !== null ? total === sum : null
}

const compiled = new Map<string, Picker>()

/** All kinds and tests of a selector or a list of them. The same words give the same picker, so rules share what it picks. */
export function compileSelectors(selectors: Selectors): Picker {
  const key = JSON.stringify(selectors)
  const kept = compiled.get(key) ?? pickerOf(selectors)
  compiled.set(key, kept)
  return kept
}

function pickerOf(selectors: Selectors): Picker {
  const each = (Array.isArray(selectors) ? selectors : [selectors]).map(selector => {
    if (typeof selector === 'string') return { kinds: [selector], tests: [] as Test[] }
    const tests = Object.entries(selector.where ?? {}).map(([name, test]) => compileTest(name, test))
    return { kinds: Array.isArray(selector.kind) ? selector.kind : [selector.kind], tests }
  })
  const kinds = [...new Set(each.flatMap(one => one.kinds))]
  const plain = each.every(one => one.tests.length === 0)
  const picks: Test = entry => each.some(one => one.kinds.includes(entry.kind) && one.tests.every(test => test(entry)))
  return { kinds, picks: plain ? null : picks }
}
