// Reads the findings out of the determination section: one for each complaint item ruled on. A ruling may stand in the list
// head and the items under it, in each item, or several times in one sentence; the Scheme paragraph may be cited once for
// all. Where an item has no ruling of its own and its head has one, the head's ruling is the item's.

import type { Finding, Paragraph, Severity } from '../determination.ts'
import { wholeRaw } from '../outline/paragraphs.ts'
import { sentencesOf } from '../text/sentences.ts'
import { hasConnector, itemAfter, itemBefore, saysNothing } from './item.ts'
import { schemeOf, schemesIn } from './scheme.ts'
import { mentionsIn, type Mention } from './severity.ts'

type Found = { readonly severity: Severity; readonly item: string }
type Above = { readonly severity: Severity | null; readonly schemes: readonly string[] }

const itemOf = (sentence: string, mention: Mention, from: number, next: Mention | undefined): string => {
  const after = sentence.slice(mention.end, next?.start ?? sentence.length)
  const before = itemBefore(sentence.slice(from, mention.start))
  const led = itemAfter(after, next !== undefined)
  const afterIsItem = hasConnector(after) && !saysNothing(led)
  if (
    mention.severity === 'outside_jurisdiction' &&
    before !== '' &&
    !/consider|investigat|look/i.test(sentence.slice(mention.start, mention.end))
  )
    return before
  if (afterIsItem) return led
  return before !== '' ? before : saysNothing(led) || !/\w/.test(led) || /^(?:as|because)\b/i.test(led) ? '' : led
}

/** "offered reasonable redress which resolves the complaint" names one outcome twice. */
const merged = (mentions: readonly Mention[], sentence: string): Mention[] =>
  mentions.reduce<Mention[]>((kept, mention) => {
    const previous = kept.at(-1)
    const between = previous ? sentence.slice(previous.end, mention.start) : ''
    const same = previous?.severity === mention.severity && (between.length < 30 || mention.severity === 'outside_jurisdiction')
    return same && previous ? [...kept.slice(0, -1), { ...previous, end: mention.end }] : [...kept, mention]
  }, [])

export const findingsInSentence = (sentence: string): Found[] => {
  const mentions = merged(mentionsIn(sentence), sentence)
  return mentions.map((mention, at) => ({
    severity: mention.severity,
    item: itemOf(sentence, mention, mentions[at - 1]?.end ?? 0, mentions[at + 1]),
  }))
}

const readParagraph = (paragraph: Paragraph, above: Above): Finding[] => {
  const own = schemesIn(paragraph.text)
  const schemes = own.length > 0 ? own : above.schemes
  const finding = ({ item, severity }: Found): Finding => ({
    item,
    severity,
    scheme: schemeOf(schemes),
    schemes,
    citation: paragraph.citation,
    raw: wholeRaw(paragraph),
  })
  const found = sentencesOf(paragraph.text).flatMap(findingsInSentence)
  const complete = found.filter(({ item }) => item !== '')
  const asHead = found.findLast(({ item }) => item === '')?.severity ?? (found.length === 0 ? above.severity : null)
  const below = paragraph.items.flatMap(item => readParagraph(item, { severity: asHead, schemes }))
  const isItemOfHead = found.length === 0 && above.severity !== null && paragraph.items.length === 0
  if (isItemOfHead)
    return [finding({ severity: above.severity, item: paragraph.text.replace(/[\s.;,]*(?:\band)?[\s.;,]*$/, '') })]
  // A ruling with nothing named and nothing under it ("There was maladministration.") is still a ruling, on the complaint.
  if (complete.length === 0 && below.length === 0 && asHead !== null && found.length > 0)
    return [finding({ severity: asHead, item: 'the complaint' })]
  return [...complete.map(finding), ...below]
}

export const findingsOf = (paragraphs: readonly Paragraph[]): Finding[] =>
  paragraphs.flatMap(paragraph => readParagraph(paragraph, { severity: null, schemes: [] }))
