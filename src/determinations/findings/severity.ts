// Finds the Ombudsman's rulings in a sentence: which outcome, and where it stands. A newcomer would get wrong: "no
// maladministration" holds the word maladministration; "whether there was maladministration" and "would amount to
// maladministration" rule nothing; and outside-jurisdiction is said in a dozen ways.

import type { Severity } from '../determination.ts'
import { plain } from '../text/mend.ts'

export type Mention = { readonly severity: Severity; readonly start: number; readonly end: number; readonly legacy: boolean }

const mal = 'mal-?administration'
const ombudsman = "(?:the )?(?:housing )?ombudsman(?:'?s)?(?: service)?(?:'s)?"
const jurisdiction = '(?:jurisdiction|remit|scope|authority)'

const redress = [
  `offer(?:ed|s)?(?: of| reasonable| appropriate| sufficient| the resident| compensation| an?| and)* redress(?: to the resident)?,?(?: prior to (?:the |this |our )?(?:investigation|determination)s?| before (?:the |this |our )?investigation)?[^.;]{0,120}?\\b(?:satisfactorily )?resolve[sd]?(?: the)?(?: complaints?| matters?| issues?)?(?: satisfactorily)?`,
  `offered[^.;]{0,60}? which(?: has)? (?:satisfactorily )?resolve[sd]?(?: the complaint| the matter)?(?: satisfactorily)?`,
  '(?:a finding of )?reasonable redress(?: (?:was |has been )?offered(?: by the landlord)?)?',
]

const outside = [
  `(?:outside|outwith|beyond|out)(?: of)?(?: the| our| its| this)?(?: ${ombudsman}| service'?s?)? ?${jurisdiction}(?: of (?:${ombudsman}|the scheme|this service|our service|this investigation))?`,
  `not (?:[\\w-]+ ){0,6}(?:within|in|inside|under)(?: the| our| its)?(?: ${ombudsman})? ?${jurisdiction}(?: of (?:${ombudsman}|the scheme|this service))?`,
  "(?:may|can|could|will|are|is|do) ?(?:not|n't|unable to)(?: able to| have the power to)? (?:consider|investigate|determine|look (?:at|into))",
  'not (?:[\\w-]+ ){0,4}(?:we|this service|the (?:housing )?ombudsman) (?:can|may|could|is able to|are able to) (?:consider|investigate|look at)',
  '(?:may|can|could|will) not be (?:considered|investigated)(?: by (?:us|the (?:housing )?ombudsman|this service))?',
]

const outcomes: readonly (readonly [Severity, string])[] = [
  ['no_maladministration', `no (?:evidence of |finding of |findings of )?(?:severe |partial )?${mal}(?:(?:,| or| nor| and) (?:a )?(?:no )?service failure)?|no (?:evidence of )?service failure(?!s)(?: (?:or|nor) ${mal})?|neither ${mal} nor service failure|(?:not|n't) (?:been |amount to |constitute |find )?(?:any |a )?(?:finding of )?(?:${mal}|service failure(?!s))`],
  ['severe_maladministration', `severe ${mal}`],
  ['maladministration', `(?:partial(?:ly)? )?${mal}`],
  ['service_failure', 'service failure(?!s)|failure in service'],
  ['resolved_with_intervention', `(?:resolved|resolution|settled)(?: satisfactorily)?(?: with| by| following| through| after| via)(?: the| our| this)?(?: ${ombudsman}| service'?s?)? ?(?:intervention|involvement|mediation)|(?:intervention|mediation)[^.;]{0,40}? resolved (?:the )?complaint`],
  ['reasonable_redress', redress.join('|')],
  ['outside_jurisdiction', outside.join('|')],
] // prettier-ignore

const anyOutcome = new RegExp(outcomes.map(([severity, words]) => `(?<${severity}>\\b(?:${words}))`).join('|'), 'g')

/** What stands before the outcome and makes it a supposition, a question or a term rather than a ruling. */
const supposed =
  /(?:\bwhether\b|\bif\b|\bwould\b|\bcould\b|\bmight\b|\bmay (?:have |be |amount|also)|\bany\b|\bfor example\b|\bdefinition of\b|\bwhere we find\b|\bwhen we find\b|\bsuch as\b|(?:^|[\s(])['"])[^,;:.]{0,40}$/

export const mentionsIn = (sentence: string): Mention[] => {
  const text = plain(sentence).slice(0, 5000)
  return [...text.matchAll(anyOutcome)].flatMap(found => {
    const severity = outcomes.map(([each]) => each).find(each => found.groups?.[each] !== undefined)
    const isSupposed =
      severity !== 'outside_jurisdiction' && supposed.test(text.slice(Math.max(0, found.index - 90), found.index))
    if (severity === undefined || isSupposed) return []
    return [{ severity, start: found.index, end: found.index + found[0].length, legacy: found[0].startsWith('partial') }]
  })
}

export const severityInWords = (severity: Severity): string => severity.replaceAll('_', ' ')
