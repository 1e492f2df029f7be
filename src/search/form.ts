// What is looked for. It is posted, so that it stands in no address, no history and no log.
import { accept, refuse, type Result } from '../kernel/result.ts'
import { typedText } from '../ui/fields.ts'
import type { Body, FieldError } from '../ui/form-state.ts'
import { longest, wordsOf, type SearchWords } from './words.ts'

export type LookedFor = { readonly text: string; readonly words: SearchWords }

/** The field is called `for`. */
export function readLookedFor(body: Body): Result<LookedFor, readonly FieldError[]> {
  const text = typedText(body, 'for').trim().slice(0, longest)
  const words = wordsOf(text)
  return words === null
    ? refuse([{ field: 'for', message: 'Enter at least one letter or number to look for' }])
    : accept({ text, words })
}
