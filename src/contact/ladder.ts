// What to try when nobody answers: which try this is, what was agreed, and the steps that are one tick each. The days come
// from the calendar; what the standards ask for is the judge's to say, not this file's.
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { addWorkingDays, orNull, type Calendar } from '../kernel/working-days.ts'
import { agreedTimesInWords } from './agreed-times.ts'
import type { ContactHistory } from './contact.ts'

export type Ladder = {
  /** Which try this would be since anybody last spoke to the resident, from 1. */
  readonly attempt: number
  readonly agreedTimes: string | null
  readonly mayLeaveMessage: boolean
  /** Those who may speak for the resident, and can be tried instead. */
  readonly advocates: readonly { readonly party: string; readonly name: string }[]
  readonly visitBy: PlainDate
}

export function ladderOf(history: ContactHistory, today: PlainDate, calendar: Calendar): Ladder {
  return {
    attempt: history.attempts.length + 1,
    agreedTimes: agreedTimesInWords(history.plan),
    mayLeaveMessage: history.plan?.voicemail ?? true,
    advocates: history.parties.flatMap(({ part, party, name }) =>
      part === 'advocate' ? [{ party, name: name ?? 'the advocate' }] : [],
    ),
    visitBy: workingDaysOn(today, 2, calendar),
  }
}

/** Some working days on; plain days past the end of the bank holiday table. */
export const workingDaysOn = (from: PlainDate, days: number, calendar: Calendar): PlainDate =>
  orNull(() => addWorkingDays(calendar, from, days)) ?? addDays(from, days)
