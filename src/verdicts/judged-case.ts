// A case file judged for a pair of days: its entries, its landlord's rulebook, the verdicts and the predicted findings.
import { entriesOf } from '../casefiles/load.ts'
import type { CaseFile } from '../casefiles/case-file.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import { compileRulebook, rulesFor } from '../rulebook/rulebook.ts'
import type { Standards } from '../standards/load.ts'
import type { Judging } from './kept.ts'
import { judgeRecord, type JudgedRecord } from './record-judge.ts'

export type JudgedCase = JudgedRecord & { readonly file: CaseFile }

export type CaseJudge = (file: CaseFile, asAt?: PlainDate, knownAt?: PlainDate) => JudgedCase

/**
 * Compiles each landlord's rulebook once. Without days, a case is judged as it stood when it was determined, on
 * everything recorded by then or by the day asked about, whichever is later.
 */
export function caseJudge(standards: Standards, calendar: Calendar): CaseJudge {
  const known = new Map<string, Judging>()
  const judgingFor = (landlord: string): Judging => {
    const kept = known.get(landlord) ?? judgingOf(standards, landlord, calendar)
    known.set(landlord, kept)
    return kept
  }
  return (file, asAt = file.determined, knownAt = asAt > file.determined ? asAt : file.determined) => ({
    ...judgeRecord({ judging: judgingFor(file.landlord), standards }, entriesOf(file), asAt, knownAt),
    file,
  })
}

/** One landlord's rulebook, ready to judge with. */
const judgingOf = (standards: Standards, landlord: string, calendar: Calendar): Judging => ({
  rulebook: compileRulebook(rulesFor(standards.rules, landlord)),
  rules: standards.rules,
  calendar,
})
