// The clock, read here and nowhere else: what day it is in London.
import { plainDate, type PlainDate } from '../kernel/plain-date.ts'

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

export const londonDay = (instant: Date): PlainDate => plainDate(london.format(instant))
export const today = (): PlainDate => londonDay(new Date())
