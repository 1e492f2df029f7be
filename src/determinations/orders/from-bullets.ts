// Finds the nesting of orders again where the page lost it: bullets side by side, some of them list heads, some orders, some
// only the content of the order before. An order tells the landlord to do something; content is a sum, a question ("why ...",
// "whether ..."), or anything after a colon that tells nobody to do anything.

import type { Paragraph } from '../determination.ts'
import { isListHead, startsOrder } from './list-head.ts'

type Open = { readonly paragraph: Paragraph; readonly items: Open[] }

const isContent = (text: string): boolean => /^(?:£|why\b|how\b|whether\b|what\b|its\b|is\b|has\b|are\b)/i.test(text)

const open = (paragraph: Paragraph): Open => ({ paragraph, items: [] })

const closed = ({ paragraph, items }: Open): Paragraph => ({ ...paragraph, items: items.map(closed) })

export const nestBullets = (bullets: readonly Paragraph[]): Paragraph[] => {
  const roots: Open[] = []
  let underHead = false
  let previous = ''
  for (const bullet of bullets) {
    const last = roots.at(-1)
    const order = underHead ? (last?.items.at(-1) ?? last) : last
    const spellsOut = /:\s*$/.test(previous) || (isContent(previous) && last !== undefined)
    const firstUnderHead = underHead && last?.items.length === 0
    const isItsContent =
      (isContent(bullet.text) && (spellsOut || bullet.text.startsWith('£'))) ||
      (spellsOut && !startsOrder(bullet.text) && !firstUnderHead)
    if (isListHead(bullet)) {
      roots.push(open(bullet))
      underHead = true
    } else if (order && isItsContent) order.items.push(open(bullet))
    else if (last && underHead && !/^(?:within\b|the landlord (?:must|is)\b|it is\b)/i.test(bullet.text))
      last.items.push(open(bullet))
    else {
      roots.push(open(bullet))
      underHead = false
    }
    previous = bullet.text
  }
  return roots.map(closed)
}
