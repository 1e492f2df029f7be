// The timeline of a live case as its page shows it: days, and on each what happened, who wrote it down and when, who can see
// it, and what became of it. Only as many entries as the page shows are put into words.
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Compartment } from '../ledger/compartment.ts'
import { kindOf } from '../ledger/entry.ts'
import type { Recorded } from '../ledger/fact.ts'
import { isCorrectable } from '../ledger/correctable.ts'
import type { Chronicle, Told, Undoing } from './chronicle.ts'
import { whenInWords } from './days.ts'
import { entryWords, type EntryWords, type Names } from './entry-words.ts'
import { groupOf, type TimelineGroup } from './entry-groups.ts'
import type { TimelineGap, TimelineItem } from './timeline.ts'

export type ToldEntry = {
  readonly what: 'entry'
  readonly id: string
  readonly day: PlainDate | null
  /** '18:20', where the time is known. */
  readonly at: string | null
  /** Where the day is not exact, how it is said. */
  readonly when: string | null
  readonly words: EntryWords
  readonly by: string | null
  readonly seenBy: Compartment
  readonly recordedLate: { readonly on: PlainDate; readonly workingDays: number | null } | null
  readonly takenBack: { readonly by: string | null; readonly at: Recorded['recordedAt']; readonly reasons: string | null } | null
  readonly replaces: readonly Replaced[]
  /** Whether it can be put right by hand. */
  readonly correctable: boolean
}
export type Replaced = {
  readonly words: EntryWords
  readonly when: string
  readonly by: string | null
  readonly at: Recorded['recordedAt']
  readonly reasons: string | null
}

export type DaySection = { readonly day: PlainDate | null; readonly items: readonly (ToldEntry | TimelineGap)[] }

export type Choice = {
  readonly show: TimelineGroup | 'all' | 'gaps'
  readonly order: 'newest' | 'oldest'
  /** Words to look for; empty: everything. */
  readonly find: string
  /** How many entries at most; null: all of them. */
  readonly atMost: number | null
}

export type LiveTimeline = { readonly sections: readonly DaySection[]; readonly shown: number; readonly of: number }

type Kept = { readonly item: TimelineItem; readonly told: Told | null }

/** `items` oldest first, as timelineOf gives them. */
export function liveTimeline(items: readonly TimelineItem[], chronicled: Chronicle, names: Names, choice: Choice): LiveTimeline {
  const kept = items
    .flatMap(item => keep(item, chronicled, choice))
    .filter(one => found(one, names, choice.find))
    .sort(byTimeOfDay)
  const ordered = choice.order === 'newest' ? kept.toReversed() : kept
  const shown = choice.atMost === null ? ordered : ordered.slice(0, choice.atMost)
  return { sections: byDay(shown, names), shown: shown.length, of: kept.length }
}

/** Of one day, what has no time comes first, then by time; a gap that begins there is last. Otherwise as it was. */
function byTimeOfDay(a: Kept, b: Kept): number {
  if (a.item.day !== b.item.day) return (a.item.day ?? '') < (b.item.day ?? '') ? -1 : 1
  if (a.told === null || b.told === null) return Number(a.told === null) - Number(b.told === null)
  return (a.told.fact.occurred.at ?? '').localeCompare(b.told.fact.occurred.at ?? '')
}

function keep(item: TimelineItem, chronicled: Chronicle, { show }: Choice): readonly Kept[] {
  if (item.what === 'gap') return show === 'all' || show === 'gaps' || show === 'contact' ? [{ item, told: null }] : []
  const told = chronicled.tell(item.entry)
  if (told === null) return []
  if (show === 'gaps') return item.recordedLate === null ? [] : [{ item, told }]
  return show === 'all' || groupOf(item.entry.kind) === show ? [{ item, told }] : []
}

function found({ told }: Kept, names: Names, find: string): boolean {
  if (find === '') return true
  if (told === null) return false
  const { heading, written, details } = wordsOfFact(told.fact, names)
  const text = [heading, ...written, ...details].join(' ').toLowerCase()
  return find
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}

/** A fact as its reader sees it, in words; of what is withheld, that it is there. */
export const wordsOfFact = ({ type, about, fields, withheld }: Recorded, names: Names): EntryWords => {
  const { says, ...rest } = fields
  const hidden = Object.fromEntries(withheld.map(field => [field, '[withheld]']))
  return entryWords(
    { kind: kindOf(type), about, fields: { ...rest, ...hidden }, ...(typeof says === 'string' && { says }) },
    names,
  )
}

function byDay(shown: readonly Kept[], names: Names): readonly DaySection[] {
  const sections: { day: PlainDate | null; items: (ToldEntry | TimelineGap)[] }[] = []
  for (const { item, told } of shown) {
    const last = sections.at(-1)
    const section = last !== undefined && last.day === item.day ? last : { day: item.day, items: [] }
    if (section !== last) sections.push(section)
    if (item.what === 'gap') section.items.push(item)
    else if (told !== null) section.items.push(toldEntry(item, told, names))
  }
  return sections
}

const toldEntry = (item: Extract<TimelineItem, { what: 'entry' }>, told: Told, names: Names): ToldEntry => ({
  what: 'entry',
  id: told.fact.entryId,
  day: item.day,
  at: told.fact.occurred.at ?? null,
  when: told.fact.occurred.precision === 'day' ? null : whenInWords(told.fact.occurred),
  words: wordsOfFact(told.fact, names),
  by: author(told.fact, names),
  seenBy: told.fact.compartment,
  recordedLate: item.recordedLate,
  correctable: isCorrectable(told.fact),
  takenBack: told.takenBack && undone(told.takenBack, names),
  replaces: told.replaces.map(({ fact, undoing }) => ({
    words: wordsOfFact(fact, names),
    when: whenInWords(fact.occurred),
    ...undone(undoing, names),
  })),
})

const author = ({ recordedBy }: Recorded, names: Names): string | null => (recordedBy === null ? null : names.staff(recordedBy))
const undone = ({ fact, reasons }: Undoing, names: Names) => ({ by: author(fact, names), at: fact.recordedAt, reasons })
