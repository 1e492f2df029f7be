// Recommendations: what the Ombudsman suggests. They bind nobody and are never orders.

import type { Paragraph, Recommendation } from '../determination.ts'
import { everyParagraph, wholeRaw } from '../outline/paragraphs.ts'
import { isBoilerplate } from './from-lists.ts'
import { asksToConsider, isListHead } from './list-head.ts'

const tidy = (text: string): string => text.replace(/[\s;,]*(?:\band)?[\s;,:]*$/, '').trim()

const one = (paragraph: Paragraph, before = ''): Recommendation => ({
  summary: tidy(`${before}${paragraph.text}`),
  citation: paragraph.citation,
  raw: wholeRaw(paragraph),
})

const isBareRow = (text: string): boolean => /^(?:our )?recommendations?$/i.test(text.trim()) || /^\d{1,2}$/.test(text.trim())

export const recommendationsOf = (paragraphs: readonly Paragraph[]): Recommendation[] =>
  paragraphs
    .filter(paragraph => !isBoilerplate(paragraph.text) && !isBareRow(paragraph.text))
    .flatMap(paragraph => {
      if (paragraph.items.length > 0 && (isListHead(paragraph) || /\brecommend/i.test(paragraph.text))) {
        const before = asksToConsider(paragraph.text) ? 'Consider ' : ''
        return paragraph.items.map(item => one(item, before))
      }
      if (paragraph.items.length > 0)
        return [
          one({
            ...paragraph,
            text: everyParagraph([paragraph])
              .map(each => each.text)
              .join(' '),
          }),
        ]
      return [one(paragraph)]
    })
