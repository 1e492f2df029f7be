// What was typed, as a question to the database. Forgiving: only letters and digits count, and the beginning of a word is enough.
export const longest = 100
const mostWords = 8

export type SearchWords = {
  /** For names: each word begins one of theirs, as it was typed or closed up (O'Brien, OBrien; Adeyinka-Frost). */
  readonly people: string
  /** For addresses and notes: each word begins one of theirs. */
  readonly all: string
  /** Upper case, one space, as a reference is written: 'ASB 41276'; or a part of it: '412'. Null: it holds no digit. */
  readonly reference: string | null
}

/** Null when nothing was typed that could be looked for. Nothing in it can be taken for an operator of a tsquery or of LIKE. */
export function wordsOf(typed: string): SearchWords | null {
  const plain = typed.normalize('NFC').slice(0, longest).toLowerCase()
  const words = wordsIn(plain)
  if (words.length === 0) return null
  const all = everyWord(words)
  const closed = everyWord(wordsIn(plain.replace(/['’‘`´ʼ-]/g, '')))
  const spaced = words.join(' ').replace(/^(asb|com) ?(\d)/, '$1 $2')
  const reference = /^(?:(?:asb|com) )?\d+$/.test(spaced) ? spaced.toUpperCase() : null
  return { people: closed === all ? all : `(${all}) | (${closed})`, all, reference }
}

const wordsIn = (plain: string): readonly string[] => (plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, mostWords)
const everyWord = (words: readonly string[]) => words.map(word => `${word}:*`).join(' & ')
