// In the flattened layout the nesting is lost: a list head and its items are bullets side by side. This gives the items back
// to their head. A head may also be printed again after its items, or with all of them run together; that repeat is dropped.

import type { Paragraph } from '../determination.ts'
import { squeezed } from '../text/mend.ts'

const startsAnew =
  /^(?:in accordance|within\b|the (?:housing )?ombudsman\b|this (?:service|investigation|report)\b|we\b|the landlord (?:is|must|has been)\b|there (?:was|were|has)\b)/i

const endsInColon = ({ text }: Paragraph): boolean => /:\s*$/.test(text)

type Adopted = { readonly paragraphs: Paragraph[]; readonly repeated: Paragraph[] }
type Open = { readonly paragraph: Paragraph; readonly items: Paragraph[] }

/** No real repeat stands further from its list than this many heads; nonsense might have thousands. */
const headsLookedBack = 20

/** The repeat of a head already read: the same words, or the same words with its items' words after them. */
const repeats = (paragraph: Paragraph, heads: readonly Open[], said: ReadonlySet<string>): boolean =>
  (endsInColon(paragraph) && said.has(squeezed(paragraph.text))) ||
  heads
    .slice(-headsLookedBack)
    .some(head => paragraph.text.startsWith(head.paragraph.text) && head.items.some(item => paragraph.text.includes(item.text)))

export const adopt = (paragraphs: readonly Paragraph[]): Adopted => {
  const roots: Open[] = []
  const heads: Open[] = []
  const said = new Set<string>()
  const repeated: Paragraph[] = []
  let adopting: Open | null = null
  for (const paragraph of paragraphs) {
    const opensList = endsInColon(paragraph) && paragraph.items.length === 0
    if (repeats(paragraph, heads, said)) {
      repeated.push(paragraph)
      adopting = null
    } else if (adopting && !startsAnew.test(paragraph.text) && !opensList) {
      adopting.items.push(paragraph)
    } else {
      const open = { paragraph, items: [...paragraph.items] }
      roots.push(open)
      adopting = opensList ? open : null
      if (endsInColon(paragraph)) {
        heads.push(open)
        said.add(squeezed(paragraph.text))
      }
    }
  }
  return { paragraphs: roots.map(({ paragraph, items }) => ({ ...paragraph, items })), repeated }
}
