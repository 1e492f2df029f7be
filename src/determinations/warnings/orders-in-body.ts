// Orders that the body of the report announces and the orders section words otherwise: firm in one and only to be considered
// in the other, or ordered in one and recommended or missing in the other. The orders section is what binds.

import type { Order, Recommendation, Section, Warning } from '../determination.ts'
import { everyParagraph } from '../outline/paragraphs.ts'
import { withSubsections } from '../outline/sections.ts'
import { amountsIn } from '../text/amounts.ts'
import { plain } from '../text/mend.ts'
import { sentencesOf } from '../text/sentences.ts'
import { overlap, topicOf } from '../text/topic.ts'

const ordering =
  /\bit is (?:further |also )?ordered that\b|\bthe landlord is (?:further |also )?ordered to\b|\bwe (?:have )?order(?:ed)? (?:the landlord|that)\b|\bto put (?:things|this) right,? the landlord (?:must|should)\b/
const goesOn = /^it (?:must|is (?:also )?ordered)\b/

type Announced = { readonly sentence: string; readonly citation: string }

const announcedIn = (text: string, citation: string): Announced[] => {
  const sentences = sentencesOf(text)
  return sentences
    .filter(
      (sentence, at) =>
        ordering.test(plain(sentence)) ||
        (goesOn.test(plain(sentence)) && sentences.slice(0, at).some(before => ordering.test(plain(before)))),
    )
    .map(sentence => ({ sentence, citation }))
}

const best = <T extends Order | Recommendation>(
  sentence: string,
  all: readonly T[],
  words: (each: T) => string,
): T | undefined => {
  const topic = topicOf(
    plain(sentence)
      .replace(ordering, '')
      .replace(/\bmust\b/g, ''),
  )
  const scored = all
    .map(each => ({ each, score: overlap(topic, topicOf(words(each))) }))
    .sort((one, other) => other.score - one.score)
  return scored[0] && scored[0].score >= 0.4 ? scored[0].each : undefined
}

const warn = (
  { sentence, citation }: Announced,
  orders: readonly Order[],
  recommendations: readonly Recommendation[],
): Warning[] => {
  const kind = 'order-differs-from-body'
  const asksToConsider = /\bconsider/.test(plain(sentence))
  const order = best(sentence, orders, each => `${each.summary} ${each.content.join(' ')}`)
  if (order?.toConsider && !asksToConsider)
    return [
      {
        kind,
        text: `${citation}: the body states as firm what the order only asks the landlord to consider (${order.citation}).`,
      },
    ]
  const recommendation = best(sentence, recommendations, each => each.summary)
  if (recommendation && !order)
    return [
      { kind, text: `${citation}: the body says the landlord must do what is only recommended (${recommendation.citation}).` },
    ]
  // A sum named in the body is usually part of one order of a larger sum, so words cannot tell whether it is missing.
  if (!order && amountsIn(sentence).length === 0)
    return [{ kind, text: `${citation}: the body announces an order that was not found among the orders.` }]
  return []
}

export const ordersInBody = (
  sections: readonly Section[],
  orders: readonly Order[],
  recommendations: readonly Recommendation[],
): Warning[] =>
  withSubsections(sections)
    .filter(section => section.kind === 'assessment')
    .flatMap(section => everyParagraph(section.paragraphs).flatMap(({ text, citation }) => announcedIn(text, citation)))
    .slice(0, 200)
    .flatMap(announced => warn(announced, orders, recommendations))
