// The two day controls of the case page. They are a GET form, so that a day of a case has an address that can be sent to a
// colleague; three inputs arrive as `asAt-day` and so on, and a link gives `asAt` whole.
import { capital } from '../../../kernel/capital.ts'
import { isPlainDate, partsOf, type PlainDate } from '../../../kernel/plain-date.ts'
import { fields, realDate } from '../../../ui/fields.ts'
import type { Body, FieldError, FormState } from '../../../ui/form-state.ts'
import type { Context } from '../../../ui/page.ts'

export type AskedDays = {
  readonly asAt: PlainDate | undefined
  readonly knownAt: PlainDate | undefined
  readonly form: FormState
}

const parts = ['day', 'month', 'year'] as const
type Name = 'asAt' | 'knownAt'
const called: { readonly [name in Name]: string } = { asAt: 'the day to look at', knownAt: 'the day by which it was recorded' }

export function readDays({ query }: Pick<Context, 'query'>): AskedDays {
  const [asAt, knownAt] = [readDay(query, 'asAt'), readDay(query, 'knownAt')]
  const errors = [...asAt.errors, ...knownAt.errors]
  return { asAt: asAt.day, knownAt: knownAt.day, form: { values: { ...asAt.values, ...knownAt.values }, errors, refusal: null } }
}

type ReadDay = {
  readonly day: PlainDate | undefined
  readonly values: FormState['values']
  readonly errors: readonly FieldError[]
}

function readDay(query: Context['query'], name: Name): ReadDay {
  const whole = query(name)
  if (whole !== null)
    return isPlainDate(whole) ? { day: whole, values: typedAs(name, whole), errors: [] } : unreadable(name, whole)
  const body: Body = Object.fromEntries(parts.map(part => [`${name}-${part}`, query(`${name}-${part}`) ?? '']))
  const values = body as { readonly [name: string]: string }
  if (Object.values(values).every(value => value.trim() === '')) return { day: undefined, values: {}, errors: [] }
  const read = fields(body, { [name]: realDate(called[name]) })
  if (!read.ok) return { day: undefined, values, errors: read.refusal }
  const day = read.value[name]
  return day && inRange(day)
    ? { day, values, errors: [] }
    : {
        day: undefined,
        values,
        errors: [
          {
            field: name,
            at: `${name}-year`,
            message: `${capital(called[name])} must be between ${earliestYear} and ${latestYear}`,
          },
        ],
      }
}

const [earliestYear, latestYear] = [2000, 2100]
const inRange = (day: PlainDate): boolean => partsOf(day).year >= earliestYear && partsOf(day).year <= latestYear

const unreadable = (name: Name, typed: string): ReadDay => ({
  day: undefined,
  values: { [`${name}-day`]: typed },
  errors: [
    {
      field: name,
      at: `${name}-day`,
      message: `${capital(called[name])} must be a real date between ${earliestYear} and ${latestYear}`,
    },
  ],
})

export function typedAs(name: Name, date: PlainDate): FormState['values'] {
  const { year, month, day } = partsOf(date)
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}
