// An offer: to whom, and what they need to know. The three questions become one note, each answer under its question.
import type { Result } from '../../../kernel/result.ts'
import { fields, text, type Reader } from '../../../ui/fields.ts'
import { accept } from '../../../kernel/result.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'

export type OfferForm = { readonly to: string; readonly note: string; readonly seen: number }

const atMost = 4000

export const questions = {
  needs: 'What does the next person need to know?',
  promise: 'What is promised next, and by when?',
  worries: 'What worries you?',
} as const

const number: Reader<number> = (body, name) => accept(Number(body[name]) || 0)

const limited =
  (what: string): Reader<string> =>
  (body, name) =>
    typeof body[name] === 'string' && body[name].trim() === '' ? accept('') : text(what, { atMost })(body, name)

export function readOffer(body: Body): Result<OfferForm, readonly FieldError[]> {
  const read = fields(body, {
    to: text('who should lead the case next'),
    needs: text('what the next person needs to know', { atMost }),
    promise: limited('what is promised next'),
    worries: limited('what worries you'),
    seen: number,
  })
  if (!read.ok) return { ok: false, refusal: read.refusal.map(chooseTo) }
  const { to, needs, promise, worries, seen } = read.value
  return accept({ to, seen, note: noteOf({ needs, promise, worries }) })
}

/** A select is chosen from, not typed into. */
const chooseTo = (error: FieldError): FieldError =>
  error.field === 'to' ? { ...error, message: 'Choose who should lead the case next' } : error

const noteOf = (answers: { readonly [question in keyof typeof questions]: string }): string =>
  (Object.keys(questions) as (keyof typeof questions)[])
    .filter(one => answers[one] !== '')
    .map(one => `${questions[one]}\n${answers[one]}`)
    .join('\n\n')
