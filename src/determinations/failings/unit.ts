// One sentence of the Ombudsman's assessment with what is needed to read it: the paragraph it stands in, the list head above
// it and the sentence after it, since "This is a failing." is said of the sentence before.

import type { Paragraph, Section } from '../determination.ts'
import { withSubsections } from '../outline/sections.ts'
import { plain } from '../text/mend.ts'
import { sentencesOf } from '../text/sentences.ts'

export type Unit = {
  readonly sentence: string
  /** The sentence in lower case with straight quotes: what patterns are tried on. */
  readonly said: string
  readonly after: string
  /** What stands before it in the paragraph and over it: what "this" and "it" refer to. */
  readonly context: string
  /** The list head this item stands under, or nothing. */
  readonly above: string
  readonly citation: string
}

const longestSentence = 1500
const ready = (sentence: string | undefined): string => plain(sentence ?? '').slice(0, longestSentence)

const inParagraph = (paragraph: Paragraph, over: string): Unit[] => {
  const sentences = sentencesOf(paragraph.text)
  const above = ready(sentencesOf(over).at(-1))
  const units = sentences.map((sentence, at) => ({
    sentence,
    said: ready(sentence),
    after: ready(sentences[at + 1]),
    context: ready([over, ...sentences.slice(Math.max(0, at - 8), at)].join(' ').slice(-longestSentence)),
    above,
    citation: paragraph.citation,
  }))
  return [...units, ...paragraph.items.flatMap(item => inParagraph(item, paragraph.text))]
}

const judges = (section: Section): boolean =>
  ['assessment', 'reasons', 'learning'].includes(section.kind) && !/\bscope\b|what we (?:can|did|have not)/i.test(section.heading)

export const unitsOf = (sections: readonly Section[]): Unit[] =>
  withSubsections(sections)
    .filter(judges)
    .flatMap(section => section.paragraphs.flatMap(paragraph => inParagraph(paragraph, '')))
