// When we recorded a thing: a moment in UTC, written '2026-05-05T09:42:00.000Z'. Law is reckoned in days (plain-date.ts);
// an instant only says when something went on the record, and in what order.

declare const moment: unique symbol
export type Instant = string & { readonly [moment]: true }

const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** Throws on anything but UTC to the millisecond: one way to write it, so that the same moment is the same bytes. */
export function instant(text: string): Instant {
  if (!pattern.test(text) || Number.isNaN(Date.parse(text))) throw new RangeError(`"${text}" is not an instant in UTC`)
  return text as Instant
}

export const instantOf = (date: Date): Instant => date.toISOString() as Instant
