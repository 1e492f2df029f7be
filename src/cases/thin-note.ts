// A talk told in few words. It is kept all the same; whoever wrote it is asked, once, to say more while they still know.
import type { NewFact } from '../ledger/fact.ts'

const fewestWords = 15

export function thinNote({ type, fields }: NewFact): boolean {
  const { content } = fields
  return type === 'ContactMade' && typeof content === 'string' && content.trim().split(/\s+/).length < fewestWords
}
