// Entries and their fields, in words. Pure.
import { wordsOfFact, type OpenedCase } from '../cases/index.ts'
import { longDate } from '../kernel/plain-date.ts'
import { recordedDay } from '../ledger/entry.ts'
import type { EntryId, Recorded } from '../ledger/fact.ts'

export const factAt = ({ facts }: OpenedCase, entryId: EntryId): Recorded | null =>
  facts.find(fact => fact.entryId === entryId) ?? null

/** What happened, in a line. */
export const headingOf = ({ names }: OpenedCase, fact: Recorded): string => wordsOfFact(fact, names).heading

const labels: { readonly [field: string]: string } = {
  says: 'what it says',
  content: 'what was said',
  what: 'what it was',
  note: 'the note',
  found: 'what was found',
  decision: 'what was decided',
  words: 'the words',
  reasons: 'the reasons',
  name: 'the name',
  safeContact: 'the safe contact',
  ifUnreached: 'what to do if nobody is reached',
  mayKnow: 'who may know',
}

/** A field in words. */
export const fieldInWords = (field: string): string =>
  labels[field] ?? field.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

/** The value of a field as text. */
export function wordsIn({ fields }: Recorded, field: string): string {
  const value = fields[field]
  return typeof value === 'string' ? value : JSON.stringify(value ?? '')
}

/** 'Tuesday 5 May 2026'. */
export const dayRecorded = ({ recordedAt }: Recorded): string => longDate(recordedDay(recordedAt))
