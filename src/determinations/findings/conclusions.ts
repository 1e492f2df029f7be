// The conclusions that the body of the report draws ("the Ombudsman finds service failure in ..."), so that they can be held
// against the determination. They are not findings: where the two differ, the determination is the ruling.

import type { Section, Severity } from '../determination.ts'
import { everyParagraph } from '../outline/paragraphs.ts'
import { withSubsections } from '../outline/sections.ts'
import { plain } from '../text/mend.ts'
import { sentencesOf } from '../text/sentences.ts'
import { findingsInSentence } from './findings.ts'

export type Conclusion = {
  readonly severity: Severity
  readonly item: string
  readonly heading: string
  readonly sentence: string
  readonly citation: string
  /** It rules on a part of the item only: "this element of the complaint". */
  readonly ofElement: boolean
}

const concludes =
  /\b(?:ombudsman|we|this service|i) (?:(?:has|have|therefore|also) )*(?:finds?|found|considers?|concludes?|determines?d?|makes?)\b|\bthere (?:was|were|is|has been|have been|to be)\b|\bfindings? of\b|\bdetermined to be\b|\bamounts? to\b|\b(?:this|which) (?:is|was)\b/

const headingOf = (section: Section): string =>
  section.path
    .slice(1)
    .filter(each => !/^conclusions?$/i.test(each))
    .at(-1) ?? section.heading

export const conclusionsOf = (sections: readonly Section[]): Conclusion[] =>
  withSubsections(sections)
    .filter(section => section.kind === 'assessment')
    .flatMap(section =>
      everyParagraph(section.paragraphs).flatMap(({ text, citation }) =>
        sentencesOf(text)
          .filter(sentence => /administration|service failure|redress/i.test(sentence) && concludes.test(plain(sentence)))
          .flatMap(sentence =>
            findingsInSentence(sentence)
              .filter(({ severity }) => severity !== 'outside_jurisdiction')
              .map(({ severity, item }) => ({
                severity,
                item,
                heading: headingOf(section),
                sentence,
                citation,
                ofElement: /\b(?:this|that|these) (?:element|aspect|part|issue|point)s?\b/i.test(sentence),
              })),
          ),
      ),
    )
