// Reading a form: `fields(body, { sentOn: pastDate('the date it was sent', today) })` gives typed values, or every error
// at once. Messages follow GOV.UK's: say what to do, no "please" and no "valid".
import { capital } from '../kernel/capital.ts'
import { fromParts, isPlainDate, longDate, type PlainDate } from '../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../kernel/result.ts'
import type { Body, FieldError } from './form-state.ts'

export type Reader<Value> = (body: Body, name: string) => Result<Value, Omit<FieldError, 'field'>>
type Readers = { readonly [name: string]: Reader<unknown> }
type ValuesOf<Shape extends Readers> = { readonly [Name in keyof Shape]: Shape[Name] extends Reader<infer Value> ? Value : never }

export function fields<Shape extends Readers>(body: Body, readers: Shape): Result<ValuesOf<Shape>, readonly FieldError[]> {
  const errors: FieldError[] = []
  const values: Record<string, unknown> = {}
  for (const [name, reader] of Object.entries(readers)) {
    const read = reader(body, name)
    if (read.ok) values[name] = read.value
    else errors.push({ field: name, ...read.refusal })
  }
  return errors.length > 0 ? refuse(errors) : accept(values as ValuesOf<Shape>)
}

/** What stands in a field, as it came; '' when it is missing or a file. */
export const typedText = (body: Body, name: string): string => {
  const value = body[name]
  return typeof value === 'string' ? value : ''
}

/** Text, trimmed; `what` reads after "Enter": 'your reasons'. */
export const text =
  (what: string, limits: { readonly atMost?: number } = {}): Reader<string> =>
  (body, name) => {
    const value = typedText(body, name).trim()
    if (value === '') return refuse({ message: `Enter ${what}` })
    if (limits.atMost !== undefined && value.length > limits.atMost)
      return refuse({ message: `${capital(what)} must be ${limits.atMost.toLocaleString('en-GB')} characters or fewer` })
    return accept(value)
  }

/** Text as typed, which may be empty. */
export const optionalText = (): Reader<string> => (body, name) => accept(typedText(body, name))

/** Text, trimmed; null when there is none. */
export const textOrNull: Reader<string | null> = (body, name) => accept(typedText(body, name).trim() || null)

/** One of a list; `what` reads after "Choose". */
export const oneOf =
  <const Choice extends string>(what: string, choices: readonly Choice[]): Reader<Choice> =>
  (body, name) => {
    const chosen = choices.find(choice => choice === typedText(body, name))
    return chosen === undefined ? refuse({ message: `Choose ${what}` }) : accept(chosen)
  }

/** A file, or null when none was chosen. Size is limited once, for the whole request, in web/. */
export const optionalFile = (): Reader<File | null> => (body, name) => {
  const value = body[name]
  return accept(value instanceof File && (value.name !== '' || value.size > 0) ? value : null)
}

const parts = ['day', 'month', 'year'] as const

/** Three inputs of a date; `what` reads after "Enter": 'the date it was sent'. */
export const realDate =
  (what: string): Reader<PlainDate> =>
  (body, name) => {
    const given = parts.map(part => typedText(body, `${name}-${part}`).trim())
    const missing = parts.filter((_, index) => given[index] === '')
    const first = missing[0]
    if (missing.length === parts.length) return refuse({ message: `Enter ${what}`, at: `${name}-day` })
    if (first !== undefined)
      return refuse({ message: `${capital(what)} must include a ${missing.join(' and a ')}`, at: `${name}-${first}` })
    const [day, month, year] = given.map(part => (/^\d{1,4}$/.test(part) ? Number(part) : Number.NaN))
    const written = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
    if (!isPlainDate(written) || Number(year) < 1900)
      return refuse({ message: `${capital(what)} must be a real date`, at: `${name}-day` })
    return accept(fromParts(Number(year), Number(month), Number(day)))
  }

/** As realDate, or null when all three inputs are empty. */
export const optionalDate =
  (what: string): Reader<PlainDate | null> =>
  (body, name) =>
    parts.every(part => typedText(body, `${name}-${part}`).trim() === '') ? accept(null) : realDate(what)(body, name)

/** A date no later than today: for a thing done, not a thing planned. */
export const pastDate =
  (what: string, today: PlainDate): Reader<PlainDate> =>
  (body, name) => {
    const read = realDate(what)(body, name)
    if (!read.ok || read.value <= today) return read
    return refuse({ message: `${capital(what)} must be today, ${longDate(today)}, or earlier`, at: `${name}-day` })
  }
