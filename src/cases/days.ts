// The days an entry may have happened on, and how they are said.
import { longDate, shortDate, type PlainDate } from '../kernel/plain-date.ts'
import type { Occurred } from '../rulebook/entry.ts'

export const earliestDay = (occurred: Occurred): PlainDate | null =>
  occurred.precision === 'undated' ? null : occurred.precision === 'day' ? occurred.on : occurred.from

export const latestDay = (occurred: Occurred): PlainDate | null =>
  occurred.precision === 'undated' ? null : occurred.precision === 'day' ? occurred.on : occurred.to

/** "Tuesday 5 May 2026"; "On or around ..."; "Between ... and ..."; never sharper than what is known. */
export function whenInWords(occurred: Occurred): string {
  switch (occurred.precision) {
    case 'day':
      return longDate(occurred.on)
    case 'about':
      return `Some time around ${shortDate(occurred.from)} to ${shortDate(occurred.to)}`
    case 'between':
      return occurred.from === occurred.to
        ? longDate(occurred.from)
        : `Between ${longDate(occurred.from)} and ${longDate(occurred.to)}`
    case 'undated':
      return 'On a day not recorded'
  }
}
