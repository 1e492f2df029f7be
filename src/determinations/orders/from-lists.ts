// Finds the orders in nested lists. The web page often breaks the list: an unnumbered sentence stands between, and numbering
// starts again at 1. What follows still belongs to the last list head, unless it has a deadline of its own.

import type { Paragraph } from '../determination.ts'
import { attach, draftOf, type Draft, type Head } from './draft.ts'
import { dueIn } from './due.ts'
import { asksToConsider, isListHead, startsOrder } from './list-head.ts'

/** What every determination says about orders in general; it orders nothing. */
export const isBoilerplate = (text: string): boolean =>
  /^(?:landlords must comply|where we (?:find|have found)|we have the discretion|our recommendations are|we (?:can|may) (?:make|also make)|the tables? below|orders and recommendations are|we have (?:made|set out) the following|none\b)/i.test(
    text,
  )

export const isRecommended = (text: string): boolean =>
  /^(?:(?:we|the (?:housing )?ombudsman|this service)(?: also| further| would)? recommends?\b|it is(?: also| further)? recommended|the landlord is(?: also)? recommended|the following recommendations?)/i.test(
    text,
  )

type State = {
  readonly drafts: Draft[]
  readonly recommended: Paragraph[]
  head: (Head & { readonly list: number; readonly empty: boolean }) | null
}

const headOf = (paragraph: Paragraph, above: Head | null): Head => ({
  text: paragraph.text,
  due: dueIn(paragraph.text) ?? above?.due ?? null,
})

/** The orders under a list head, through any heads nested in it. */
const under = (items: readonly Paragraph[], head: Head): Draft[] =>
  items.flatMap(item => {
    if (item.items.length > 0 && isListHead(item)) return under(item.items, headOf(item, head))
    const draft = draftOf(item, head)
    return [asksToConsider(head.text) ? { ...draft, text: `Consider ${draft.text}` } : draft]
  })

const isUnnumbered = (paragraph: Paragraph): boolean => paragraph.number === null

const readOne = (paragraph: Paragraph, state: State): void => {
  const last = state.drafts.at(-1)
  if (isBoilerplate(paragraph.text)) return
  if (isRecommended(paragraph.text)) {
    state.recommended.push(paragraph)
  } else if (isListHead(paragraph)) {
    state.head = { ...headOf(paragraph, null), list: paragraph.list, empty: paragraph.items.length === 0 }
    state.drafts.push(...under(paragraph.items, state.head))
  } else if (isUnnumbered(paragraph) && last && !startsOrder(paragraph.text)) {
    attach(last, paragraph)
  } else {
    const { head } = state
    const continues = head !== null && (paragraph.list > head.list || head.empty) && dueIn(paragraph.text) === null
    state.drafts.push(draftOf(paragraph, continues ? head : null))
  }
}

export const draftsFromLists = (
  paragraphs: readonly Paragraph[],
): { readonly drafts: readonly Draft[]; readonly recommended: readonly Paragraph[] } => {
  const state: State = { drafts: [], recommended: [], head: null }
  for (const paragraph of paragraphs) readOne(paragraph, state)
  return state
}
