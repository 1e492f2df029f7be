// Dates as determinations write them, turned into days. A day that does not exist (31 June) is no date.

import { isPlainDate } from '../../kernel/plain-date.ts'
import type { PlainDate } from '../determination.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const monthPattern = months.map(month => (month === 'may' ? 'may' : `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`)).join('|')

/** "31 January 2024", "31st of Jan 2024", "31/01/2024" or "2024-01-31"; no groups. */
export const datePattern = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${monthPattern})\\.?,? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{2}-\\d{2})`

const named = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthPattern})\\.?,? (\\d{4})`, 'i')

const pad = (number: number): string => String(number).padStart(2, '0')

const day = (year: number, month: number, date: number): PlainDate | null => {
  const written = `${year}-${pad(month)}-${pad(date)}`
  return year > 1900 && isPlainDate(written) ? written : null
}

export const dateFrom = (words: string): PlainDate | null => {
  const inWords = named.exec(words)
  if (inWords)
    return day(
      Number(inWords[3]),
      months.findIndex(month => month.startsWith((inWords[2] ?? '').slice(0, 3).toLowerCase())) + 1,
      Number(inWords[1]),
    )
  const slashed = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(words)
  if (slashed) return day(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]))
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(words)
  return iso ? day(Number(iso[1]), Number(iso[2]), Number(iso[3])) : null
}

export const datesIn = (text: string): PlainDate[] =>
  [...text.matchAll(new RegExp(`\\b${datePattern}`, 'gi'))].map(found => dateFrom(found[0])).filter(date => date !== null)
