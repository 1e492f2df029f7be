// Reads who, what and when from above the first section. Web pages put banners, menus and image descriptions there, so
// nothing is found by its place from the top: the title carries the reference in brackets, and the heading follows the
// word COMPLAINT with the reference. The decision layout has a table of labels and values instead.

import type { Masthead } from './determination.ts'
import { cellsOf, type Line } from './outline/line.ts'
import { dateFrom, datePattern, datesIn } from './text/dates.ts'
import { squeezed } from './text/mend.ts'

const reference = /(?<![\d/])20[12]\d{6}(?!\d)/

const labels = [
  'Case ID', 'Case reference', 'Decision type', 'Landlord', 'Landlord type', 'Occupancy', 'Date', 'Date of decision',
  'Complaint handling failure order', 'Decision date',
] // prettier-ignore
const bareLabels = new Map(labels.map(label => [squeezed(label), label]))

const metadataOf = (front: readonly Line[]): Record<string, string> => {
  const metadata: Record<string, string> = {}
  front.forEach((line, at) => {
    const [first = '', ...rest] = cellsOf(line)
    const [beforeColon = '', ...afterColon] = first.split(':')
    const label = bareLabels.get(squeezed(rest.length > 0 ? first : beforeColon))
    if (label === undefined || label in metadata) return
    const value = rest.length > 0 ? rest.join(' ') : afterColon.join(':').trim() || (front[at + 1]?.text ?? '')
    if (value !== '' && !bareLabels.has(squeezed(value))) metadata[label] = value
  })
  return metadata
}

const titled = (front: readonly Line[], ref: string): string | null => {
  const title =
    front.find(line => line.text.includes(`(${ref})`))?.text ?? front.find(line => line.text.includes(`${ref})`))?.text
  return title === undefined
    ? null
    : title
        .slice(0, title.indexOf(ref))
        .replace(/\s*\(\s*$/, '')
        .trim() || null
}

const holdsDate = (text: string): boolean => new RegExp(datePattern, 'i').test(text)

/** The lines after "COMPLAINT 202012345", which may share a line with the word REPORT. */
const headedLines = (front: readonly Line[], ref: string): Line[] => {
  const at = front.findIndex(
    line => /^(?:report\s+)?(?:complaint|case)\b/i.test(line.text) && line.text.replaceAll(' ', '').includes(ref),
  )
  return at === -1 ? [] : front.slice(at + 1, at + 8)
}

const dateOfReport = (lines: readonly Line[]): Line | undefined =>
  lines.find(line => line.text.length < 120 && holdsDate(line.text))

const isAmendment = (line: Line): boolean =>
  /amended|at review|reviewed|re-?issued|revised/i.test(line.text) && line.text.length < 160

export const referenceIn = (lines: readonly Line[]): string | null => {
  const near = lines.find(
    line => /^(?:report\s+)?(?:complaint|case)/i.test(line.text) && reference.test(line.text.replace(/(\d) (?=\d)/g, '$1')),
  )
  const said =
    near?.text.replace(/(\d) (?=\d)/g, '$1') ?? lines.find(line => reference.test(line.text.slice(0, 2000)))?.text ?? ''
  return reference.exec(said)?.[0] ?? null
}

export const readMasthead = (front: readonly Line[], ref: string): Masthead => {
  const metadata = metadataOf(front)
  const headed = headedLines(front, ref)
  const name = headed.find(line => !holdsDate(line.text) && !isAmendment(line))
  const reportDate =
    dateOfReport(headed.filter(line => !/^amended|^re-?issued|^revised/i.test(line.text))) ??
    dateOfReport(front.filter(line => line.text.length < 60))
  const stated = metadata['Date'] ?? metadata['Date of decision'] ?? metadata['Decision date']
  const dates = datesIn(stated ?? reportDate?.text ?? '')
  const amendment = front.find(isAmendment)
  const later = datesIn(amendment?.text ?? '').filter(date => date !== dates[0])
  const landlordTitled = titled(front, ref)
  const landlordHeaded = metadata['Landlord'] ?? name?.text ?? null
  return {
    reference: ref,
    landlord: landlordHeaded ?? landlordTitled,
    landlordTitled,
    landlordHeaded,
    date: dates[0] ?? dateFrom(reportDate?.text ?? '') ?? null,
    amended: amendment !== undefined,
    amendedOn: later[0] ?? dates[1] ?? null,
    metadata,
  }
}
