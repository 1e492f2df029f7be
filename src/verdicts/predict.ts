// Predicted findings: a transparent reading of the verdicts by rules that are data too. Advice, and says so; never a
// percentage, and never a score of anybody.
import type { Head } from '../rulebook/rule.ts'
import type { Is, Verdict } from '../rulebook/verdict.ts'
import type { Band, PredictedSeverity, Prediction } from '../standards/standard.ts'

export type PredictedFinding = {
  readonly head: Head
  readonly severity: PredictedSeverity
  readonly because: string
  /** The failing codes it rests on, with how many duties each. */
  readonly from: readonly { readonly failing: string; readonly duties: number }[]
  /** Pence. Guidance, not a tariff; null where no payment is usual, `to` null where there is no upper figure. */
  readonly redress: { readonly from: number; readonly to: number | null } | null
  readonly cite: string
  readonly advice: true
}

const adverse: readonly Is[] = ['met late', 'overdue', 'not shown']

/** One for each head that has duties; heads in the order of the predictions. */
export const predict = (
  verdicts: readonly Verdict[],
  predictions: readonly Prediction[],
  bands: readonly Band[],
): readonly PredictedFinding[] =>
  predictions.flatMap(prediction => {
    const about = verdicts.filter(verdict => verdict.head === prediction.head)
    return about.some(verdict => verdict.is !== 'not needed') ? predictOne(about, prediction, bands) : []
  })

function predictOne(about: readonly Verdict[], prediction: Prediction, bands: readonly Band[]): PredictedFinding[] {
  const counted = about.filter(verdict => adverse.includes(verdict.is))
  const found = prediction.findings.find(finding => finding.when.every(clause => holds(clause, counted)))
  if (!found) return []
  const band = bands.find(one => one.severity === found.severity)
  const redress = band ? { from: band.from, to: band.to } : null
  return [
    {
      head: prediction.head,
      severity: found.severity,
      because: `${found.because} ${counts(counted)}`.trim(),
      from: tally(counted),
      redress,
      cite: prediction.cite,
      advice: true,
    },
  ]
}

function holds(clause: Prediction['findings'][number]['when'][number], counted: readonly Verdict[]): boolean {
  const matching = counted.filter(
    verdict => (!clause.of || clause.of.includes(verdict.failing)) && (!clause.is || clause.is.some(is => is === verdict.is)),
  )
  const number = clause.count === 'codes' ? new Set(matching.map(verdict => verdict.failing)).size : matching.length
  return number >= clause.atLeast
}

function tally(counted: readonly Verdict[]) {
  const totals = new Map<string, number>()
  for (const { failing } of counted) totals.set(failing, (totals.get(failing) ?? 0) + 1)
  return [...totals]
    .map(([failing, duties]) => ({ failing, duties }))
    .sort((a, b) => b.duties - a.duties || (a.failing < b.failing ? -1 : 1))
}

const counts = (counted: readonly Verdict[]): string => {
  const by = (is: Is) => counted.filter(verdict => verdict.is === is).length
  return counted.length === 0
    ? ''
    : `On this record: ${by('overdue')} overdue, ${by('met late')} done late, ${by('not shown')} not shown.`
}
