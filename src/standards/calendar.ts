// The bank holiday table that ships with Putright. Replace bank-holidays.json with gov.uk's newer file to update it.
import { calendarOf, type BankHolidayFile, type Calendar } from '../kernel/working-days.ts'
import table from './bank-holidays.json' with { type: 'json' }

export const englandAndWales: Calendar = calendarOf(table satisfies BankHolidayFile)
