// Facts of the determinations may come in, their sentences may not: runs of twelve words that stand in one of them.
import { readdirSync, readFileSync } from 'node:fs'

const run = 12
const words = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9']+/g) ?? []
const runsOf = (text: string): readonly string[] =>
  words(text).flatMap((_, n, all) => (n + run <= all.length ? [all.slice(n, n + run).join(' ')] : []))

/** The published texts beside the repository; none where it stands alone. */
export function determinations(): readonly string[] {
  const folder = new URL('../../../shared/determinations/', import.meta.url)
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .map(name => readFileSync(new URL(name, folder), 'utf8'))
  } catch {
    return []
  }
}

export const skipWithoutThem = { skip: determinations().length === 0 && 'the determinations are not beside the repository' }

/** The names of those whose text shares a run of words with a determination. */
export function copied(texts: readonly { readonly name: string; readonly text: string }[]): readonly string[] {
  const seen = new Set(determinations().flatMap(runsOf))
  return texts.filter(({ text }) => runsOf(text).some(one => seen.has(one))).map(({ name }) => name)
}
