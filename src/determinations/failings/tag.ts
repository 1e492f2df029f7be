// Tags the sentences in which the Ombudsman criticises the landlord with the failing they name and the paragraph they stand
// in. It aims to be right rather than complete: a tag can be trusted more than its absence. One tag a failing a paragraph.

import type { Section, TaggedFailing } from '../determination.ts'
import { isCriticism } from './criticism.ts'
import type { Pattern } from './pattern.ts'
import { caseworkPatterns } from './patterns-casework.ts'
import { complaintPatterns } from './patterns-complaints.ts'
import { contactPatterns } from './patterns-contact.ts'
import { processPatterns } from './patterns-process.ts'
import { recordPatterns } from './patterns-records.ts'
import { responsePatterns } from './patterns-responses.ts'
import { unitsOf, type Unit } from './unit.ts'

const patterns: readonly Pattern[] = [
  ...contactPatterns,
  ...caseworkPatterns,
  ...processPatterns,
  ...recordPatterns,
  ...complaintPatterns,
  ...responsePatterns,
]

const matches = ({ said, context }: Unit, { says, not, about }: Pattern): boolean =>
  says.some(pattern => pattern.test(said)) && !not?.test(said) && (about === undefined || about.test(`${context} ${said}`))

const tagsOf = (unit: Unit): TaggedFailing[] =>
  isCriticism(unit)
    ? patterns
        .filter(pattern => matches(unit, pattern))
        .map(({ code }) => ({ code, paragraph: unit.citation, sentence: unit.sentence }))
    : []

export const failingsOf = (sections: readonly Section[]): TaggedFailing[] => {
  const seen = new Set<string>()
  return unitsOf(sections)
    .flatMap(tagsOf)
    .filter(({ code, paragraph }) => {
      const key = `${code} ${paragraph}`
      const isNew = !seen.has(key)
      seen.add(key)
      return isNew
    })
}
