// Cuts the document into its sections and their subheadings. A heading of the known set opens a section wherever it stands;
// any other heading is known by its shape only, and only where headings are expected: in orders nothing but "Orders" and
// "Recommendations" is one, since an unnumbered sentence there belongs to an order.

import type { Layout, Section, SectionKind } from '../determination.ts'
import { datePattern } from '../text/dates.ts'
import { squeezed } from '../text/mend.ts'
import { isConclusion, kindOfHeading } from './headings.ts'
import { cellsOf, type Line } from './line.ts'
import { paragraphsOf } from './paragraphs.ts'

export type Chapter = { readonly kind: SectionKind; readonly heading: string; readonly parts: Part[] }
export type Part = { readonly path: readonly string[]; readonly lines: Line[] }

const withoutSubheadings: ReadonlySet<SectionKind> = new Set(['front', 'approach', 'orders', 'recommendations', 'determination'])

/** A table copied as lines leaves its dates and column names on lines of their own. */
const isTableCell = new RegExp(`^(?:${datePattern}|date|what happened|order|due date|what the landlord must do)$`, 'i')

const isSubheading = (line: Line, before: Line | undefined, next: Line | undefined, layout: Layout): boolean => {
  if (layout === 'decision' && before !== undefined && isPairLabel(before.text)) return false
  if (line.marker !== null || line.raw.includes('\t') || line.text.length > 160 || line.indent > 3) return false
  if (line.markedHeading) return !isPairLabel(line.text) || layout !== 'decision'
  if (/[:;,]$/.test(line.text) || !/^[A-Z“‘"'(0-9]/.test(line.text)) return false
  if (layout === 'decision' && isTableCell.test(line.text)) return false
  if (layout === 'decision')
    return line.text.length <= 90 && !/[.?!]$/.test(line.text) && next !== undefined && !isPairLabel(line.text)
  if (layout === 'flattened') return true
  return (
    next !== undefined &&
    (next.marker?.as === '1' ||
      next.marker?.kind === 'bullet' ||
      next.marker?.as === 'a' ||
      (next.marker === null && next.text.length <= 160))
  )
}

/** In the decision layout "Complaint" and "Finding" label the two halves of a block. They are not sections there. */
export const isPairLabel = (text: string): boolean => /^(?:complaint|finding)s?$/.test(squeezed(text))

const opens = (line: Line, current: Chapter, layout: Layout): SectionKind | null => {
  if (line.marker !== null && !line.markedHeading) return null
  if (layout === 'decision' && isPairLabel(line.text)) return null
  const kind = kindOfHeading(line.text)
  if (kind === null || (kind === 'background' && current.kind === 'background')) return null
  // "Decision" above the metadata table is the page's title, and "Findings" alone under an assessment is a subheading.
  if (current.kind === 'front' && /^(?:decision|complaints?|findings)$/.test(squeezed(line.text))) return null
  return kind === 'assessment' && current.kind === 'assessment' ? null : kind
}

/** A label and what it labels, on one line ("Finding: Service failure", or two cells) or with the value on the next. */
export const pairOf = (line: Line): { readonly label: string; readonly value: string } | null => {
  const [first = '', ...rest] = cellsOf(line)
  const [label = '', ...after] = first.split(':')
  return isPairLabel(label) ? { label: squeezed(label).replace(/s$/, ''), value: [...after, ...rest].join(' ').trim() } : null
}

/** The complaint named by a "Complaint" label, on its line or the next: it heads the block that follows. */
const blockNamed = (line: Line, next: Line | undefined, chapter: Chapter, layout: Layout): string | null => {
  if (layout !== 'decision' || chapter.kind !== 'assessment') return null
  const pair = pairOf(line)
  return pair?.label === 'complaint' ? pair.value || next?.text || null : null
}

export const chaptersOf = (lines: readonly Line[], layout: Layout): Chapter[] => {
  const front: Chapter = { kind: 'front', heading: '', parts: [{ path: ['Front'], lines: [] }] }
  const chapters = [front]
  lines.forEach((line, at) => {
    const chapter = chapters.at(-1) ?? front
    const kind = opens(line, chapter, layout)
    const block = blockNamed(line, lines[at + 1], chapter, layout)
    if (block !== null) {
      chapter.parts.push({ path: [chapter.heading, block.replace(/\.$/, '')], lines: [line] })
    } else if (kind !== null) {
      chapters.push({ kind, heading: line.text, parts: [{ path: [line.text], lines: [] }] })
    } else if (!withoutSubheadings.has(chapter.kind) && isSubheading(line, lines[at - 1], lines[at + 1], layout)) {
      const before = chapter.parts.at(-1)?.path ?? []
      const under = isConclusion(line.text) && before.length > 1 ? before.slice(0, 2) : before.slice(0, 1)
      chapter.parts.push({ path: [...under, line.text.replace(/\.$/, '')], lines: [] })
    } else chapter.parts.at(-1)?.lines.push(line)
  })
  return chapters
}

/** A block without its labels: "Complaint" and "Finding" with what they name are not paragraphs of the analysis. */
const analysisOf = (lines: readonly Line[]): Line[] => {
  if (lines[0] === undefined || pairOf(lines[0])?.label !== 'complaint') return [...lines]
  const labels = new Set<number>()
  lines.forEach((line, at) => {
    const pair = pairOf(line)
    if (pair === null) return
    labels.add(at)
    if (pair.value === '') labels.add(at + 1)
  })
  return lines.filter((_, at) => !labels.has(at))
}

export const sectionsOf = (chapters: readonly Chapter[]): Section[] =>
  chapters
    .filter(chapter => chapter.kind !== 'front')
    .map(({ kind, heading, parts }) => {
      const [own, ...subheaded] = parts.map(part => ({
        kind,
        heading: part.path.at(-1) ?? heading,
        path: part.path,
        paragraphs: paragraphsOf(analysisOf(part.lines), part.path),
        sections: [],
      }))
      return { kind, heading, path: [heading], paragraphs: own?.paragraphs ?? [], sections: subheaded }
    })

/** A section and the subheaded ones in it, in order. */
export const withSubsections = (sections: readonly Section[]): Section[] =>
  sections.flatMap(section => [section, ...withSubsections(section.sections)])
