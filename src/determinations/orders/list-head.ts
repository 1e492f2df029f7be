// Tells a list head over other orders ("Within 4 weeks the landlord is ordered to:") from an order whose items only spell out
// its content ("Undertake a review. It must assess:"). A head has nothing left to do once who, when and must are taken out.

import type { Paragraph } from '../determination.ts'
import { datePattern } from '../text/dates.ts'
import { plain } from '../text/mend.ts'
import { numberPattern } from '../text/numbers.ts'

const when = new RegExp(
  `\\b(?:within|in|no later than|by)(?: the)?(?: next| a period of)? (?:${numberPattern}(?: \\(\\w+\\))? ?(?:calendar |working )?(?:day|week|month)s?'?|${datePattern})(?: (?:of|from|after)(?: the)?(?: date)?(?: of)?(?: this| the| our| receipt of| receiving)*(?: final)? ?(?:report|determination|decision|letter|order|today))?,?`,
  'gi',
)
const citation =
  /\b(?:in accordance with|under|in line with)? ?paragraphs? [\d().a-z]{1,10}(?: (?:and|to) [\d().a-z]{1,8})? of (?:the )?(?:housing ombudsman )?scheme,?/g
const proof =
  /\b(?:and|, )?(?:to )?(?:provide|send|confirm|supply)\b[^:]{0,60}\b(?:evidence|compliance|complied|proof)\b[^:]{0,80}/g
const idle =
  /\b(?:the|this|that|landlord|landlord's|ombudsman|housing|service|we|us|our|it|is|are|be|has|have|been|ordered?|orders|ordering|makes?|must|should|shall|will|to|required|requires?|therefore|also|do|take|complete|carry out|undertake|comply with|following|actions?|steps?|and|with|of|as|for|resident|resident's|recommends?|recommended|recommendations?|consider|considers|date|report|determination|decision)\b/g

const left = (text: string): string =>
  plain(text)
    .replace(when, ' ')
    .replace(citation, ' ')
    .replace(proof, ' ')
    .replace(idle, ' ')
    .replace(/[\s,:;.()–-]+/g, '')

export const isListHead = (paragraph: Paragraph): boolean =>
  paragraph.text.length < 400 && (paragraph.items.length > 0 || /:\s*$/.test(paragraph.text)) && left(paragraph.text) === ''

/** A head that asks only for thought: its items are things to consider. */
export const asksToConsider = (head: string): boolean => /\bconsider(?:s|ing)?\s*:?\s*$/i.test(head)

const verbs =
  'apologi[sz]e|pay|write|arrange|review|provide|carry|undertake|contact|consider|confirm|complete|meet|offer|assess|share|send|appoint|inspect|repair|produce|conduct|reimburse|refund|update|publish|amend|issue|instruct|agree|offer|visit|train|remind|explain|set out|develop|create|install|replace|raise|respond|initiate|discuss|reassess|recalculate|remove|identify|submit|ensure|evidence'

/** Reads as an order of its own: a person is told to do something. */
export const startsOrder = (text: string): boolean =>
  new RegExp(
    `^(?:within\\b|(?:the|that the) landlord (?:must|is|shall|has)\\b|it is (?:further )?ordered|we order|the (?:housing )?ombudsman orders|(?:${verbs})\\b)`,
    'i',
  ).test(text.trim())
