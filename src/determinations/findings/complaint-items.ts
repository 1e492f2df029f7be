// What was complained of, item by item, and what the Ombudsman looked at besides ("has also considered the record keeping").
// An item that leans on its head ("The complaint is about the landlord's handling of the resident's: ... reports") is given
// the head's words, since "associated complaint" alone says nothing.

import type { Paragraph } from '../determination.ts'
import { wholeText } from '../outline/paragraphs.ts'

const opening = /^(?:the|this) complaints? (?:is|was|are|concerns?|relates?)(?: made)?(?: about| to| regarding| concerning)?\s*/i
const alsoConsidered =
  /^.{0,40}?\b(?:ombudsman|service|investigation|report|we)\b(?: has| have|'ve|’ve)?(?: also)? (?:considered|consider|investigated|looked at|assessed|decided to (?:consider|investigate|look at)|will also consider|will consider)\s*/i

const tidy = (text: string): string => text.replace(/[\s.;,:]*(?:\band)?[\s.;,:]*$/, '').trim()

const uncapitalised = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

const itemsOf = (paragraph: Paragraph): string[] => {
  const stem = tidy(
    paragraph.text
      .replace(opening, '')
      .replace(alsoConsidered, '')
      .replace(/^the following:?$/i, ''),
  )
  if (paragraph.items.length === 0) return [stem]
  return paragraph.items.map(item => tidy(stem === '' ? wholeText(item) : `${stem} ${uncapitalised(wholeText(item))}`))
}

const isItem = (paragraph: Paragraph): boolean =>
  opening.test(paragraph.text) ||
  alsoConsidered.test(paragraph.text) ||
  paragraph.items.length > 0 ||
  /^the (?:landlord|resident|local)/i.test(paragraph.text)

export const complaintItemsOf = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs
    .filter(isItem)
    .flatMap(itemsOf)
    .filter(item => item !== '')
