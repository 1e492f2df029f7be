// A correction as it is typed: the words by field, the day and time, and why.
import { ownWords } from '../../../ledger/correctable.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { dayField, timeField } from '../../../ui/day-field.ts'
import { fields, text, type Reader } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'
import type { CorrectEntry } from '../../decisions/correct-entry.ts'

export const longestWords = 20_000

export type CorrectionGiven = Pick<CorrectEntry, 'words' | 'when' | 'reasons'> & {
  /** How many facts the form was made over; 0 when it does not say. */
  readonly seen: number
}

export function readCorrection(body: Body): Result<CorrectionGiven, readonly FieldError[]> {
  const read = fields(body, { words: readWords, on: givenDay, at: timeField, reasons: text('what was wrong', { atMost: 2000 }) })
  if (!read.ok) return refuse(read.refusal)
  const { words, on, at, reasons } = read.value
  const seen = Number(body['seen'] ?? 0)
  return accept({ words, reasons, when: on === null ? null : { on, at }, seen: Number.isInteger(seen) && seen > 0 ? seen : 0 })
}

const readWords: Reader<CorrectEntry['words']> = body => {
  const words: Record<string, string> = {}
  for (const field of ownWords) {
    const value = body[`words-${field}`]
    if (typeof value !== 'string') continue
    if (value.length > longestWords)
      return refuse({ message: 'What it says must be 20,000 characters or fewer', at: `words-${field}` })
    words[field] = value.replaceAll('\r\n', '\n')
  }
  return accept(words)
}

/** Not asked for where the entry has no day of its own. */
const givenDay: Reader<Exclude<CorrectEntry['when'], null>['on'] | null> = (body, name) =>
  body[name] === undefined ? accept(null) : dayField('the day it happened')(body, name)
