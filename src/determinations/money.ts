// Every amount in the report, with the part it plays. A newcomer would get wrong: most of them are not what the landlord must
// now pay. Some it offered before, some are the breakdown of another, and a refund of the resident's own rent is no redress.

import type { Money, MoneyRole, Order, Paragraph, Section } from './determination.ts'
import { withSubsections } from './outline/sections.ts'
import { amountsIn } from './text/amounts.ts'
import { plain } from './text/mend.ts'
import { sentencesOf } from './text/sentences.ts'

const breakdown = /\b(?:compris(?:ed|ing)|made up|broken down|consisting|as follows|this is)\b/

const roleOf = (sentence: string, at: number, above: string): MoneyRole => {
  const said = plain(sentence)
  const near = said.slice(Math.max(0, at - 120), at + 120)
  if (/goodwill/.test(near)) return 'goodwill'
  if (/\brefund|\brent account|\bcredit(?:ed)?\b|overpa/.test(said)) return 'refund'
  if (breakdown.test(plain(above)) || breakdown.test(said.slice(0, at))) return 'breakdown'
  if (/\boffer(?:ed|s)?\b|\bawarded\b|\bpaid\b|\bcompensation it\b/.test(said.slice(0, at)) || /\boffer(?:ed)?\b/.test(near))
    return 'offered'
  return /\b(?:must|ordered to|order(?:s|ed)?|to) (?:also )?pay\b/.test(said) ? 'ordered' : 'other'
}

const inParagraph = (paragraph: Paragraph, above: string): Money[] => [
  ...sentencesOf(paragraph.text).flatMap(sentence =>
    amountsIn(sentence).map(({ pence, start, words }) => ({
      pence,
      role: roleOf(sentence, start, above),
      words,
      citation: paragraph.citation,
    })),
  ),
  ...paragraph.items.flatMap(item => inParagraph(item, paragraph.text)),
]

const ofOrder = (order: Order): Money[] => {
  if (order.pence === null) return []
  const role: MoneyRole = order.previouslyOffered ? 'offered' : 'ordered'
  const words = amountsIn(order.raw)
  const wordsFor = (pence: number): string => words.find(each => each.pence === pence)?.words ?? ''
  return [
    { pence: order.pence, role, words: wordsFor(order.pence), citation: order.citation },
    ...order.parts.map(({ pence }): Money => ({ pence, role: 'breakdown', words: wordsFor(pence), citation: order.citation })),
  ]
}

export const moneyIn = (sections: readonly Section[], orders: readonly Order[]): Money[] => [
  ...withSubsections(sections)
    .filter(section => section.kind !== 'orders')
    .flatMap(section => section.paragraphs.flatMap(paragraph => inParagraph(paragraph, ''))),
  ...orders.flatMap(ofOrder),
]
