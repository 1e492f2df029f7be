// Which of the three layouts a document has. By content and never by date: the old layout was still in use in December 2025.

import type { Layout } from '../determination.ts'
import { squeezed } from '../text/mend.ts'
import type { Line } from './line.ts'

const signsOfDecision = [
  /^caseid/, /^decisiontype/, /^whatthecomplaintisabout$/, /^ourdecisiondetermination$/, /^summaryofreasons$/,
  /^puttingthingsright$/, /^whatwefoundandwhy$/, /^thecomplaintprocedure$/,
] // prettier-ignore

export const layoutOf = (lines: readonly Line[]): Layout => {
  const unmarked = lines.filter(line => line.marker === null && line.text.length < 400).map(line => squeezed(line.text))
  if (signsOfDecision.filter(sign => unmarked.some(text => sign.test(text))).length >= 3) return 'decision'
  const bullets = lines.filter(line => line.marker?.kind === 'bullet').length
  const numbers = lines.filter(line => line.marker?.kind === 'number').length
  return bullets > numbers * 2 ? 'flattened' : 'numbered'
}
