// The timeline: what happened, day by day, and what did not. A gap is drawn where a duty of contact ran past its day, so the
// silence is an item in the list and can be read, printed and counted like any other.
import { toEpochDay, type PlainDate } from '../kernel/plain-date.ts'
import { orNull, workingDaysBetween, type Calendar } from '../kernel/working-days.ts'
import type { Entry } from '../rulebook/entry.ts'
import type { JudgedRecord } from '../verdicts/index.ts'
import { earliestDay, latestDay } from './days.ts'
import { placed, type Placed } from './placed.ts'

export type TimelineEntry = {
  readonly what: 'entry'
  readonly day: PlainDate | null
  readonly entry: Entry
  /** Set when it went on the record later than it happened. */
  readonly recordedLate: { readonly on: PlainDate; readonly workingDays: number | null } | null
}
export type TimelineGap = {
  readonly what: 'gap'
  readonly day: PlainDate
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  readonly verdict: Placed
}
export type TimelineItem = TimelineEntry | TimelineGap

export type TimelineFilter = 'all' | 'gaps and late entries'

/** Oldest first; undated entries come first of all. Only what was known and had happened by the two days. */
export function timelineOf(judged: JudgedRecord, calendar: Calendar, filter: TimelineFilter): readonly TimelineItem[] {
  const entries = judged.entries.filter(entry => isVisible(entry, judged)).map(entry => toItem(entry, calendar))
  const items: TimelineItem[] = [...entries, ...gapsOf(judged)]
  return items.filter(item => filter === 'all' || item.what === 'gap' || item.recordedLate !== null).sort(inOrder)
}

export const isVisible = (entry: Entry, { asAt, knownAt }: Pick<JudgedRecord, 'asAt' | 'knownAt'>): boolean => {
  const day = latestDay(entry.occurred)
  return (day === null || day <= asAt) && (entry.recordedOn === null || entry.recordedOn <= knownAt)
}

function toItem(entry: Entry, calendar: Calendar): TimelineEntry {
  const day = latestDay(entry.occurred)
  const { recordedOn } = entry
  const late =
    day !== null && recordedOn !== null && recordedOn > day
      ? { on: recordedOn, workingDays: count(calendar, day, recordedOn) }
      : null
  return { what: 'entry', day: earliestDay(entry.occurred), entry, recordedLate: late }
}

const count = (calendar: Calendar, from: PlainDate, to: PlainDate): number | null =>
  orNull(() => workingDaysBetween(calendar, from, to))?.exclusive ?? null

/** The stretches in which contact was asked for and none is shown; one for each, whichever rules say so. */
function gapsOf({ verdicts, asAt }: JudgedRecord): readonly TimelineGap[] {
  const gaps = new Map<string, TimelineGap>()
  for (const one of placed(verdicts)) {
    const { verdict } = one
    const from = verdict.reckoning?.from
    if (verdict.failing !== 'CONTACT_GAP' || verdict.pattern !== 'while' || !from) continue
    if (verdict.is !== 'met late' && verdict.is !== 'overdue') continue
    const to = verdict.on ?? verdict.reckoning?.to ?? asAt
    const gap = { what: 'gap' as const, day: from, from, to, days: toEpochDay(to) - toEpochDay(from), verdict: one }
    if (!gaps.has(`${from} ${to}`)) gaps.set(`${from} ${to}`, gap)
  }
  return [...gaps.values()]
}

/** By day; on one day the entries first and then the gap that begins there. */
function inOrder(a: TimelineItem, b: TimelineItem): number {
  const [dayA, dayB] = [a.day ?? '', b.day ?? '']
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  if (a.what !== b.what) return a.what === 'entry' ? -1 : 1
  return a.what === 'entry' && b.what === 'entry' ? a.entry.id.localeCompare(b.entry.id) : 0
}
