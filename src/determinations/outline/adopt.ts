// In the flattened layout the nesting is lost: a list head and its items are bullets side by side. This gives the items back
// to their head. A head may also be printed again after its items, or with all of them run together; that repeat is dropped.

import type { Paragraph } from '../determination.ts'
import { squeezed } from '../text/mend.ts'

const startsAnew = /^(?:in accordance|within\b|the (?:housing )?ombudsman\b|this (?:service|investigation|report)\b|we\b|the landlord (?:is|must|has been)\b|there (?:was|were|has)\b)/i

const isHead = (paragraph: Paragraph): boolean => /:\s*$/.test(paragraph.text) && paragraph.items.length === 0

/** The repeat of a paragraph already read: the same words, or the same words with its items' words after them. */
const repeats = (paragraph: Paragraph, earlier: readonly Paragraph[]): boolean =>
  earlier.some(head => {
    if (!/:\s*$/.test(head.text)) return false
    const [said, before] = [paragraph.text, head.text]
    if (squeezed(said) === squeezed(before)) return true
    return said.startsWith(before) && head.items.some(item => said.includes(item.text))
  })

export const adopt = (paragraphs: readonly Paragraph[]): { readonly paragraphs: Paragraph[]; readonly repeated: Paragraph[] } => {
  const roots: Paragraph[] = []
  const repeated: Paragraph[] = []
  let adopting = false
  for (const paragraph of paragraphs) {
    const head = roots.at(-1)
    if (repeats(paragraph, roots)) {
      repeated.push(paragraph)
      adopting = false
    } else if (adopting && head && !startsAnew.test(paragraph.text) && !isHead(paragraph)) {
      roots[roots.length - 1] = { ...head, items: [...head.items, paragraph] }
    } else {
      roots.push(paragraph)
      adopting = isHead(paragraph)
    }
  }
  return { paragraphs: roots, repeated }
}
