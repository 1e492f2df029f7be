// Turns drafts into orders: money, deadlines, a summary. Deadlines come from the due date column, the order's own words, or the list
// head over it. Where an order has none of these but evidence of compliance "with the above orders" has a deadline, that
// is the order's too: one cannot prove by then what one may still do later. It is marked as inherited, since the
// document does not say so in as many words.

import type { Order, Warning } from '../determination.ts'
import { inPounds } from '../text/amounts.ts'
import { plain } from '../text/mend.ts'
import { sentencesOf } from '../text/sentences.ts'
import type { Deadline, Draft } from './draft.ts'
import { duesIn } from './due.ts'
import { moneyOf } from './order-money.ts'

const opening =
  /^(?:within [^,]{0,90},|(?:it is )?(?:the )?landlord(?: is)?(?: must| ordered| shall| required)?(?: also)?(?: to)?|it must|and|also|,|\s)+/i

export const isEvidenceOfCompliance = (text: string): boolean => {
  const said = plain(text)
    .replace(/^within [^,]{0,90}?(?:,| the landlord)/, '')
    .replace(opening, '')
  return (
    /^(?:to )?(?:provide|send|submit|supply|share|give|confirm|reply|evidence|demonstrate|write to (?:this|the|us))\b/.test(
      said,
    ) &&
    /\b(?:evidence|proof|confirm\w*|demonstrate)\b.{0,90}\b(?:compl(?:y|ied|iance|ying)|(?:above|these|all) orders)\b|\bcompl(?:ied|iance)\b.{0,60}\b(?:evidence|proof)/.test(
      said,
    )
  )
}

const deadlineOf = (draft: Draft): Deadline => {
  if (draft.column !== null) return { due: draft.column, dueFrom: 'due date column' }
  const own =
    duesIn(draft.text)[0] ?? draft.content.filter(text => /^(?:this|these|the landlord) must\b/i.test(text)).flatMap(duesIn)[0]
  if (own !== undefined) return { due: own, dueFrom: 'own words' }
  return draft.head?.due ? { due: draft.head.due, dueFrom: 'list head' } : { due: null, dueFrom: null }
}

/** The order without the last sentence that only introduces its content. */
const summaryOf = (text: string): string => {
  const sentences = sentencesOf(text)
  const kept = sentences.length > 1 && /:\s*$/.test(text) ? sentences.slice(0, -1) : sentences
  return kept
    .join(' ')
    .replace(/,? (?:compris\w+(?: of)?|made up of|made up as follows|consisting of|broken down as(?: follows)?)\s*:?\s*$/i, '')
    .replace(/[\s;:,]*(?:\band)?[\s;:,]*$/, '')
    .trim()
}

const orderOf = (draft: Draft): Order => {
  const { due, dueFrom } = deadlineOf(draft)
  const { pence, parts, previouslyOffered } = moneyOf(draft.text, draft.content)
  return {
    summary: summaryOf(draft.text),
    due,
    dueInherited: dueFrom === 'list head',
    dueFrom,
    pence,
    parts,
    previouslyOffered,
    evidenceOfCompliance: isEvidenceOfCompliance(draft.text),
    toConsider: /^consider\b/i.test(plain(draft.text).replace(opening, '')),
    parent: draft.head?.text ?? null,
    content: draft.content,
    citation: draft.citation,
    raw: draft.raws.join('\n'),
  }
}

/** Read from the end, so that each order meets the next evidence order after it. */
const withEvidenceDeadline = (orders: readonly Order[]): Order[] => {
  let evidence: Order['due'] = null
  return orders
    .toReversed()
    .map((order): Order => {
      if (order.evidenceOfCompliance) evidence = order.due
      return order.due !== null || evidence === null
        ? order
        : { ...order, due: evidence, dueInherited: true, dueFrom: 'evidence of compliance' }
    })
    .toReversed()
}

const warningsOf = (draft: Draft): Warning[] => {
  const warnings: Warning[] = []
  const { mismatch } = moneyOf(draft.text, draft.content)
  if (mismatch)
    warnings.push({
      kind: 'sum-does-not-add-up',
      text: `${draft.citation}: the order's total is ${inPounds(mismatch.total)} but its parts come to ${inPounds(mismatch.parts)}.`,
    })
  if (draft.column === null && duesIn(draft.text).length > 1)
    warnings.push({
      kind: 'more-than-one-deadline',
      text: `${draft.citation}: the order states more than one deadline; the first is used, or the date where one is given.`,
    })
  return warnings
}

export const settle = (drafts: readonly Draft[]): { readonly orders: Order[]; readonly warnings: Warning[] } => ({
  orders: withEvidenceDeadline(drafts.map(orderOf)),
  warnings: drafts.flatMap(warningsOf),
})
