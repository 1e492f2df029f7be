// The paragraphs of the Housing Ombudsman Scheme that a text cites, in one form: "42(a)". Determinations write 42a, 42(a),
// 42.a. and "39(e) and (m)". The numbering moved between versions of the Scheme, so the number alone says nothing of its age.

import { plain } from '../text/mend.ts'

const cited = /\bparagraphs?\s+((?:(?:\d{1,2}(?:\.\d)?)?\s?(?:[.(]\s?[a-z]{1,2}\s?[).]|[a-z](?![a-z'’]))?(?:\([ivx]{1,4}\))?(?:\s?(?:,|and|&|or)\s?(?=\d|\())?){1,6})/g
const one = /(\d{1,2})?\s?(?:[.(]?\s?([a-z])\s?[).]?)?(\([ivx]{1,4}\))?/g

export const schemesIn = (text: string): string[] => {
  const schemes: string[] = []
  for (const found of plain(text).slice(0, 5000).matchAll(cited)) {
    let number = ''
    for (const each of (found[1] ?? '').replace(/\b(?:and|or)\b|[,&]/g, ' | ').split('|')) {
      const [, digits, letter, roman] = new RegExp(one.source).exec(each.trim()) ?? []
      number = digits ?? number
      if (number === '' || (digits === undefined && letter === undefined)) continue
      schemes.push(`${number}${letter === undefined ? '' : `(${letter})`}${roman ?? ''}`)
    }
  }
  return [...new Set(schemes)]
}

export const schemeOf = (schemes: readonly string[]): string | null => (schemes.length === 0 ? null : schemes.join(', '))
