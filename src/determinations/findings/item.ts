// What a finding is about, cut out of the sentence that rules on it. It may stand after the outcome ("maladministration in
// the landlord's handling of X") or before it ("X is outside our jurisdiction").

import { plain } from '../text/mend.ts'

const connector =
  /^[\s,:–-]*(?:by (?:the|its) landlord(?:,)?\s+)?(?:in (?:relation|respect|regards?) (?:to|of)|with (?:regards?|respect) to|in connection with|as regards|regarding|concerning|relating to|about|in how|in the way|in|by|with|for|on|of|over|to)\b\s*/i
const explanation =
  /[,;]?\s*\b(?:as there (?:is|was|were)|because|since it|since the|due to the fact|this is (?:as|because)|which (?:is|was|were|has|falls|fall)|on the grounds?)\b.*$/is
const joining =
  /[\s,;:]*(?:\b(?:and|but|with|also|that|there|was|were|is|are|a|an|finding|findings|of|has|have|been|we|found|find)\b[\s,;:]*)*$/i

const tidy = (item: string): string =>
  item
    .replace(/^[\s,:;–-]+/, '')
    .replace(/\s*(?:satisfactorily)?[\s.,;:–-]*$/i, '')
    .trim()

/** The words after the outcome, up to the next outcome or an explanation. */
export const itemAfter = (words: string, another: boolean): string => {
  const led = connector.exec(words)
  const item = words.slice(led?.[0].length ?? 0).replace(explanation, '')
  return tidy(another ? item.replace(joining, '') : item)
}

export const hasConnector = (words: string): boolean => connector.test(words) || /^\s*the (?:complaint|landlord)/i.test(words)

const preamble = /^.{0,40}?\bparagraphs?\b.{0,60}?\bscheme\b,?\s*/is
const opening =
  /^(?:and |but |also |that |in (?:relation|respect|regard) (?:to|of) |with regards? to |regarding |as regards |(?:the )?(?:complaints?|complaint points?|aspects?|elements?|matters?|issues?) (?:about|concerning|regarding|relating to|of) |there (?:was|were|has been|have been|is) |(?:the )?(?:housing )?(?:ombudsman|we|this service) (?:has |have )?(?:found|finds?|considers?|determined?|decided|is satisfied)(?: that)? ?|our (?:finding|decision) is(?: that)? )+/i
const verb =
  /[\s,]*\b(?:(?:is|are|was|were|has been|have been|fall|falls|fell|considered|ruled|deemed|found|determined|therefore|to be|as|be|being|something|matters?|the landlord (?:has )?(?:made )?(?:an?)?|which|that|one|we|you|this service|the (?:housing )?ombudsman|it|a)\b[\s,]*)+$/i
const nothing =
  /^(?:(?:the|this|these|that|following|aspects?|complaints?|elements?|of|matters?|issues?|landlord|it|we|there|ombudsman|housing|case|parts?|are|is|was|were|cannot|not|finding|a)\b[\s,:]*)*$/i

/** The words before the outcome, without the citation of the Scheme and the verb. Empty for "the following complaints were". */
export const itemBefore = (words: string): string => {
  const item = tidy(words.replace(preamble, '').replace(opening, '').replace(verb, ''))
  return nothing.test(plain(item)) ||
    /\bfollowing\b(?: (?:aspects?|complaints?|elements?|parts?|matters?|issues?)\b[^.]{0,60})?$/i.test(item)
    ? ''
    : item
}

export const saysNothing = (item: string): boolean => nothing.test(plain(item))
