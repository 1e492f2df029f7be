// Rulings on what the Ombudsman can and cannot look at: those of the determination, and those explained before it in the
// jurisdiction and scope sections, where the paragraph of the Scheme is usually described and then applied.

import type { Finding, JurisdictionRuling, Section } from '../determination.ts'
import { everyParagraph } from '../outline/paragraphs.ts'
import { withSubsections } from '../outline/sections.ts'
import { plain } from '../text/mend.ts'
import { sentencesOf } from '../text/sentences.ts'
import { schemeOf, schemesIn } from './scheme.ts'
import { mentionsIn } from './severity.ts'

const describesScheme =
  /\b(?:states?|says?|sets? out|provides?) that\b.*\b(?:may|can) ?not consider complaints\b|\bwhat we can and (?:cannot|can't)\b|\bsometimes\b/
const notLooked =
  /\b(?:falls?|would be|should be|are|is)\b.{0,80}\b(?:jurisdiction of (?:the|another)|investigated by|outside|better suited to|considered by a court|a matter for)\b|\b(?:unable to|will not|cannot|can't|not) (?:consider|investigate|assess|determine|draw)\b|\bnot be(?:en)? (?:considered|investigated)\b/
const looked =
  /\b(?:we|ombudsman|service|investigation)\b.{0,20}\b(?:will|can|has|have|may)(?: still| however| also)? (?:consider(?:ed)?|investigated?|assess(?:ed)?|look(?:ed)? at)\b|\bwithin (?:our|the ombudsman's) jurisdiction\b/

const aboutIn = (sentence: string): string => {
  const found =
    /\b(?:complaints?|concerns?|reports?|allegations?|aspects?) (?:about|regarding|of|concerning|that) (.{5,160}?)(?= (?:falls?|is|are|was|would|because|as|did|will|does|has|have)\b|[.;,]|$)/i.exec(
      sentence,
    )
  return (found?.[1] ?? sentence).trim()
}

const isScope = (section: Section): boolean =>
  section.kind === 'jurisdiction' || /\bscope\b|jurisdiction|what we (?:can|did|have)/i.test(section.heading)

const explained = (section: Section): JurisdictionRuling[] =>
  everyParagraph(section.paragraphs).flatMap(({ text, citation }) => {
    const scheme = schemeOf(schemesIn(text))
    return sentencesOf(text).flatMap((sentence): JurisdictionRuling[] => {
      const said = plain(sentence).slice(0, 2000)
      if (describesScheme.test(said)) return []
      const parts = said.startsWith('while ') || /\b(?:however|but)\b/.test(said) ? said.split(/,|;|\bhowever\b|\bbut\b/) : [said]
      if (parts.some(part => looked.test(part) && !/\bnot\b/.test(part)))
        return [{ scheme, about: aboutIn(sentence), ruling: 'inside', citation }]
      const isOutside = notLooked.test(said) || mentionsIn(sentence).some(({ severity }) => severity === 'outside_jurisdiction')
      return isOutside ? [{ scheme, about: aboutIn(sentence), ruling: 'outside', citation }] : []
    })
  })

export const jurisdictionOf = (sections: readonly Section[], findings: readonly Finding[]): JurisdictionRuling[] => [
  ...withSubsections(sections).filter(isScope).flatMap(explained),
  ...findings
    .filter(({ severity }) => severity === 'outside_jurisdiction')
    .map(({ scheme, item, citation }): JurisdictionRuling => ({ scheme, about: item, ruling: 'outside', citation })),
]
