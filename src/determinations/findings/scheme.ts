// The paragraphs of the Housing Ombudsman Scheme that a text cites, in one form: "42(a)". Determinations write 42a, 42(a),
// 42.a. and "39(e) and (m)". The numbering moved between versions of the Scheme, so the number alone says nothing of its age.

import { plain } from '../text/mend.ts'

const letter = "(?:\\s?\\(\\s?[a-z]{1,2}\\s?\\)|\\s?\\.\\s?[a-z](?![a-z'])\\.?|[a-z](?![a-z']))"
const one = `\\d{1,2}${letter}?(?:\\([ivx]{1,4}\\))?`
const another = `\\(\\s?[a-z]{1,2}\\s?\\)`
const cited = new RegExp(`\\bparagraphs?\\s+(${one}(?:(?:,| and| or| &|, and) ?(?:${one}|${another})){0,5})`, 'g')
const each = /(\d{1,2})?\s?[.(]?\s?([a-z](?![a-z]))?[).]?(\([ivx]{1,4}\))?/

export const schemesIn = (text: string): string[] => {
  const schemes: string[] = []
  for (const found of plain(text).slice(0, 5000).matchAll(cited)) {
    let number = ''
    for (const citation of (found[1] ?? '').split(/,| and | or | & ?/)) {
      const [, digits, lettered, roman] = each.exec(citation.trim()) ?? []
      number = digits ?? number
      if (number === '' || (digits === undefined && lettered === undefined)) continue
      schemes.push(`${number}${lettered === undefined ? '' : `(${lettered})`}${roman ?? ''}`)
    }
  }
  return [...new Set(schemes)]
}

export const schemeOf = (schemes: readonly string[]): string | null => (schemes.length === 0 ? null : schemes.join(', '))
