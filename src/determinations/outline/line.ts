// One line of the document: how far it is indented, what marks it (a number, a letter, a bullet, nothing), what it says.
// A table row is a line with cells. Nothing here knows what a line means.

import { headingMark, linesOfHtml, looksLikeHtml } from '../text/html.ts'
import { mend } from '../text/mend.ts'

export type Marker = { readonly kind: 'number' | 'letter' | 'roman' | 'bullet'; readonly as: string }

export type Line = {
  readonly indent: number
  readonly marker: Marker | null
  readonly text: string
  readonly raw: string
  readonly markedHeading: boolean
  readonly afterBlank: boolean
}

const marked = /^(?:(\d{1,3})[.)]|\(?([a-z])[.)]|\(?([ivx]{2,4})[.)]|([-•·▪◦–*●]))(?=\s|$)\s*/

const markerOf = (found: RegExpExecArray | null): Marker | null => {
  if (!found) return null
  if (found[1] !== undefined) return { kind: 'number', as: found[1] }
  if (found[2] !== undefined) return { kind: 'letter', as: found[2] }
  if (found[3] !== undefined) return { kind: 'roman', as: found[3] }
  return { kind: 'bullet', as: '-' }
}

const lineOf = (printed: string, afterBlank: boolean): Line => {
  const markedHeading = printed.startsWith(headingMark)
  const raw = printed.replaceAll(headingMark, '').trimEnd()
  const body = raw.trimStart()
  const indent = [...raw.slice(0, raw.length - body.length)].reduce((width, each) => width + (each === '\t' ? 4 : 1), 0)
  const found = markedHeading ? null : marked.exec(body.slice(0, 12))
  return {
    indent,
    marker: markerOf(found),
    text: mend(found ? body.slice(found[0].length) : body),
    raw,
    markedHeading,
    afterBlank,
  }
}

/** Every line that says something, in order, from plain text or HTML alike. */
export const linesOf = (input: string): Line[] => {
  const printed = looksLikeHtml(input) ? linesOfHtml(input) : input.replace(/^\ufeff/, '').split(/\r\n?|\n|\u2028|\u2029|\f/)
  const lines: Line[] = []
  let afterBlank = true
  for (const each of printed) {
    const line = lineOf(each, afterBlank)
    if (line.text !== '' || line.marker !== null) lines.push(line)
    afterBlank = line.text === '' && line.marker === null
  }
  return lines
}

/** The cells of a table row, whether tabs or bars part them; one cell where nothing does. */
export const cellsOf = (line: Line): string[] =>
  line.raw
    .split(/\t+|\s+\|\s+|^\||\|$/)
    .map(mend)
    .filter(cell => cell !== '')
