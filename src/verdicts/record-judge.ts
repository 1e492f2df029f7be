// Entries judged for a pair of days, with what somebody could conclude from the verdicts. The same for a published case and
// for a live one, of which only what its viewer may see is ever handed in.
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Entry } from '../rulebook/entry.ts'
import { judge } from '../rulebook/judge.ts'
import type { Verdict } from '../rulebook/verdict.ts'
import type { Standards } from '../standards/load.ts'
import { withoutRepeats } from './instead-of.ts'
import type { Judging } from './kept.ts'
import { predict, type PredictedFinding } from './predict.ts'

export type JudgedRecord = {
  readonly asAt: PlainDate
  readonly knownAt: PlainDate
  readonly entries: readonly Entry[]
  readonly verdicts: readonly Verdict[]
  readonly predicted: readonly PredictedFinding[]
}

export type RecordJudging = {
  readonly judging: Judging
  readonly standards: Pick<Standards, 'predictions' | 'bands'>
}

const beganBy = ({ occurred }: Entry, day: PlainDate): boolean =>
  occurred.precision !== 'undated' && (occurred.precision === 'day' ? occurred.on : occurred.from) <= day

/** Precondition: the rulebook is the landlord's. */
export function judgeRecord(
  { judging, standards }: RecordJudging,
  told: readonly Entry[],
  asAt: PlainDate,
  knownAt: PlainDate,
): JudgedRecord {
  // Undated entries have no day of their own: before the first that has one, there is no record yet.
  const entries = told.some(entry => beganBy(entry, asAt)) ? told : []
  const { rulebook, rules, calendar } = judging
  const verdicts = withoutRepeats(judge(entries, rulebook, { asAt, knownAt, calendar }), rules)
  return { asAt, knownAt, entries, verdicts, predicted: predict(verdicts, standards.predictions, standards.bands) }
}
