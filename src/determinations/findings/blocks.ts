// The decision layout rules twice: in "Our decision" and again above each analysis, as a "Complaint" and its "Finding". This
// reads the second, to check it against the first and to stand in where the first is not worded as a ruling.

import type { Finding } from '../determination.ts'
import { cellsOf, type Line } from '../outline/line.ts'
import type { Chapter } from '../outline/sections.ts'
import { squeezed } from '../text/mend.ts'
import { mentionsIn } from './severity.ts'

const findingLine = (lines: readonly Line[]): string | null => {
  const at = lines.findIndex(line => /^findings?$/.test(squeezed(cellsOf(line)[0] ?? '')))
  const line = lines[at]
  if (!line) return null
  return cellsOf(line).slice(1).join(' ') || (lines[at + 1]?.text ?? null)
}

export const blockFindings = (chapters: readonly Chapter[]): Finding[] =>
  chapters
    .filter(chapter => chapter.kind === 'assessment')
    .flatMap(chapter => chapter.parts)
    .flatMap(part => {
      const words = findingLine(part.lines)
      const severity = words === null ? undefined : mentionsIn(words)[0]?.severity
      const item = part.path[1]
      if (words === null || severity === undefined || item === undefined) return []
      return [{ item, severity, scheme: null, schemes: [], citation: part.path.join(', '), raw: words }]
    })
