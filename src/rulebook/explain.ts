// A verdict's reason, in words that a reader can check by hand against the calendar and the entries.
// No blame words: the sentences are about the record and the days, never about people.
import { fromEpochDay, longDate, type EpochDay } from '../kernel/plain-date.ts'
import type { Deadline } from './deadline.ts'
import type { Noted } from './reading.ts'
import type { WorkingDaysTaken } from './verdict.ts'

const spoken = new Map<EpochDay, string>()

export function dayInWords(day: EpochDay): string {
  const kept = spoken.get(day)
  if (kept !== undefined) return kept
  const words = longDate(fromEpochDay(day))
  spoken.set(day, words)
  return words
}

/** "report received, Sunday 18 July 2021" */
export function named(one: Noted): string {
  if (!one.dated) return `${one.entry.kind}, on a day not recorded`
  if (one.exact) return `${one.entry.kind}, ${dayInWords(one.earliest)}`
  return `${one.entry.kind}, between ${dayInWords(one.earliest)} and ${dayInWords(one.latest)}`
}

export function howDue(trigger: Noted, deadline: Deadline, limit: string | null): string {
  const begun = `The duty arose with: ${named(trigger)}.`
  if (deadline.due === null) return `${begun} No date was set for it.`
  const start =
    deadline.startedBy === trigger ? '' : ` The clock ran from ${dayInWords(deadline.start)} (${named(deadline.startedBy)}).`
  const limited = limit
    ? ` ${limit}, the first day not counted, ran to ${dayInWords(deadline.due)}.`
    : ` The day set was ${dayInWords(deadline.due)}.`
  return `${begun}${start}${limited}${howExtended(deadline)}`
}

const howExtended = ({ extensions }: Deadline): string =>
  extensions.map(one => ` ${one.counted ? 'Extended' : 'Not extended'} by: ${named(one.entry)} (${one.because}).`).join('')

export const taken = (days: WorkingDaysTaken | null): string =>
  days
    ? ` That is ${plural(days.exclusive, 'working day')}${days.inclusive === days.exclusive ? '' : `, or ${days.inclusive} if the first day is counted`}.`
    : ''

export const plural = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`
