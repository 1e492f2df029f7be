// An entry is corrected: it is written again with what is right, and stands beneath.
import { isDeepStrictEqual } from 'node:util'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import { ownWords } from '../../ledger/correctable.ts'
import type { EntryId, NewFact, Recorded, When } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { cannotTouch, entryAt, type Asker, type CannotTouch } from '../entry-at.ts'

export type CorrectEntry = {
  readonly entryId: EntryId
  /** How the new entry is called. */
  readonly newId: EntryId
  /** By field; only fields of words that the entry has are taken. */
  readonly words: { readonly [field: string]: string }
  /** Null: as it was. */
  readonly when: { readonly on: PlainDate; readonly at: string | null } | null
  readonly reasons: string
  /** The moment in London. */
  readonly now: { readonly on: PlainDate; readonly at: string }
  readonly by: Asker
}

export type CorrectRefused =
  | CannotTouch
  | { readonly why: 'no-such-entry' }
  | { readonly why: 'nothing-changed' }
  | { readonly why: 'no-words'; readonly field: string }
  | { readonly why: 'in-the-future' }
  | { readonly why: 'before-the-case-began'; readonly beganOn: PlainDate }

export function correctEntry(facts: readonly Recorded[], command: CorrectEntry): Result<readonly NewFact[], CorrectRefused> {
  const fact = entryAt(facts, command.entryId)
  if (fact === null) return refuse({ why: 'no-such-entry' })
  const cannot = cannotTouch(facts, fact, command.by)
  if (cannot !== null) return refuse(cannot)
  const wrongDay = dayRefused(facts, fact, command)
  if (wrongDay !== null) return refuse(wrongDay)
  const emptied = wordFieldsOf(fact).find(field => command.words[field]?.trim() === '')
  if (emptied !== undefined) return refuse({ why: 'no-words', field: emptied })
  const again = { ...newFactOf(fact), entryId: command.newId, occurred: whenOf(fact, command), fields: fieldsOf(fact, command) }
  if (sameAs(fact, again)) return refuse({ why: 'nothing-changed' })
  const { entryId, compartment } = fact
  const naming = { of: entryId, with: command.newId, reasons: command.reasons }
  return accept([again, happened('entry corrected', command.now.on, naming, { compartment })])
}

/** The fields in somebody's own words that can be read here: what was destroyed cannot be written again. */
export const wordFieldsOf = ({ fields, withheld }: Pick<Recorded, 'fields' | 'withheld'>): readonly string[] =>
  ownWords.filter(field => typeof fields[field] === 'string' && !withheld.includes(field))

function dayRefused(facts: readonly Recorded[], fact: Recorded, { when, now }: CorrectEntry): CorrectRefused | null {
  if (when === null || sameWhen(fact.occurred, when)) return null
  if (when.on > now.on || (when.on === now.on && when.at !== null && when.at > now.at)) return { why: 'in-the-future' }
  const began = facts[0]?.occurred
  if (began?.precision === 'day' && when.on < began.on) return { why: 'before-the-case-began', beganOn: began.on }
  return null
}

const sameWhen = (was: When, { on, at }: { readonly on: PlainDate; readonly at: string | null }): boolean =>
  was.precision === 'day' && was.on === on && (was.at ?? null) === at

function whenOf({ occurred }: Recorded, { when }: CorrectEntry): When {
  if (when === null || occurred.precision !== 'day') return occurred
  return { precision: 'day', on: when.on, ...(when.at !== null && { at: when.at }) }
}

const fieldsOf = (fact: Recorded, { words }: CorrectEntry): NewFact['fields'] => ({
  ...fact.fields,
  ...Object.fromEntries(wordFieldsOf(fact).flatMap(field => (words[field] === undefined ? [] : [[field, words[field]]]))),
})

const newFactOf = ({ type, about, compartment, held, closer }: Recorded): Omit<NewFact, 'occurred' | 'fields'> => ({
  type,
  about,
  compartment,
  held,
  ...(closer !== undefined && { closer }),
})

const sameAs = (was: Recorded, now: NewFact): boolean =>
  isDeepStrictEqual(was.occurred, now.occurred) && isDeepStrictEqual(was.fields, now.fields)
