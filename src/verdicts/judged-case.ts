// A case file judged for a pair of days: its entries, its landlord's rulebook, the verdicts and the predicted findings.
import { entriesOf } from '../casefiles/load.ts'
import type { CaseFile } from '../casefiles/case-file.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { Entry } from '../rulebook/entry.ts'
import { judge } from '../rulebook/judge.ts'
import { compileRulebook, rulesFor, type Rulebook } from '../rulebook/rulebook.ts'
import type { Verdict } from '../rulebook/verdict.ts'
import type { Standards } from '../standards/load.ts'
import { withoutRepeats } from './instead-of.ts'
import { predict, type PredictedFinding } from './predict.ts'

export type JudgedCase = {
  readonly file: CaseFile
  readonly asAt: PlainDate
  readonly knownAt: PlainDate
  readonly entries: readonly Entry[]
  readonly verdicts: readonly Verdict[]
  readonly predicted: readonly PredictedFinding[]
}

export type CaseJudge = (file: CaseFile, asAt?: PlainDate, knownAt?: PlainDate) => JudgedCase

const beganBy = ({ occurred }: Entry, day: PlainDate): boolean =>
  occurred.precision !== 'undated' && (occurred.precision === 'day' ? occurred.on : occurred.from) <= day

/**
 * Compiles each landlord's rulebook once. Without days, a case is judged as it stood when it was determined, on
 * everything recorded by then or by the day asked about, whichever is later.
 */
export function caseJudge(standards: Standards, calendar: Calendar): CaseJudge {
  const rulebooks = new Map<string, Rulebook>()
  const rulebookOf = (landlord: string): Rulebook => {
    const kept = rulebooks.get(landlord) ?? compileRulebook(rulesFor(standards.rules, landlord))
    rulebooks.set(landlord, kept)
    return kept
  }
  return (file, asAt = file.determined, knownAt = asAt > file.determined ? asAt : file.determined) => {
    const told = entriesOf(file)
    // Undated entries have no day of their own: before the first that has one, there is no record yet.
    const entries = told.some(entry => beganBy(entry, asAt)) ? told : []
    const rulebook = rulebookOf(file.landlord)
    const verdicts = withoutRepeats(judge(entries, rulebook, { asAt, knownAt, calendar }), standards.rules)
    return { file, asAt, knownAt, entries, verdicts, predicted: predict(verdicts, standards.predictions, standards.bands) }
  }
}
