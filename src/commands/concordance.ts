// putright concordance: case by case, each failing the Ombudsman named with the verdict that shows it or why no record
// could, each credit with what speaks against it, and every count reckoned again.
import { concordanceOf, type Concordance } from '../casefiles/concordance.ts'
import { loadCaseFiles } from '../casefiles/load.ts'
import { englandAndWales } from '../standards/calendar.ts'
import { loadStandards } from '../standards/load.ts'
import type { Verdict } from '../rulebook/verdict.ts'
import { caseJudge, type JudgedCase } from '../verdicts/judged-case.ts'
import { print, takesNothing, type Command } from './command.ts'

/** The share of failings that a record can show which must be shown. */
const bar = 0.85

export const concordance: Command = async args => {
  takesNothing(args)
  const judgeCase = caseJudge(loadStandards(), englandAndWales)
  const cases = loadCaseFiles().map(file => {
    const judged = judgeCase(file)
    return { judged, found: concordanceOf(file, judged.entries, judged.verdicts, englandAndWales) }
  })
  const all = totals(cases.map(one => one.found))
  await print([...cases.flatMap(one => caseInWords(one.found, one.judged)), ...totalsInWords(all)].join('\n'))
  return all.shown >= bar * all.showable && all.contradictions === 0 && all.reproduced === all.quotes ? 0 : 1
}

const totals = (cases: readonly Concordance[]) => {
  const failings = cases.flatMap(one => one.failings)
  const quotes = cases.flatMap(one => one.quotes)
  const shown = failings.filter(one => one.is === 'shown').length
  return {
    failings: failings.length,
    shown,
    restated: failings.filter(one => one.is === 'shown' && one.onlyRestated).length,
    showable: shown + failings.filter(one => one.is === 'not shown').length,
    credits: cases.flatMap(one => one.credits).length,
    contradictions: cases.flatMap(one => one.credits).filter(one => one.contradictedBy.length > 0).length,
    quotes: quotes.length,
    reproduced: quotes.filter(one => one.reproduced).length,
  }
}

const totalsInWords = (all: ReturnType<typeof totals>) => [
  '',
  `Failings named: ${all.failings}. A record could show ${all.showable}; shown by a verdict: ${all.shown} (${((100 * all.shown) / Math.max(1, all.showable)).toFixed(1)}%).`,
  `Of those shown, ${all.restated} rest only on an entry that writes down what the Ombudsman concluded (a record missing, a letter without basis); the other ${all.shown - all.restated} are reckoned from what happened and when.`,
  `Things credited: ${all.credits}. Contradicted by a verdict: ${all.contradictions}.`,
  `Counts and sums stated: ${all.quotes}. Reproduced: ${all.reproduced}.`,
]

function caseInWords({ file, failings, credits, quotes }: Concordance, judged: JudgedCase): string[] {
  return [
    '',
    `== ${file.landlordName} ${file.reference}: ${file.title}`,
    `   ${judged.entries.length} entries, ${judged.verdicts.length} verdicts as at ${judged.asAt}`,
    'Failings',
    ...failings.map(one => {
      const { code, as, cite, says } = one.failing
      const head = `  ${one.is === 'shown' ? '[shown]    ' : one.is === 'not shown' ? '[NOT SHOWN]' : '[no record]'} ${code}${as ? ` as ${as}` : ''}, ${cite}: ${says}`
      if (one.is === 'shown')
        return `${head}\n${one.by.slice(0, 3).map(verdictInWords).join('\n')}${one.by.length > 3 ? `\n      and ${one.by.length - 3} more` : ''}`
      return one.is === 'not shown' ? head : `${head}\n      ${one.because}`
    }),
    'Credited',
    ...credits.map(
      ({ credit, contradictedBy }) =>
        `  ${contradictedBy.length === 0 ? '[agrees]     ' : '[CONTRADICTS]'} ${credit.code}, ${credit.cite}: ${credit.says}${contradictedBy.map(one => `\n${verdictInWords(one)}`).join('')}`,
    ),
    'Counts and sums',
    ...quotes.map(
      ({ quote, reckoned, reproduced }) =>
        `  ${reproduced ? '[reproduced]' : '[DIFFERS]   '} ${quote.says}: ${reckoned}${quote.convention ? ` (${quote.convention})` : ''}`,
    ),
    'Found, and what this record suggests (advice)',
    ...file.found.findings.map(
      one => `  ${one.severity}: ${file.points.find(point => point.point === one.point)?.says ?? one.point}`,
    ),
    ...judged.predicted.map(one => `  advice: ${one.head}: ${one.severity}`),
  ]
}

const verdictInWords = (verdict: Verdict) => `      ${verdict.is}: ${verdict.rule} (${verdict.cite}). ${verdict.because}`
