// Reads the text or web page of a published Housing Ombudsman determination into data. Pure, and never throws: what is not a
// determination is refused with what is missing, and what is one is kept as it stands, contradictions and all, with warnings.

import { accept, refuse, type Result } from '../kernel/result.ts'
import type { Determination, NotADetermination, Paragraph, Section, SectionKind } from './determination.ts'
import { durationsOf } from './durations.ts'
import { failingsOf } from './failings/tag.ts'
import { blockFindings } from './findings/blocks.ts'
import { complaintItemsOf } from './findings/complaint-items.ts'
import { conclusionsOf } from './findings/conclusions.ts'
import { findingsOf } from './findings/findings.ts'
import { jurisdictionOf } from './findings/jurisdiction.ts'
import { readMasthead, referenceIn } from './masthead.ts'
import { moneyIn } from './money.ts'
import { readOrders } from './orders/read-orders.ts'
import { adopt } from './outline/adopt.ts'
import { layoutOf } from './outline/layout.ts'
import { linesOf } from './outline/line.ts'
import { chaptersOf, sectionsOf, withSubsections } from './outline/sections.ts'
import { refusedLines, refusedUnread } from './refusal.ts'
import { twoDates } from './warnings/dates.ts'
import { legacy, notStated, repeats, textStops } from './warnings/document.ts'
import { blockConflicts, conflicts, duplicates, mismatches } from './warnings/findings.ts'
import { aboutLandlord } from './warnings/landlord.ts'
import { ordersInBody } from './warnings/orders-in-body.ts'
import { sums } from './warnings/sums.ts'

/** Each finding is compared with each, so nonsense with thousands is compared in part. No real determination has so many. */
const compared = <T>(all: readonly T[]): readonly T[] => all.slice(0, 60)

const nested = (sections: readonly Section[], kind: SectionKind): { paragraphs: Paragraph[]; repeated: Paragraph[] } =>
  adopt(
    withSubsections(sections)
      .filter(section => section.kind === kind)
      .flatMap(section => section.paragraphs),
  )

export const readDetermination = (text: string): Result<Determination, NotADetermination> => {
  const unread = refusedUnread(text)
  if (unread) return refuse(unread)
  const lines = linesOf(text)
  const reference = referenceIn(lines)
  const refused = refusedLines(lines, text)
  if (refused || reference === null) return refuse(refused ?? { why: 'not-a-determination', missing: ['a case reference'] })

  const layout = layoutOf(lines)
  const chapters = chaptersOf(lines, layout)
  const sections = sectionsOf(chapters)
  const masthead = readMasthead(chapters[0]?.parts.flatMap(part => part.lines) ?? [], reference)
  const complaint = nested(sections, 'complaint')
  const ruling = nested(sections, 'determination')
  const complaintItems = complaintItemsOf(complaint.paragraphs)
  const blocks = layout === 'decision' ? blockFindings(chapters) : []
  const ruled = findingsOf(ruling.paragraphs)
  const findings = ruled.length > 0 ? ruled : blocks
  const { orders, recommendations, warnings } = readOrders(sections, chapters, layout)
  const money = moneyIn(sections, orders)

  return accept({
    ...masthead,
    layout,
    complaintItems,
    findings,
    orders,
    recommendations,
    failings: failingsOf(sections),
    jurisdiction: jurisdictionOf(sections, findings),
    durations: durationsOf(sections),
    money,
    sections,
    warnings: [
      ...aboutLandlord(masthead),
      ...notStated(masthead, findings, orders, complaintItems),
      ...textStops(lines),
      ...repeats(complaint.repeated.length + ruling.repeated.length),
      ...legacy(findings),
      ...duplicates(compared(findings)),
      ...mismatches(compared(complaintItems), compared(findings)),
      ...conflicts(compared(conclusionsOf(sections)), compared(findings)),
      ...blockConflicts(compared(blocks), compared(ruled)),
      ...warnings,
      ...ordersInBody(sections, compared(orders), compared(recommendations)),
      ...sums(sections, money, orders),
      ...twoDates(sections),
    ],
    raw: text,
  })
}
