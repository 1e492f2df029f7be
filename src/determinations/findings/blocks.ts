// The decision layout rules twice: in "Our decision" and again above each analysis, as a "Complaint" and its "Finding". This
// reads the second, to check it against the first and to stand in where the first is not worded as a ruling.

import type { Finding } from '../determination.ts'
import type { Line } from '../outline/line.ts'
import { pairOf, type Chapter } from '../outline/sections.ts'
import { mentionsIn } from './severity.ts'

const findingLine = (lines: readonly Line[]): string | null => {
  const at = lines.findIndex(line => pairOf(line)?.label === 'finding')
  return lines[at] === undefined ? null : pairOf(lines[at])?.value || (lines[at + 1]?.text ?? null)
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
