// What PostgreSQL's values are in this program. Days are plain dates, moments are instants in UTC to the millisecond, and a
// count is a number; a number that JavaScript cannot hold exactly is a fault and never a rounded one.
import pg from 'pg'
import { instantOf, type Instant } from '../kernel/instant.ts'

const oid = { int8: 20, date: 1082, timestamptz: 1184, int8s: 1016, dates: 1182, timestamptzs: 1185 }

function wholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is too large for a number`)
  return number
}

/** PostgreSQL writes '2026-05-05 09:42:00.123456+00' in a session whose zone is UTC. */
function moment(text: string): Instant {
  const at = new Date(text.replace(' ', 'T').replace(/\+00$/, 'Z'))
  if (Number.isNaN(at.getTime())) throw new RangeError(`"${text}" is not a moment in UTC`)
  return instantOf(at)
}

type ParseArray = { create: (text: string, parse: (one: string) => unknown) => { parse: () => unknown } }
const arrays = pg.types as unknown as { readonly arrayParser: ParseArray }
const arrayOf = (parse: (text: string) => unknown) => (text: string) => arrays.arrayParser.create(text, parse).parse()
const same = (text: string) => text

const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map([
  [oid.int8, wholeNumber],
  [oid.date, same],
  [oid.timestamptz, moment],
  [oid.int8s, arrayOf(wholeNumber)],
  [oid.dates, arrayOf(same)],
  [oid.timestamptzs, arrayOf(moment)],
])

export const ourTypes: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    ((format ?? 'text') === 'text' ? parsers.get(id) : undefined) ?? pg.types.getTypeParser(id, format),
}
