// An order as found on the page, before its money and deadlines are settled: its own words, what spells out its content,
// and the list head it stands under.

import type { Due, DueFrom, Paragraph } from '../determination.ts'
import { everyParagraph, wholeRaw } from '../outline/paragraphs.ts'

export type Head = { readonly text: string; readonly due: Due | null }

export type Draft = {
  readonly text: string
  readonly content: string[]
  readonly head: Head | null
  /** From the due date column of an orders table; its words outrank the order's own. */
  readonly column: Due | null
  readonly citation: string
  readonly raws: string[]
}

export type Deadline = { readonly due: Due | null; readonly dueFrom: DueFrom | null }

export const draftOf = (paragraph: Paragraph, head: Head | null): Draft => ({
  text: paragraph.text,
  content: paragraph.items.flatMap(item => everyParagraph([item])).map(item => item.text),
  head,
  column: null,
  citation: paragraph.citation,
  raws: [wholeRaw(paragraph)],
})

/** An unnumbered sentence after an order is part of it. Done in place: a broken page may have thousands of them. */
export const attach = (draft: Draft, paragraph: Paragraph): void => {
  for (const each of everyParagraph([paragraph])) draft.content.push(each.text)
  draft.raws.push(wholeRaw(paragraph))
}
