// Entries judged for a pair of days by one landlord's rulebook, with what somebody could conclude from the verdicts. The same
// for a published case and for a live one, of which only what its viewer may see is ever handed in.
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { Entry } from '../rulebook/entry.ts'
import { judge } from '../rulebook/judge.ts'
import { compileRulebook, rulesFor } from '../rulebook/rulebook.ts'
import type { Verdict } from '../rulebook/verdict.ts'
import type { Standards } from '../standards/load.ts'
import { withoutRepeats } from './instead-of.ts'
import { predict, type PredictedFinding } from './predict.ts'

export type JudgedRecord = {
  readonly asAt: PlainDate
  readonly knownAt: PlainDate
  readonly entries: readonly Entry[]
  readonly verdicts: readonly Verdict[]
  readonly predicted: readonly PredictedFinding[]
}

export type RecordJudge = (entries: readonly Entry[], asAt: PlainDate, knownAt: PlainDate) => JudgedRecord

const beganBy = ({ occurred }: Entry, day: PlainDate): boolean =>
  occurred.precision !== 'undated' && (occurred.precision === 'day' ? occurred.on : occurred.from) <= day

/** Compiles the landlord's rulebook once. */
export function recordJudge(standards: Standards, landlord: string, calendar: Calendar): RecordJudge {
  const rulebook = compileRulebook(rulesFor(standards.rules, landlord))
  return (told, asAt, knownAt) => {
    // Undated entries have no day of their own: before the first that has one, there is no record yet.
    const entries = told.some(entry => beganBy(entry, asAt)) ? told : []
    const verdicts = withoutRepeats(judge(entries, rulebook, { asAt, knownAt, calendar }), standards.rules)
    return { asAt, knownAt, entries, verdicts, predicted: predict(verdicts, standards.predictions, standards.bands) }
  }
}
