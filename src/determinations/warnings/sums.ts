// Sums that do not add up outside the orders: a total and its stated parts, and an earlier offer ordered again at another
// figure than the offers in the report come to.

import type { Money, Order, Paragraph, Section, Warning } from '../determination.ts'
import { moneyIn } from '../money.ts'
import { everyParagraph } from '../outline/paragraphs.ts'
import { withSubsections } from '../outline/sections.ts'
import { amountsIn, inPounds, sum } from '../text/amounts.ts'
import { plain } from '../text/mend.ts'
import { sentencesOf } from '../text/sentences.ts'

const breakdown = /\b(?:compris(?:ed|ing)|made up|broken down|consisting)\b/

const inParagraph = (paragraph: Paragraph): Warning[] => {
  const sentence = sentencesOf(paragraph.text).find(each => breakdown.test(plain(each)))
  if (sentence === undefined) return []
  const cue = breakdown.exec(plain(sentence))?.index ?? 0
  const amounts = amountsIn(sentence)
  const total = amounts.filter(each => each.end <= cue).at(-1)
  const parts = [
    ...amounts.filter(each => each.start > cue),
    ...paragraph.items.flatMap(item => amountsIn(item.text).slice(0, 1)),
  ].map(each => each.pence)
  if (!total || parts.length < 2 || sum(parts) === total.pence) return []
  return [
    {
      kind: 'sum-does-not-add-up',
      text: `${paragraph.citation}: ${inPounds(total.pence)} is stated but its parts come to ${inPounds(sum(parts))}.`,
    },
  ]
}

const increases = (sections: readonly Section[]): number[] =>
  withSubsections(sections)
    .flatMap(section => everyParagraph(section.paragraphs))
    .flatMap(({ text }) => sentencesOf(text))
    .filter(sentence => /\bincreas\w+\b[^.]{0,80}\bby £/i.test(sentence))
    .flatMap(sentence =>
      amountsIn(sentence.slice(sentence.search(/\bincreas/i)))
        .slice(0, 1)
        .map(each => each.pence),
    )

const isOffer = ({ role }: Money): boolean => role === 'offered' || role === 'goodwill'

const reordered = (sections: readonly Section[], money: readonly Money[], orders: readonly Order[]): Warning[] => {
  const background = sections.filter(section => section.kind === 'background' || section.kind === 'procedure')
  const offers = moneyIn(background, [])
    .filter(isOffer)
    .map(each => each.pence)
  const raised = [...new Set(increases(sections))]
  const ordered = new Set(orders.map(order => order.citation))
  const known = new Set([
    sum(offers),
    sum(offers) + sum(raised),
    ...money.filter(each => each.role !== 'breakdown' && !ordered.has(each.citation)).map(each => each.pence),
  ])
  return orders
    .filter(order => order.previouslyOffered && order.pence !== null && offers.length > 0 && !known.has(order.pence))
    .map(order => ({
      kind: 'sum-does-not-add-up',
      text: `${order.citation}: ${inPounds(order.pence ?? 0)} is ordered as previously offered, but the offers in the report come to ${inPounds(sum(offers) + sum(raised))}${raised.length > 0 ? ` (${inPounds(sum(offers))} and an increase of ${inPounds(sum(raised))})` : ''}.`,
    }))
}

export const sums = (sections: readonly Section[], money: readonly Money[], orders: readonly Order[]): Warning[] => [
  ...withSubsections(sections)
    .filter(section => section.kind !== 'orders')
    .flatMap(section => everyParagraph(section.paragraphs).flatMap(inParagraph)),
  ...reordered(sections, money, orders),
]
