// One event with two dates: the stage 1 or stage 2 response dated differently in two places of the report.

import { longDate, plainDate } from '../../kernel/plain-date.ts'
import type { Section, Warning } from '../determination.ts'
import { everyParagraph } from '../outline/paragraphs.ts'
import { withSubsections } from '../outline/sections.ts'
import { dateFrom, datePattern } from '../text/dates.ts'

type Dated = { readonly stage: '1' | '2'; readonly date: string; readonly citation: string }

const sent = '(?:issued|provided|sent|gave)'
const staged = new RegExp(
  `\\b${sent} (?:its|the|a)(?: final| full| formal)? stage (1|one|2|two)(?: final)?(?: complaint)? response (?:to \\w+(?: \\w+)? )?(?:on )?(${datePattern})`,
  'gi',
)
const dateFirst = new RegExp(
  `(${datePattern})[,:]?\\s+(?:the landlord |it )?${sent} (?:its|the|a)(?: final| full| formal)? stage (1|one|2|two)(?: complaint)? response\\b`,
  'gi',
)
const unstaged = new RegExp(`\\b${sent} its(?: final)?(?: complaint)? response on (${datePattern})`, 'gi')

const stageFrom = (words: string | undefined): '1' | '2' => (/^(?:1|one)$/i.test(words ?? '') ? '1' : '2')

/** The stage last spoken of before "its response": a review or an escalation is stage 2. */
const stageBefore = (text: string): '1' | '2' | null => {
  const last = [...text.matchAll(/\b(?:stage (1|one|2|two)|review|escalat\w+)\b/gi)].at(-1)
  return last ? (last[1] === undefined ? '2' : stageFrom(last[1])) : null
}

const datedIn = (text: string, citation: string): Dated[] => {
  const one = (stage: '1' | '2' | null, words: string | undefined): Dated[] => {
    const date = dateFrom(words ?? '')
    return stage === null || date === null ? [] : [{ stage, date, citation }]
  }
  return [
    ...[...text.matchAll(staged)].flatMap(found => one(stageFrom(found[1]), found[2])),
    ...[...text.matchAll(dateFirst)].flatMap(found => one(stageFrom(found[2]), found[1])),
    ...[...text.matchAll(unstaged)].flatMap(found => one(stageBefore(text.slice(0, found.index)), found[1])),
  ]
}

const inWords = (date: string): string => longDate(plainDate(date))

export const twoDates = (sections: readonly Section[]): Warning[] => {
  const dated = withSubsections(sections).flatMap(section => {
    const paragraphs = everyParagraph(section.paragraphs)
    // In a dated table given as lines, the date is the paragraph before.
    return paragraphs.flatMap(({ text, citation }, at) => {
      const before = paragraphs[at - 1]?.text ?? ''
      return datedIn(new RegExp(`^${datePattern}$`, 'i').test(before) ? `${before} ${text}` : text, citation)
    })
  })
  return (['1', '2'] as const).flatMap(stage => {
    const all = dated.filter(each => each.stage === stage)
    const first = all[0]
    const other = all.find(each => each.date !== first?.date)
    if (!first || !other) return []
    return [
      {
        kind: 'two-dates-for-one-thing',
        text: `The stage ${stage} response is dated ${inWords(first.date)} (${first.citation}) and ${inWords(other.date)} (${other.citation}).`,
      },
    ]
  })
}
