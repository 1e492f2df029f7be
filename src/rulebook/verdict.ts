// A verdict is the judge's answer on one obligation, on one day, with everything needed to check it by hand.
// Performance (done in time?) and evidence (written down in time?) are separate answers and are never merged.
import type { Failing } from '../kernel/failings.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Head, Pattern, Sure } from './rule.ts'

export type Is = 'met' | 'met late' | 'due' | 'overdue' | 'not shown' | 'not needed' | 'waived' | 'superseded'

/** Both ways of counting, because the Ombudsman's own counts mix them. Exclusive decides. */
export type WorkingDaysTaken = { readonly exclusive: number; readonly inclusive: number }

export type Reckoning = {
  /** The day the clock started, and the entry that started it. Null where there is no clock. */
  readonly from: PlainDate | null
  readonly startedBy: string | null
  /** The day it was counted to: of the discharge, of the end of the state, or the day of looking. */
  readonly to: PlainDate | null
  /** "5 working days", as the rule says it. */
  readonly limit: string | null
  /** The days between that did not count: bank holidays by name; weekends as their number. */
  readonly skipped: {
    readonly bankHolidays: readonly { readonly on: PlainDate; readonly name: string }[]
    readonly weekendDays: number
  }
  /** The deadline that a late acknowledgement may not move, where the rule has one. */
  readonly shadow: PlainDate | null
  /** Where the day the duty arose is approximate, the deadline from the latest day it may have: until then nothing is overdue. */
  readonly latestDue: PlainDate | null
  /** Extensions that moved the deadline, and those that did not, with the reason. */
  readonly extensions: readonly {
    readonly entry: string
    readonly to: PlainDate | null
    readonly counted: boolean
    readonly because: string
  }[]
}

export type Verdict = {
  readonly rule: string
  readonly pattern: Pattern
  readonly asks: string
  readonly edition: string
  readonly cite: string
  readonly sure: Sure
  readonly failing: Failing
  readonly head: Head
  readonly is: Is
  /** True on a `due` verdict whose day is near. */
  readonly soon: boolean
  readonly due: PlainDate | null
  readonly on: PlainDate | null
  readonly workingDays: WorkingDaysTaken | null
  /** The entry that made the duty arise. */
  readonly trigger: string
  /** The entries the verdict rests on, the trigger first: section 11 of docs/rulebook.md says which are not cited. */
  readonly entries: readonly string[]
  readonly reckoning: Reckoning | null
  /** What a `not shown` verdict would need. */
  readonly missing: readonly string[]
  /** Working days between the discharging act and its going on the record, where that was later than the day itself. */
  readonly recordedLate: { readonly on: PlainDate; readonly workingDays: number } | null
  /** What the verdict would be without the waiver or the correction. Never hidden. */
  readonly beneath: Verdict | null
  readonly because: string
}
