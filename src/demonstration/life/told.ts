// A fact as it was recorded: what happened, who wrote it down and when. A case is told in the order in which it was recorded.
import type { Instant } from '../../kernel/instant.ts'
import { toEpochDay, type PlainDate } from '../../kernel/plain-date.ts'
import type { Compartment } from '../../ledger/compartment.ts'
import type { CaseId, EntryId, NewFact, StaffId, When } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { FieldValue, Held } from '../../rulebook/entry.ts'
import { minutesOf, moment, timeOf } from '../london.ts'
import type { Lots } from '../random.ts'

export type Told = NewFact & { readonly entryId: EntryId; readonly by: StaffId | null; readonly at: Instant }
export type ToldCase = { readonly caseId: CaseId; readonly facts: readonly Told[] }

export type More = {
  readonly about?: readonly string[]
  /** Who wrote it down; the recorder's own where it is not said; null: it came in by itself, through a form or a mailbox. */
  readonly by?: StaffId | null
  readonly held?: Held
  readonly compartment?: Compartment
  readonly closer?: { readonly [field: string]: Compartment }
  /** When it was written down, where that was a later day than it happened; and at what time, where that matters. */
  readonly recorded?: PlainDate
  readonly recordedTime?: string
  /** London, '18:20'. Where it is left out no time of day is claimed, and it is written down in working hours. */
  readonly time?: string
}

export type Fields = { readonly [field: string]: FieldValue | undefined }
/** Gives the name of the entry, so that another can refer to it. */
export type Tell = (kind: string, on: PlainDate | When, fields?: Fields, more?: More) => EntryId

export type Recorder = { readonly tell: Tell; readonly told: () => readonly Told[] }

const lastDayOf = (when: When): PlainDate | null =>
  when.precision === 'undated' ? null : when.precision === 'day' ? when.on : when.to

/** Nothing goes on the record after the end; `by` is asked each time, because a case changes hands. */
export function recorderOf(lots: Lots, by: () => StaffId | null, end: PlainDate, newEntry: () => EntryId): Recorder {
  const facts: Told[] = []
  const minutes = new Map<number, number>()
  let latest: PlainDate | null = null

  const tell: Tell = (kind, on, fields, { recorded, recordedTime, time, by: writer, ...more } = {}) => {
    const when: When = typeof on === 'string' ? { precision: 'day', on, ...(time !== undefined && { at: time }) } : on
    const happenedOn = lastDayOf(when)
    const day = earlier(recorded ?? happenedOn ?? latest ?? end, end)
    if (latest === null || day > latest) latest = day
    const entryId = newEntry()
    facts.push({
      ...happened(kind, when, fields, more),
      entryId,
      by: writer === undefined ? by() : writer,
      at: moment(day, minuteOn(day, recorded === undefined ? time : recordedTime), lots.between(0, 59_999)),
    })
    return entryId
  }

  /** A little after what was written down before on that day, so that the order of telling is the order of the record. */
  function minuteOn(day: PlainDate, time: string | undefined): number {
    const epoch = toEpochDay(day)
    const before = minutes.get(epoch)
    const earliest = before ?? (time === undefined ? lots.between(8 * 60 + 40, 15 * 60) : 0)
    const wanted = time === undefined ? earliest + lots.between(2, 30) : minutesOf(time) + 2
    const minute = Math.min(Math.max(wanted, before === undefined ? 0 : before + 1), 23 * 60 + 50)
    minutes.set(epoch, minute)
    return minute
  }

  return { tell, told: () => facts.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) }
}

const earlier = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)

/** A time of day in working hours, on the five minutes. */
export const officeHour = (lots: Lots): string => timeOf(lots.between(108, 203) * 5)
