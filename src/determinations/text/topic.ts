// What a phrase is about, as a small set of word stems, so that "requests for communal repairs" and "reports of communal
// repairs" are seen to be one subject. Words that every item has (landlord, handling, reports) say nothing and are left out.

import { plain } from './mend.ts'

const idle = new Set(
  `a an and any are as at be been between by case complaint complaints concern concerns concerning considered did do element for from
  had handle handled handling has have her him his housing how in into investigated is issue issues it its landlord landlords made
  management matter not of on ombudsman or our outside own poor property regarding related relation report reported reports request
  requests residents resident resolved response responded responses she he service should substantive than that the their them then
  there these they this to tenant was way we were what when where whether which who will with within would also associated about
  finds find found finding maladministration failure severe redress number member residents' jurisdiction raised various`.split(
    /\s+/,
  ),
)

const sameWord: Readonly<Record<string, string>> = {
  asb: 'antisocial', 'anti-social': 'antisocial', anti: 'antisocial', social: 'antisocial', behaviour: 'antisocial',
  harassment: 'antisocial', nuisance: 'antisocial', records: 'record', 'record-keeping': 'record', keeping: 'record', pets: 'pet',
  transfer: 'move', moves: 'move', moving: 'move', apology: 'apologise', conduct: 'staff', officer: 'staff', employee: 'staff', behaviours: 'antisocial',
} // prettier-ignore

const stem = (word: string): string => sameWord[word] ?? (word.length > 4 ? word.replace(/(?:'s|ies|ing|ed|es|s)$/, '') : word)

/** Nothing but the complaint's own handling is left of "the landlord's handling of the associated complaint". */
const onlyTheComplaint =
  /(?:complaints?[- ]handling|handling of (?:the |its |her |his |their |this )?(?:residents?'?s? )?(?:associated |formal |related )*complaints?\b(?! about| of| regarding)|\bcomplaint\.?$)/

export const topicOf = (phrase: string): ReadonlySet<string> => {
  const text = plain(phrase)
  const words = (text.match(/[a-z][a-z'-]+/g) ?? []).filter(word => !idle.has(word.replace(/'s?$/, '')) && word.length > 2)
  const topic = new Set(words.map(word => stem(word.replace(/'s?$/, ''))).filter(word => !idle.has(word)))
  if (onlyTheComplaint.test(text.trim())) topic.add('complaint-handling')
  return topic
}

/** How much of the smaller topic is in the larger, from 0 to 1. */
export const overlap = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const smaller = Math.min(one.size, other.size)
  return smaller === 0 ? 0 : [...one].filter(word => other.has(word)).length / smaller
}

/** How much the two topics share of all they have between them, from 0 to 1. */
export const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const all = new Set([...one, ...other]).size
  return all === 0 ? 0 : [...one].filter(word => other.has(word)).length / all
}
