// Builds the nested paragraphs of one section from its lines. Depth comes from indentation and from the kind of marker.
// A newcomer would get wrong: numbering starts again for no reason inside one section (the list was broken on the web page),
// so a paragraph is known by its number and its list; and an unmarked line ending in a colon takes the list after it.

import type { Paragraph } from '../determination.ts'
import type { Line } from './line.ts'

type Draft = { line: Line; texts: string[]; raws: string[]; items: Draft[]; list: number; takesList: boolean }

const rank = { number: 0, letter: 1, roman: 2, bullet: 3 } as const

const draftOf = (line: Line, list: number, takesList: boolean): Draft => ({
  line,
  texts: [line.text],
  raws: [line.raw],
  items: [],
  list,
  takesList,
})

const isFirst = (line: Line): boolean => line.marker !== null && ['1', 'a', 'i'].includes(line.marker.as)

const holds = (open: Draft, line: Line): boolean => {
  if (open.takesList) return open.items.length === 0 || !isFirst(line) || line.indent > (open.items[0]?.line.indent ?? 0)
  if (open.line.marker === null || line.marker === null) return false
  return (
    line.indent > open.line.indent || (line.indent === open.line.indent && rank[line.marker.kind] > rank[open.line.marker.kind])
  )
}

const carriesOn = (line: Line, before: Line | undefined): boolean =>
  !line.afterBlank &&
  before !== undefined &&
  !/[.!?:;]["”’')\]]?$/.test(before.text) &&
  (/^[a-z(£\d]/.test(line.text) || before.text.length >= 60)

const numberOf = (draft: Draft | undefined): number => (draft?.line.marker?.kind === 'number' ? Number(draft.line.marker.as) : 0)

const listFor = (line: Line, roots: readonly Draft[]): number => {
  const last = roots.findLast(root => root.line.marker !== null)
  const current = roots.at(-1)?.list ?? 1
  return line.marker?.kind === 'number' && last && Number(line.marker.as) <= numberOf(last) ? current + 1 : current
}

const add = (text: string, raw: string, to: Draft): void => {
  to.texts.push(text)
  to.raws.push(raw)
}

/** "More serious action may include:" before 1, 2, 3; not a line before item 4 of a list that simply goes on. */
const opensList = (line: Line, next: Line | undefined): boolean =>
  line.marker === null &&
  line.text.endsWith(':') &&
  next !== undefined &&
  next.marker !== null &&
  (next.marker.kind === 'bullet' || isFirst(next))

const drafts = (lines: readonly Line[]): Draft[] => {
  const roots: Draft[] = []
  let open: Draft[] = []
  lines.forEach((line, at) => {
    const last = open.at(-1)
    if (line.marker === null) {
      if (last && (carriesOn(line, lines[at - 1]) || (line.indent > last.line.indent && last.line.marker !== null)))
        return add(line.text, line.raw, last)
      const draft = draftOf(line, roots.at(-1)?.list ?? 1, opensList(line, lines[at + 1]))
      roots.push(draft)
      open = [draft]
      return
    }
    while (open.length > 0 && !holds(open[open.length - 1] as Draft, line)) open.pop()
    const parent = open.at(-1)
    const draft = draftOf(line, parent?.list ?? listFor(line, roots), false)
    ;(parent?.items ?? roots).push(draft)
    open.push(draft)
  })
  return roots
}

const paragraphOf = (draft: Draft, place: string, number: string | null): Paragraph => ({
  number,
  list: draft.list,
  citation: place,
  text: draft.texts.join(' '),
  raw: draft.raws.join('\n'),
  items: draft.items.map((item, at) => {
    const own = item.line.marker === null || item.line.marker.kind === 'bullet' ? String(at + 1) : item.line.marker.as
    return paragraphOf(item, `${place}.${own}`, own)
  }),
})

/** Where numbers are lost (bullets, plain paragraphs) a paragraph is cited by its place under the heading. */
export const paragraphsOf = (lines: readonly Line[], path: readonly string[]): Paragraph[] => {
  const roots = drafts(lines)
  const numbered = roots.some(root => root.line.marker?.kind === 'number')
  const place = path.join(', ')
  const seen = new Set<string>()
  let last = 'the heading'
  return roots.map((root, at) => {
    const own = root.line.marker && root.line.marker.kind !== 'bullet' ? root.line.marker.as : numbered ? null : String(at + 1)
    last = own ?? last
    const plainCitation = own === null ? `${place}, after ${last}` : `${place}, ${own}`
    const citation = seen.has(plainCitation) ? `${plainCitation} (list ${root.list})` : plainCitation
    seen.add(citation)
    return paragraphOf(root, citation, own)
  })
}

/** Every paragraph with all that is nested in it, in the order of the page. */
export const everyParagraph = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.flatMap(paragraph => [paragraph, ...everyParagraph(paragraph.items)])

/** All the words of a paragraph and of what is nested in it. */
export const wholeText = (paragraph: Paragraph): string =>
  everyParagraph([paragraph])
    .map(each => each.text)
    .join(' ')

export const wholeRaw = (paragraph: Paragraph): string =>
  everyParagraph([paragraph])
    .map(each => each.raw)
    .join('\n')
