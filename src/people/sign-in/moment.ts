// A moment as its owner would say it: the day in full, and the time in London.
import { longDate, plainDate } from '../../kernel/plain-date.ts'

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })
const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

export const momentInWords = (moment: Date): string => `${longDate(plainDate(day.format(moment)))}, ${time.format(moment)}`
