// The clock, read here and nowhere else: what moment it is, and what day it is in London.
import { instantOf, type Instant } from '../kernel/instant.ts'
import { plainDate, type PlainDate } from '../kernel/plain-date.ts'

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

export const londonDay = (instant: Date): PlainDate => plainDate(london.format(instant))
export const today = (): PlainDate => londonDay(new Date())

export type Moment = { readonly today: PlainDate; readonly now: Instant }
export type Clock = () => Promise<Moment>

/** For what is measured in minutes and has nothing to do with the day: sessions and limits. Never the demonstration's. */
export const rightNow = (): Date => new Date()

/** The real one. The demonstration has its own, which stands on its day. */
export const realClock: Clock = async () => {
  const now = new Date()
  return { today: londonDay(now), now: instantOf(now) }
}

/** The real moment, whatever day a demonstration stands on. */
export const now = (): Instant => instantOf(new Date())
