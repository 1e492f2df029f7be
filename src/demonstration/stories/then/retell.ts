// A case file's sentence, told of Thistlecombe: the people have the story's names, and every date in it is moved with the case.
// A date without its year is taken to be the one nearest to the entry it stands in.
import { addDays, fromParts, partsOf, toEpochDay, type PlainDate } from '../../../kernel/plain-date.ts'

export type Retelling = {
  readonly names: readonly (readonly [RegExp, string])[]
  readonly days: number
}

const months = 'January February March April May June July August September October November December'.split(' ')
const month = `(${months.join('|')})`
const dated = new RegExp(`\\b(?:(\\d{1,2}) )?${month}(?: (20\\d\\d))?\\b`, 'g')

export function retold(text: string, near: PlainDate, { names, days }: Retelling): string {
  const moved = text.replaceAll(dated, (_, day: string | undefined, name: string, year: string | undefined) =>
    movedDate({ day, month: months.indexOf(name) + 1, year }, near, days),
  )
  return names.reduce((said, [from, to]) => said.replaceAll(from, to), moved)
}

type Said = { readonly day: string | undefined; readonly month: number; readonly year: string | undefined }

function movedDate({ day, month, year }: Said, near: PlainDate, days: number): string {
  const said = fromParts(
    year === undefined ? nearestYear(near, month, Number(day ?? 15)) : Number(year),
    month,
    Number(day ?? 15),
  )
  const to = partsOf(addDays(said, days))
  return [day === undefined ? '' : String(to.day), months[to.month - 1], year === undefined ? '' : String(to.year)]
    .filter(Boolean)
    .join(' ')
}

function nearestYear(near: PlainDate, month: number, day: number): number {
  const { year } = partsOf(near)
  const distance = (candidate: number) => Math.abs(toEpochDay(fromParts(candidate, month, Math.min(day, 28))) - toEpochDay(near))
  return [year - 1, year, year + 1].reduce((best, one) => (distance(one) < distance(best) ? one : best))
}
