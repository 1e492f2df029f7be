// One input for a day, and one for a time, on a page that is filled in on a doorstep: the browser's own picker where it has
// one, and plain typing where not.
import { capital } from '../kernel/capital.ts'
import { fromParts, isPlainDate, type PlainDate } from '../kernel/plain-date.ts'
import { accept, refuse } from '../kernel/result.ts'
import type { Reader } from './fields.ts'

const typed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** '2026-05-07' from a picker, or '7 5 2026', '7/5/2026'. `what` reads after "Enter". */
export const dayField =
  (what: string): Reader<PlainDate> =>
  (body, name) => {
    const value = typed(body[name])
    if (value === '') return refuse({ message: `Enter ${what}` })
    if (isPlainDate(value)) return accept(value)
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[ ./-](\d{1,2})[ ./-](\d{4})$/.exec(value) ?? []
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return isPlainDate(written)
      ? accept(fromParts(Number(year), Number(month), Number(day)))
      : refuse({ message: `${capital(what)} must be a real date, such as 7 5 2026` })
  }

/** '18:20'; null when it was left empty: a day without a time is as good. */
export const timeField: Reader<string | null> = (body, name) => {
  const value = typed(body[name])
  if (value === '') return accept(null)
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(value) ?? []
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60
    ? accept(`${hours.padStart(2, '0')}:${minutes}`)
    : refuse({ message: 'The time must be a time of day, such as 18:20' })
}
