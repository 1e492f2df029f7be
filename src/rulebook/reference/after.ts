// The pattern `after`: section 4 of docs/rulebook.md, in the order in which it is written there.
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Entry } from '../entry.ts'
import type { Edition, Rule } from '../rule.ts'
import { arises, editionFor, excuse, isSoon, reaching, say, workingDaysFrom, type Found, type World } from './arising.ts'
import {
  aboutTheSame,
  bothPresentAndEqual,
  dateIn,
  earliestDay,
  isPresent,
  isShown,
  isUndated,
  latestDay,
  later,
  picks,
  valueOf,
} from './reading.ts'

export const judgeAfter = (world: World, rule: Rule): Found[] =>
  world.record
    .filter(entry => rule.after !== undefined && picks(rule.after, entry) && arises(world, rule, rule.after, entry))
    .map(trigger => judgeOne(world, rule, trigger))

function judgeOne(world: World, rule: Rule, trigger: Entry): Found {
  const edition = editionFor(world, rule, trigger)
  if (!edition) return say(rule, trigger, 'not needed')
  const candidates = candidatesFor(world, rule, trigger)
  const promised = rule.limit ? dateIn(trigger, rule.limit.field) : null
  const firstDated = candidates.find(entry => isShown(entry) && !isUndated(entry))
  if (isUndated(trigger) && promised === null) return say(rule, trigger, 'not shown', { rests: [firstDated] })

  const early = reaching(() => deadline(world, edition, trigger, promised, earliestDay), 'unreached')
  const late = reaching(() => deadline(world, edition, trigger, promised, latestDay), 'unreached')
  if (early === 'unreached' || late === 'unreached') return say(rule, trigger, 'not shown')

  const { due, start, rests: reckoned } = early
  const exactStart = early.isExact && start === late.start ? start : null
  const taken = (to: PlainDate) => (exactStart === null ? null : workingDaysFrom(world, exactStart, to))
  const told = (
    is: Found['verdict']['is'],
    by?: Entry,
    more: { on?: PlainDate; soon?: boolean; workingDays?: ReturnType<typeof taken> } = {},
  ) => say(rule, trigger, is, { due, rests: [...reckoned, by], start, ...more })
  const done = (is: 'met' | 'met late', by: Entry) => {
    const on = latestDay(by) as PlainDate
    return told(is, by, { on, workingDays: taken(on) })
  }

  if (firstDated) {
    if (due === null || (latestDay(firstDated) as PlainDate) <= due) return done('met', firstDated)
    if ((earliestDay(firstDated) as PlainDate) <= (late.due as PlainDate)) return told('not shown', firstDated)
  }
  const excused = excuse(world, rule, trigger, earliestDay(trigger), due)
  if (excused) return told('not needed', excused)
  if (firstDated) return done('met late', firstDated)
  const undated = candidates.find(entry => isShown(entry))
  if (undated) return told('not shown', undated)
  const asserted = candidates.find(entry => !isShown(entry))
  if (asserted) return told('not shown', asserted)
  if (due === null || late.due === null) return told('not shown')
  if (world.asAt > late.due) return told('overdue', undefined, { workingDays: taken(world.asAt) })
  return told('due', undefined, { soon: isSoon(world, due) })
}

const candidatesFor = (world: World, rule: Rule, trigger: Entry): Entry[] =>
  world.record.filter(
    entry =>
      entry.id !== trigger.id &&
      rule.expect !== undefined &&
      picks(rule.expect, entry) &&
      (rule.across === true || aboutTheSame(entry, trigger)) &&
      (rule.same ?? []).every(field => bothPresentAndEqual(entry, trigger, field)) &&
      (isUndated(entry) || isUndated(trigger) || (latestDay(entry) as PlainDate) >= (earliestDay(trigger) as PlainDate)),
  )

type Start = {
  readonly start: PlainDate | null
  /** Of the entry that started it. */ readonly isExact: boolean
  readonly rests: readonly Entry[]
}
type Deadline = Start & { readonly due: PlainDate | null }

/** The deadline taking the trigger, and the entry that starts the clock, to be on one end of the days they may have been. */
function deadline(world: World, edition: Edition, trigger: Entry, promised: PlainDate | null, end: typeof earliestDay): Deadline {
  const clock = promised === null && edition.days !== undefined ? clockStart(world, edition, trigger, end) : startAt(trigger, end)
  const unextended =
    promised ?? (edition.days !== undefined && clock.start !== null ? later(world.calendar, clock.start, edition.days) : null)
  if (unextended === null) return { ...clock, due: null }
  const extended = extend(world, edition, trigger, unextended)
  return { ...clock, due: extended.due, rests: [...clock.rests, ...extended.rests] }
}

const startAt = (entry: Entry, end: typeof earliestDay): Start => ({
  start: end(entry),
  isExact: earliestDay(entry) === latestDay(entry),
  rests: [],
})

function clockStart(world: World, edition: Edition, trigger: Entry, end: typeof earliestDay): Start {
  const day = end(trigger)
  const { clock } = edition
  if (!clock || day === null) return startAt(trigger, end)
  const latestStart = later(world.calendar, day, clock.atMost)
  const starter = world.record.find(
    entry =>
      entry.id !== trigger.id &&
      isShown(entry) &&
      !isUndated(entry) &&
      picks(clock.from, entry) &&
      aboutTheSame(entry, trigger) &&
      (latestDay(entry) as PlainDate) >= (earliestDay(trigger) as PlainDate),
  )
  if (!starter || (latestDay(starter) as PlainDate) > latestStart)
    return { ...startAt(trigger, end), start: latestStart, rests: starter ? [starter] : [] }
  return { ...startAt(starter, end), rests: [starter] }
}

function extend(world: World, edition: Edition, trigger: Entry, unextended: PlainDate): { due: PlainDate; rests: Entry[] } {
  const { extension } = edition
  if (!extension) return { due: unextended, rests: [] }
  const extensions = world.record.filter(
    entry =>
      entry.id !== trigger.id &&
      isShown(entry) &&
      picks(extension.by, entry) &&
      aboutTheSame(entry, trigger) &&
      sameStage(entry, trigger),
  )
  let due = unextended
  for (const entry of extensions) {
    const to = dateIn(entry, extension.to)
    const given = latestDay(entry)
    const isAfterTrigger = isUndated(trigger) || (earliestDay(entry) ?? '') >= (earliestDay(trigger) as PlainDate)
    if (to === null || given === null || !isAfterTrigger || given > due || to <= due) continue
    const isCapped =
      extension.atMost !== undefined && !(extension.beyondWhen !== undefined && carries(entry, extension.beyondWhen))
    const cap = isCapped && extension.atMost !== undefined ? later(world.calendar, unextended, extension.atMost) : to
    const allowed = to < cap ? to : cap
    if (allowed > due) due = allowed
  }
  return { due, rests: extensions }
}

const sameStage = (a: Entry, b: Entry) =>
  !isPresent(valueOf(a, 'stage')) || !isPresent(valueOf(b, 'stage')) || bothPresentAndEqual(a, b, 'stage')

/** A field that says no is not carried. */
const carries = (entry: Entry, field: string) => isPresent(valueOf(entry, field)) && valueOf(entry, field) !== false
