// Published determinations carry text split inside words ("r esponse", "mal administration") and no-break spaces.
// Mending joins what is plainly one word, for reading and matching only: the raw text is kept beside it, untouched.
// What may go wrong: joining too much. So only long words of the field, and a lone consonant before a word, are joined.

const wordsOfTheField = [
  ...['maladministration', 'determination', 'recommendation', 'recommendations', 'compensation', 'jurisdiction'],
  ...['ombudsman', 'landlord', 'resident', 'complaint', 'complaints', 'complainant', 'response', 'reasonable', 'redress'],
  ...['findings', 'assessment', 'background', 'accordance', 'paragraph', 'behaviour', 'handling', 'keeping'],
  ...['service', 'failure', 'failures', 'severe', 'learning', 'investigation', 'apologise', 'evidence', 'compliance'],
  ...['working', 'calendar', 'january', 'february', 'september', 'october', 'november', 'december', 'outside', 'intervention'],
]

const split = new RegExp(`\\b(?:${wordsOfTheField.map(word => [...word].join(' ?')).join('|')})(?![a-z])`, 'gi')

const joined = (text: string): string =>
  text
    .replace(/([’']) s\b/g, '$1s')
    .replace(split, found => (found.includes(' ') ? found.replaceAll(' ', '') : found))
    .replace(/(^|[a-z,.:;] )([bcdfghj-np-tv-z]) (?=[a-z]{3,})/g, '$1$2')

/** Longer than any real paragraph. What lies beyond is kept in `raw` but not analysed, so that nonsense stays cheap. */
const longestParagraph = 20_000

export const mend = (raw: string): string =>
  joined(
    raw
      .slice(0, longestParagraph)
      .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )

/** Straight quotes and lower case, character for character, so that positions in it hold in the text too. */
export const plain = (text: string): string => {
  const lower = text.replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, letter => letter.toLowerCase())
}

/** Letters and digits only: how headings are compared, whatever spaces or marks crept into them. */
export const squeezed = (text: string): string =>
  text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
