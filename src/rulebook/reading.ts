// A reading: the entries of one case as they stood for one pair of clocks, in order, ready to be asked about.
// `knownAt` hides what was recorded later; `asAt` hides what had not yet happened.
import { toEpochDay, type EpochDay, type PlainDate } from '../kernel/plain-date.ts'
import type { Calendar } from '../kernel/working-days.ts'
import type { Entry, FieldValue } from './entry.ts'
import { fieldOf, type Picker } from './select.ts'

export type Clocks = { readonly asAt: PlainDate; readonly knownAt: PlainDate; readonly calendar: Calendar }

/** An entry with its days worked out. Undated: both are minus infinity, so that it comes before everything. */
export type Noted = {
  readonly entry: Entry
  readonly order: number
  readonly earliest: EpochDay
  readonly latest: EpochDay
  readonly dated: boolean
  readonly exact: boolean
  readonly shown: boolean
}

export type Reading = {
  readonly asAt: EpochDay
  readonly calendar: Calendar
  readonly noted: readonly Noted[]
  readonly byKind: ReadonlyMap<string, readonly Noted[]>
  readonly picked: Map<Picker, readonly Noted[]>
}

/** Everything known and happened, in order, before anything is taken out. */
export function note(entries: readonly Entry[], clocks: Clocks): readonly Noted[] {
  const asAt = toEpochDay(clocks.asAt)
  const noted: Noted[] = []
  for (const entry of entries) {
    if (entry.recordedOn !== null && entry.recordedOn > clocks.knownAt) continue
    const one = withDays(entry)
    if (one.latest <= asAt) noted.push(one)
  }
  return noted.sort(inOrder).map((one, order) => Object.assign(one, { order }))
}

const inOrder = (a: Noted, b: Noted): number =>
  compare(a.earliest, b.earliest) || compare(a.latest, b.latest) || compare(a.entry.id, b.entry.id)
const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

function withDays(entry: Entry): Noted {
  const { occurred } = entry
  const shown = entry.held !== 'nobody'
  if (occurred.precision === 'undated')
    return { entry, order: 0, earliest: -Infinity, latest: -Infinity, dated: false, exact: false, shown }
  if (occurred.precision === 'day') {
    const on = toEpochDay(occurred.on)
    return { entry, order: 0, earliest: on, latest: on, dated: true, exact: true, shown }
  }
  const [earliest, latest] = [toEpochDay(occurred.from), toEpochDay(occurred.to)]
  return { entry, order: 0, earliest, latest, dated: true, exact: earliest === latest, shown }
}

export function readingOf(noted: readonly Noted[], clocks: Clocks): Reading {
  const byKind = new Map<string, Noted[]>()
  for (const one of noted) {
    const list = byKind.get(one.entry.kind)
    if (list) list.push(one)
    else byKind.set(one.entry.kind, [one])
  }
  return { asAt: toEpochDay(clocks.asAt), calendar: clocks.calendar, noted, byKind, picked: new Map() }
}

const none: readonly Noted[] = []

/** The entries a selector picks, in order; worked out once for each reading. */
export function pick(reading: Reading, picker: Picker): readonly Noted[] {
  if (picker.picks === null && picker.kinds.length === 1) return reading.byKind.get(picker.kinds[0] ?? '') ?? none
  const kept = reading.picked.get(picker)
  if (kept) return kept
  const lists = picker.kinds.map(kind => reading.byKind.get(kind) ?? none).filter(list => list.length > 0)
  const { picks } = picker
  const tested = picks ? lists.map(list => list.filter(one => picks(one.entry))) : lists
  const all = tested.length === 1 ? (tested[0] ?? none) : tested.flat().sort((a, b) => a.order - b.order)
  reading.picked.set(picker, all)
  return all
}

/** Whether two entries concern the same thing; one that names no thing concerns the whole case. */
export function aboutMatches(a: Entry, b: Entry): boolean {
  if (a.about.length === 0 || b.about.length === 0) return true
  return a.about.some(thing => b.about.includes(thing))
}

export const equalFields = (a: Entry, b: Entry, names: readonly string[] | undefined): boolean =>
  !names || names.every(name => isSame(fieldOf(a, name), fieldOf(b, name)))

export const differentFields = (a: Entry, b: Entry, names: readonly string[] | undefined): boolean =>
  !names ||
  names.every(name => isThere(fieldOf(a, name)) && isThere(fieldOf(b, name)) && !isSame(fieldOf(a, name), fieldOf(b, name)))

const isThere = (value: FieldValue | undefined) => value !== undefined && value !== null
const isSame = (a: FieldValue | undefined, b: FieldValue | undefined) =>
  isThere(a) && isThere(b) && (a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b)))
