// Finds the nesting of orders again where the page lost it: bullets side by side, some of them list heads, some orders, some
// only the content of the order before. An order tells the landlord to do something; content is a sum, a question ("why ...",
// "whether ..."), or anything after a colon that tells nobody to do anything.

import type { Paragraph } from '../determination.ts'
import { isListHead, startsOrder } from './list-head.ts'

const isContent = (text: string): boolean => /^(?:£|why\b|how\b|whether\b|what\b|its\b|is\b|has\b|are\b)/i.test(text)

const into = (parent: Paragraph, item: Paragraph): Paragraph => ({ ...parent, items: [...parent.items, item] })

const addToLast = (roots: Paragraph[], item: Paragraph, deep: boolean): void => {
  const last = roots.at(-1)
  if (!last) return
  const inner = last.items.at(-1)
  roots[roots.length - 1] = deep && inner ? { ...last, items: [...last.items.slice(0, -1), into(inner, item)] } : into(last, item)
}

export const nestBullets = (bullets: readonly Paragraph[]): Paragraph[] => {
  const roots: Paragraph[] = []
  let underHead = false
  let previous = ''
  for (const bullet of bullets) {
    const spellsOut = /:\s*$/.test(previous) || (isContent(previous) && roots.length > 0)
    if (isListHead(bullet)) {
      roots.push(bullet)
      underHead = true
    } else if (previous !== '' && isContent(bullet.text) && (spellsOut || /^£/.test(bullet.text))) addToLast(roots, bullet, underHead)
    else if (spellsOut && !startsOrder(bullet.text) && !(underHead && roots.at(-1)?.items.length === 0)) addToLast(roots, bullet, underHead)
    else if (underHead && !/^(?:within\b|the landlord (?:must|is)\b|it is\b)/i.test(bullet.text)) addToLast(roots, bullet, false)
    else {
      roots.push(bullet)
      underHead = false
    }
    previous = bullet.text
  }
  return roots
}
