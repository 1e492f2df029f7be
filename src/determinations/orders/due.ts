// When an order is due, in its own words. A newcomer would get wrong: not every "within" is the order's deadline. "Within 3
// months of completing its review" counts from something else, and "a timescale not exceeding six weeks" is what a plan must
// contain. Only a time counted from the determination, from now or from nothing stated is the order's own.

import type { Due, Unit } from '../determination.ts'
import { dateFrom, datePattern } from '../text/dates.ts'
import { plain } from '../text/mend.ts'
import { numberFrom, numberPattern } from '../text/numbers.ts'

const byDate = new RegExp(
  `\\b(?:no later than|not later than|on or before|by|before|due(?: by| on| date)?:?)(?: the| \\w+day)?,? (${datePattern})`,
  'i',
)
const within = new RegExp(
  `\\b(?:within|in)(?: the| a)?(?: next| period of| further)? (${numberPattern}|a)(?: ?\\(\\w+\\))? ?(calendar|working)?,? ?(day|week|month|fortnight)s?\\b`,
  'gi',
)
const fromNow =
  /^(?:'|’)?(?:,|\.|;|:|$| (?!of\b|from\b|after\b|following\b))|^(?:'|’)? ?(?:of|from|after|following)(?: the)?(?: date)?(?: of| that)?(?: (?:receiv(?:ing|ed)|receipt of))?(?: the| this| our)?(?: final)? ?(?:report|determination|decision|letter|order|today|publication|investigation report|date\b)/i

const unitOf = (kind: string | undefined, word: string): Unit =>
  word === 'day' ? (kind?.toLowerCase() === 'working' ? 'working days' : 'days') : word === 'month' ? 'months' : 'weeks'

const key = (due: Due): string => JSON.stringify(due)

/** Every deadline of its own that the text states, in order, each once. An explicit date comes first: it is not reckoned again. */
export const duesIn = (words: string): Due[] => {
  const text = words.slice(0, 5000)
  const dues: Due[] = []
  const dated = byDate.exec(text)
  const date = dated ? dateFrom(dated[1] ?? '') : null
  if (date !== null) dues.push({ date })
  for (const found of text.matchAll(within)) {
    if (/^in\b/i.test(found[0]) && !/next/i.test(found[0])) continue
    if (!fromNow.test(plain(text.slice(found.index + found[0].length)).slice(0, 120))) continue
    const number = found[1]?.toLowerCase() === 'a' ? 1 : numberFrom(found[1] ?? '')
    if (number === null) continue
    const word = (found[3] ?? '').toLowerCase()
    dues.push({ number: word === 'fortnight' ? number * 2 : number, unit: unitOf(found[2], word) })
  }
  return [...new Map(dues.map(due => [key(due), due])).values()]
}

export const dueIn = (words: string): Due | null => duesIn(words)[0] ?? null

/** A whole cell that is nothing but a due date: "No later than 12 January 2026", "Within 4 weeks". */
export const dueCell = (cell: string): Due | null => {
  if (cell.length > 90) return null
  const bare = cell.replace(/^due(?: date)?:?\s*/i, '')
  const date = dateFrom(bare)
  if (
    date !== null &&
    new RegExp(`^(?:(?:no|not) later than|by|on or before|before)?(?: \\w+day)?,?\\s*${datePattern}\\.?$`, 'i').test(bare)
  )
    return { date }
  return /^(?:within|no later than|in the next)\b/i.test(bare)
    ? dueIn(bare.replace(/^no later than (?=\d+ (?:working |calendar )?(?:day|week|month))/i, 'within '))
    : null
}
