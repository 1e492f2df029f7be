// Reading the one page of a contact. What is not asked of the result that was chosen is not read: a step for an attempt that
// reached nobody says nothing once somebody was reached.
import { isPlainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../../kernel/result.ts'
import { recordedTime } from '../../../ledger/entry.ts'
import { fields, oneOf, typedText, type Reader } from '../../../ui/fields.ts'
import type { Body, FieldError } from '../../../ui/form-state.ts'
import type { Context } from '../../../ui/page.ts'
import { results, type Channel } from '../../contact.ts'
import { harms, type Harm } from '../../decisions/guards.ts'
import type { LogContact } from '../../decisions/log-contact.ts'
import { dayField, timeField } from '../../../ui/day-field.ts'

export const hows = {
  called: 'I called',
  'they called': 'They called',
  text: 'Text',
  WhatsApp: 'WhatsApp',
  visit: 'In person',
  email: 'Email',
  letter: 'Letter',
  video: 'Video call',
  'they wrote': 'They wrote',
} as const
export type How = keyof typeof hows

export const resultWords: { readonly [result in (typeof results)[number]]: string } = {
  spoke: 'Spoke, or they answered',
  'no answer': 'No answer',
  'message left': 'Left a message',
  'wrong number': 'Wrong number',
}

const channelOf: { readonly [how in How]: Channel } = {
  called: 'telephone',
  'they called': 'telephone',
  text: 'text',
  WhatsApp: 'WhatsApp',
  visit: 'visit',
  email: 'email',
  letter: 'letter',
  video: 'video',
  'they wrote': 'email',
}

/** Longer than any note anybody types at once, and short enough to read. */
export const longestNote = 20_000
export const fewestRows = 3
const mostRows = 20

export type ContactGiven = Pick<
  LogContact,
  'by' | 'channel' | 'result' | 'with' | 'when' | 'said' | 'kept' | 'unhappy' | 'harms'
> & {
  readonly promises: readonly { readonly what: string; readonly by: PlainDate | null }[]
  /** The day of the next contact, where one was set. */
  readonly next: PlainDate | null
  readonly steps: { readonly text: string | null; readonly advocates: readonly string[]; readonly visitBy: PlainDate | null }
  readonly another: boolean
}

const ticked = (body: Body, name: string): boolean => typedText(body, name) === 'yes'

/** How many rows for promises were on the page. */
export const rowsOn = (body: Body): number => {
  const rows = Number(typedText(body, 'rows'))
  return Number.isInteger(rows) ? Math.min(Math.max(rows, fewestRows), mostRows) : fewestRows
}

export function readContact(body: Body, context: Context): Result<ContactGiven, readonly FieldError[]> {
  if (typedText(body, 'do') === 'rows') return refuse([])
  const read = fields(body, {
    how: oneOf('how you were in touch', Object.keys(hows) as How[]),
    result: oneOf('how it went', results),
    said: note,
    when: whenField(context),
    promises: promiseRows,
    next: nextField,
  })
  if (!read.ok) return read
  const { how, result, promises, ...rest } = read.value
  return accept({
    ...rest,
    by: how === 'they called' || how === 'they wrote' ? 'resident' : 'landlord',
    channel: channelOf[how],
    // What somebody wrote to us is a message of theirs, whatever else was ticked.
    result: how === 'they wrote' ? 'message left' : result,
    with: typedText(body, 'with') || null,
    promises,
    kept: ticksNamed(body, 'kept-'),
    unhappy: unhappyOf(body),
    harms: harms.filter((one: Harm) => ticked(body, `harm-${one}`)),
    steps: result === 'spoke' ? noSteps : stepsOf(body),
    another: typedText(body, 'do') === 'another',
  })
}

const note: Reader<string> = (body, name) => {
  const typed = typedText(body, name)
  return typed.length > longestNote
    ? refuse({ message: `What was said must be ${longestNote.toLocaleString('en-GB')} characters or fewer` })
    : accept(typed)
}

const whenField =
  ({ now, today }: Context): Reader<LogContact['when']> =>
  (body, name) => {
    if (typedText(body, name) !== 'other') return accept({ precision: 'day', on: today, at: recordedTime(now) })
    const on = dayField('the day of the contact')(body, 'on')
    if (!on.ok) return refuse({ ...on.refusal, at: 'on' })
    const at = timeField(body, 'at')
    if (!at.ok) return refuse({ ...at.refusal, at: 'at' })
    return accept({ precision: 'day', on: on.value, ...(at.value !== null && { at: at.value }) })
  }

const promiseRows: Reader<ContactGiven['promises']> = body => {
  const found: { what: string; by: PlainDate | null }[] = []
  for (let row = 0; row < rowsOn(body); row++) {
    const what = typedText(body, `promise-${row}`).trim()
    const by = typedText(body, `promise-${row}-by`).trim()
    if (what === '' && by === '') continue
    if (what === '') return refuse({ message: 'Say what was promised by that day', at: `promise-${row}` })
    const read = by === '' ? accept(null) : dayField('the day it was promised by')(body, `promise-${row}-by`)
    if (!read.ok) return refuse({ ...read.refusal, at: `promise-${row}-by` })
    found.push({ what, by: read.value })
  }
  return accept(found)
}

const nextField: Reader<PlainDate | null> = (body, name) => {
  const chosen = typedText(body, name)
  if (chosen === 'other') {
    const read = dayField('the day of the next contact')(body, 'next-on')
    return read.ok ? read : refuse({ ...read.refusal, at: 'next-on' })
  }
  return accept(isPlainDate(chosen) ? chosen : null)
}

const unhappyOf = (body: Body): LogContact['unhappy'] => {
  const typed = typedText(body, 'unhappy')
  return typed === 'yes' || typed === 'no' ? typed : 'not discussed'
}

const ticksNamed = (body: Body, prefix: string): readonly string[] =>
  Object.keys(body).flatMap(name => (name.startsWith(prefix) && ticked(body, name) ? [name.slice(prefix.length)] : []))

const noSteps: ContactGiven['steps'] = { text: null, advocates: [], visitBy: null }

const stepsOf = (body: Body): ContactGiven['steps'] => {
  const words = typedText(body, 'step-text-words').trim()
  const visit = typedText(body, 'step-visit-by')
  return {
    text: ticked(body, 'step-text') && words !== '' ? words : null,
    advocates: ticksNamed(body, 'step-advocate-'),
    visitBy: ticked(body, 'step-visit') && isPlainDate(visit) ? visit : null,
  }
}
