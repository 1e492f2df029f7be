// Reads every order and recommendation of the document, whichever layout it has. In "Orders and recommendations" the two
// stand together, so a paragraph's own words ("we recommend") decide where no heading does.

import type { Layout, Order, Paragraph, Recommendation, Section, Warning } from '../determination.ts'
import { adopt } from '../outline/adopt.ts'
import type { Chapter } from '../outline/sections.ts'
import { withSubsections } from '../outline/sections.ts'
import type { Draft } from './draft.ts'
import { nestBullets } from './from-bullets.ts'
import { draftsFromLists } from './from-lists.ts'
import { draftsFromTable, hasOrdersTable } from './from-table.ts'
import { recommendationsOf } from './recommendations.ts'
import { settle } from './settle.ts'

export type OrdersRead = { readonly orders: Order[]; readonly recommendations: Recommendation[]; readonly warnings: Warning[] }

const paragraphsIn = (sections: readonly Section[], kind: 'orders' | 'recommendations'): Paragraph[] =>
  withSubsections(sections)
    .filter(section => section.kind === kind)
    .flatMap(section => section.paragraphs)

const withoutRepeats = (paragraphs: readonly Paragraph[]): Paragraph[] => {
  const dropped = new Set(adopt(paragraphs).repeated)
  return paragraphs.filter(paragraph => !dropped.has(paragraph))
}

const drafted = (
  sections: readonly Section[],
  chapters: readonly Chapter[],
  layout: Layout,
): { drafts: readonly Draft[]; recommended: readonly Paragraph[] } => {
  const tables = chapters
    .filter(chapter => chapter.kind === 'orders')
    .map(chapter => ({ heading: chapter.heading, lines: chapter.parts.flatMap(part => part.lines) }))
  const table = tables.find(({ lines }) => hasOrdersTable(lines))
  if (table) return { drafts: draftsFromTable(table.lines, table.heading), recommended: [] }
  const paragraphs = withoutRepeats(paragraphsIn(sections, 'orders'))
  const bulleted = layout !== 'numbered' && paragraphs.every(paragraph => paragraph.items.length === 0)
  return draftsFromLists(bulleted ? nestBullets(paragraphs) : paragraphs)
}

export const readOrders = (sections: readonly Section[], chapters: readonly Chapter[], layout: Layout): OrdersRead => {
  const { drafts, recommended } = drafted(sections, chapters, layout)
  const { orders, warnings } = settle(drafts)
  const suggested =
    layout === 'numbered'
      ? paragraphsIn(sections, 'recommendations')
      : adopt(paragraphsIn(sections, 'recommendations')).paragraphs
  return { orders, recommendations: recommendationsOf([...recommended, ...suggested]), warnings }
}
