// Says no to what is not a determination, and says in plain words what was missing.

import type { NotADetermination } from './determination.ts'
import type { Line } from './outline/line.ts'
import { referenceIn } from './masthead.ts'
import { kindOfHeading } from './outline/headings.ts'

const refusal = (...missing: string[]): NotADetermination => ({ why: 'not-a-determination', missing })

/** What can be told without reading the text: nothing there, or not text at all. */
export const refusedUnread = (input: string): NotADetermination | null => {
  if (input.trim() === '') return refusal('any text: the file is empty')
  const start = input.slice(0, 4096)
  if (/^\s*%PDF-/.test(start)) return refusal('readable text: this looks like a PDF; copy its text and give that instead')
  if (start.startsWith('PK\u0003\u0004'))
    return refusal('readable text: this looks like a Word document or zip file; copy its text and give that instead')
  const unreadable = [...start].filter(each => /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(each)).length
  return unreadable > start.length / 20 ? refusal('readable text: this looks like a binary file, not a text or web page') : null
}

export const refusedLines = (lines: readonly Line[], input: string): NotADetermination | null => {
  const missing: string[] = []
  if (referenceIn(lines) === null) missing.push('a case reference of nine digits, like 202012345')
  if (!lines.some(line => line.marker === null && kindOfHeading(line.text) === 'determination'))
    missing.push('a section headed "Determination" or "Our decision"')
  if (!/ombudsman/i.test(input)) missing.push("the Ombudsman's name")
  return missing.length === 0 ? null : refusal(...missing)
}
