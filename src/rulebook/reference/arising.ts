// When a duty arises, which edition of the rule governs it, and what excuses it: section 3 of docs/rulebook.md and the
// exceptions of section 4. Every question is asked of every entry.
import { countWorkingDays, OutsideTheTable, type ReferenceCalendar } from '../../kernel/working-days.reference.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { Entry } from '../entry.ts'
import { editionsOf, type Edition, type Given, type Rule, type Selectors } from '../rule.ts'
import type { Is, WorkingDaysTaken } from '../verdict.ts'
import {
  aboutTheSame,
  bothPresentAndDifferent,
  bothPresentAndEqual,
  comesBefore,
  dateIn,
  earliestDay,
  isShown,
  isUndated,
  latestDay,
  later,
  picks,
} from './reading.ts'

export type ReferenceVerdict = {
  readonly rule: string
  readonly is: Is
  readonly soon: boolean
  readonly due: PlainDate | null
  readonly on: PlainDate | null
  readonly workingDays: WorkingDaysTaken | null
  readonly trigger: string
  /** Sorted, each once. */
  readonly entries: readonly string[]
  readonly isMissing: boolean
  readonly beneath: ReferenceVerdict | null
}

/** `start` is when the clock started, for the order of verdicts. */
export type Found = { readonly verdict: ReferenceVerdict; readonly trigger: Entry; readonly start: PlainDate | null }

/** The entries that count, in order. */
export type World = { readonly record: readonly Entry[]; readonly asAt: PlainDate; readonly calendar: ReferenceCalendar }

type Said = {
  due?: PlainDate | null
  on?: PlainDate | null
  workingDays?: WorkingDaysTaken | null
  soon?: boolean
  rests?: readonly (Entry | null | undefined)[]
  start?: PlainDate | null
}

export function say(rule: Rule, trigger: Entry, is: Is, said: Said = {}): Found {
  const { due = null, on = null, workingDays = null, soon = false, rests = [], start = earliestDay(trigger) } = said
  const entries = [...new Set([trigger, ...rests].flatMap(entry => (entry ? [entry.id] : [])))].sort()
  const verdict = {
    rule: rule.rule,
    is,
    soon,
    due,
    on,
    workingDays,
    trigger: trigger.id,
    entries,
    isMissing: is === 'not shown',
    beneath: null,
  }
  return { verdict, trigger, start }
}

/** What `attempt` gives, or `otherwise` where the calendar does not reach. */
export function reaching<A, B>(attempt: () => A, otherwise: B): A | B {
  try {
    return attempt()
  } catch (error) {
    if (error instanceof OutsideTheTable) return otherwise
    throw error
  }
}

/** Null where the days are the wrong way round, or not in the table. */
export const workingDaysFrom = (world: World, from: PlainDate, to: PlainDate): WorkingDaysTaken | null =>
  from > to ? null : reaching(() => countWorkingDays(world.calendar, from, to), null)

function isEarlier(entry: Entry, trigger: Entry, sameDay: boolean): boolean {
  const [day, ofTrigger] = [earliestDay(entry), earliestDay(trigger)]
  if (day === null) return true
  if (ofTrigger === null) return false
  return sameDay ? day <= ofTrigger : day < ofTrigger
}

/** To the day that the earlier entry gives, where it gives one; otherwise for the period. */
function stillRuns(world: World, given: Given, entry: Entry, trigger: Entry): boolean {
  const lastDay = given.until === undefined ? null : dateIn(entry, given.until)
  const day = earliestDay(trigger)
  if (lastDay !== null) return day !== null && day <= lastDay
  return given.within === undefined || isWithin(world, entry, trigger, given.within)
}

/** The latest day of the entry plus the duration is not before the earliest day of the trigger. */
function isWithin(world: World, entry: Entry, trigger: Entry, duration: string): boolean {
  const [from, to] = [latestDay(entry), earliestDay(trigger)]
  if (from === null || to === null) return false
  return reaching(() => later(world.calendar, from, duration) >= to, false)
}

function givenHolds(world: World, given: Given, trigger: Entry): boolean {
  const found = world.record.some(
    entry =>
      entry.id !== trigger.id &&
      picks(given.earlier, entry) &&
      (given.across === true || aboutTheSame(entry, trigger)) &&
      isEarlier(entry, trigger, given.sameDay ?? true) &&
      (given.same ?? []).every(field => bothPresentAndEqual(entry, trigger, field)) &&
      (given.differ ?? []).every(field => bothPresentAndDifferent(entry, trigger, field)) &&
      stillRuns(world, given, entry, trigger),
  )
  return given.not === true ? !found : found
}

/** The dated entries of the run that end with this one: itself, and those before it that are near enough. */
function run(world: World, times: NonNullable<Rule['times']>, selectors: Selectors, last: Entry): Entry[] {
  const day = earliestDay(last)
  if (day === null) return []
  const before = world.record.filter(entry => {
    const from = earliestDay(entry)
    if (from === null || !comesBefore(entry, last) || !picks(selectors, entry)) return false
    if (!(times.across ?? true) && !aboutTheSame(entry, last)) return false
    return reaching(() => later(world.calendar, from, times.within) >= day, false)
  })
  return [...before, last]
}

function timesHolds(world: World, rule: Rule, selectors: Selectors, trigger: Entry): boolean {
  if (!rule.times) return true
  const entries = run(world, rule.times, selectors, trigger)
  if (entries.length < rule.times.atLeast) return false
  const previous = entries.at(-2)
  return previous === undefined || run(world, rule.times, selectors, previous).length < rule.times.atLeast
}

export const arises = (world: World, rule: Rule, selectors: Selectors, trigger: Entry): boolean =>
  (rule.given ?? []).every(given => givenHolds(world, given, trigger)) && timesHolds(world, rule, selectors, trigger)

/** The edition in force on the governing date; undefined when none was. */
export function editionFor(world: World, rule: Rule, trigger: Entry): Edition | undefined {
  const { governedBy } = rule
  const governing = world.record.find(
    entry => governedBy !== undefined && picks(governedBy, entry) && aboutTheSame(entry, trigger),
  )
  const date = earliestDay(governing ?? trigger)
  const editions = [...editionsOf(rule)].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  if (date === null) return editions.findLast(edition => edition.from <= world.asAt)
  return editions.findLast((edition, n) => {
    const next = editions[n + 1]
    const until = edition.until ?? (next ? addDays(next.from, -1) : null)
    return edition.from <= date && (until === null || date <= until)
  })
}

/** The first entry that excuses. `since` null: whenever. `due` null: there is no last day. */
export function excuse(
  world: World,
  rule: Rule,
  trigger: Entry,
  since: PlainDate | null,
  due: PlainDate | null,
): Entry | undefined {
  for (const unless of rule.unless ?? []) {
    const found = world.record.find(
      entry =>
        entry.id !== trigger.id &&
        isShown(entry) &&
        picks(unless.happened, entry) &&
        aboutTheSame(entry, trigger) &&
        (isUndated(entry) ||
          ((unless.everBefore === true || since === null || (earliestDay(entry) ?? '') >= since) &&
            (due === null || (latestDay(entry) ?? '') <= due))),
    )
    if (found) return found
  }
  return undefined
}

/** No more than two working days are left. */
export const isSoon = (world: World, due: PlainDate): boolean => {
  if (world.asAt >= due) return true
  const left = workingDaysFrom(world, world.asAt, due)
  return left !== null && left.exclusive <= 2
}
