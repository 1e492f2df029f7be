// A case file judged for a pair of days: its entries, its landlord's rulebook, the verdicts and the predicted findings.
import { entriesOf } from '../casefiles/load.ts'
import type { CaseFile } from '../casefiles/case-file.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { Standards } from '../standards/load.ts'
import { recordJudge, type JudgedRecord, type RecordJudge } from './record-judge.ts'

export type JudgedCase = JudgedRecord & { readonly file: CaseFile }

export type CaseJudge = (file: CaseFile, asAt?: PlainDate, knownAt?: PlainDate) => JudgedCase

/**
 * Compiles each landlord's rulebook once. Without days, a case is judged as it stood when it was determined, on
 * everything recorded by then or by the day asked about, whichever is later.
 */
export function caseJudge(standards: Standards, calendar: Calendar): CaseJudge {
  const judges = new Map<string, RecordJudge>()
  const judgeOf = (landlord: string): RecordJudge => {
    const kept = judges.get(landlord) ?? recordJudge(standards, landlord, calendar)
    judges.set(landlord, kept)
    return kept
  }
  return (file, asAt = file.determined, knownAt = asAt > file.determined ? asAt : file.determined) => ({
    ...judgeOf(file.landlord)(entriesOf(file), asAt, knownAt),
    file,
  })
}
