// The lengths of time a report states ("17 working days"), each with its sentence. They are evidence of how the Ombudsman
// counts, and are kept as stated: some reports count the first day and some do not, even within one report.

import type { Duration, Section } from './determination.ts'
import { everyParagraph } from './outline/paragraphs.ts'
import { withSubsections } from './outline/sections.ts'
import { numberFrom, numberPattern } from './text/numbers.ts'
import { sentencesOf } from './text/sentences.ts'

const stated = new RegExp(
  `(?<![-\\d£.])\\b(${numberPattern}) ?-?(?:further )?(calendar |working |consecutive )?(day|week|month|year)s?\\b(?!-old)`,
  'gi',
)

const unitOf = (kind: string | undefined, word: string): Duration['unit'] => {
  if (word === 'day') return /working/i.test(kind ?? '') ? 'working days' : 'days'
  return word === 'week' ? 'weeks' : word === 'month' ? 'months' : 'years'
}

const durationsIn = (text: string, citation: string): Duration[] =>
  sentencesOf(text).flatMap(sentence =>
    [...sentence.matchAll(stated)].flatMap(found => {
      const number = numberFrom(found[1] ?? '')
      return number === null
        ? []
        : [{ number, unit: unitOf(found[2], (found[3] ?? '').toLowerCase()), words: found[0].trim(), sentence, citation }]
    }),
  )

export const durationsOf = (sections: readonly Section[]): Duration[] =>
  withSubsections(sections).flatMap(section =>
    everyParagraph(section.paragraphs).flatMap(({ text, citation }) => durationsIn(text, citation)),
  )
