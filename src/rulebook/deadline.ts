// When a duty is due: where its clock starts, how long it runs, and which extensions move it. A late acknowledgement never
// moves the deadline in the landlord's favour, and an extension given after the deadline moves nothing.
import { addMonths, fromEpochDay, toEpochDay, type EpochDay, type PlainDate } from '../kernel/plain-date.ts'
import { addWorkingDaysTo, orNull, type Calendar } from '../kernel/working-days.ts'
import type { Duration } from './duration.ts'
import { aboutMatches, pick, type Noted, type Reading } from './reading.ts'
import type { CompiledEdition, CompiledRule } from './rulebook.ts'
import { dayIn, fieldOf } from './select.ts'

export type Extension = {
  readonly entry: Noted
  readonly to: PlainDate | null
  readonly counted: boolean
  readonly because: string
}

export type Deadline = {
  readonly start: EpochDay
  readonly startedBy: Noted
  /** Whether the day the clock started is known to the day. */
  readonly exact: boolean
  /** Null: the rule gives no limit for this. */
  readonly due: EpochDay | null
  readonly shadow: EpochDay | null
  readonly extensions: readonly Extension[]
}

/** Precondition: a calendar wherever the limit is in working days. Throws CalendarEnds past the table. */
export function addLimit(start: EpochDay, limit: Duration, calendar: Calendar | null): EpochDay {
  switch (limit.unit) {
    case 'working days':
      if (!calendar) throw new RangeError('A period of working days needs a calendar')
      return addWorkingDaysTo(calendar, start, limit.number)
    case 'days':
      return start + limit.number
    case 'weeks':
      return start + limit.number * 7
    case 'months':
      return monthsOn(start, limit.number)
  }
}

const worked = new Map<number, EpochDay>()

/** Kept once worked out: the same days and months come up again and again in a case. */
function monthsOn(start: EpochDay, months: number): EpochDay {
  const key = start * 1024 + months
  const kept = worked.get(key)
  if (kept !== undefined) return kept
  const day = toEpochDay(addMonths(fromEpochDay(start), months))
  worked.set(key, day)
  return day
}

/** Which end of an approximate day to reckon from: the earliest gives the deadline shown, the latest the benefit of the doubt. */
export type End = 'earliest' | 'latest'

export function deadlineOf(rule: CompiledRule, edition: CompiledEdition, trigger: Noted, reading: Reading, end: End): Deadline {
  const own = promisedDay(rule, trigger)
  if (own !== null)
    return extended(edition, trigger, reading, {
      start: trigger[end],
      startedBy: trigger,
      exact: trigger.exact,
      due: own,
      shadow: null,
      extensions: [],
    })
  if (!edition.limit || !trigger.dated)
    return { start: trigger[end], startedBy: trigger, exact: trigger.exact, due: null, shadow: null, extensions: [] }
  return extended(edition, trigger, reading, runningFrom(edition, edition.limit, trigger, reading, end))
}

/** The date in a field of the trigger, such as the day by which something was promised. */
export function promisedDay(rule: CompiledRule, trigger: Noted): EpochDay | null {
  const day = rule.rule.limit ? dayIn(trigger.entry, rule.rule.limit.field) : null
  return day && toEpochDay(day)
}

function runningFrom(edition: CompiledEdition, limit: Duration, trigger: Noted, reading: Reading, end: End): Deadline {
  const { calendar } = reading
  const clock = edition.clockFrom
  const plain = { startedBy: trigger, exact: trigger.exact, extensions: [] }
  if (!clock) return { ...plain, start: trigger[end], due: addLimit(trigger[end], limit, calendar), shadow: null }
  const latestStart = addLimit(trigger[end], clock.atMost, calendar)
  // A shadow past the end of the table limits nothing within it.
  const shadow = orNull(() => addLimit(latestStart, limit, calendar))
  const starter = pick(reading, clock.from).find(
    one => one !== trigger && one.shown && one.dated && one.latest >= trigger.earliest && aboutMatches(one.entry, trigger.entry),
  )
  if (!starter || starter.latest > latestStart)
    return { ...plain, start: latestStart, startedBy: starter ?? trigger, due: addLimit(latestStart, limit, calendar), shadow }
  const due = Math.min(addLimit(starter[end], limit, calendar), shadow ?? Infinity)
  return { ...plain, start: starter[end], startedBy: starter, exact: starter.exact, due, shadow }
}

function extended(edition: CompiledEdition, trigger: Noted, reading: Reading, plain: Deadline): Deadline {
  const rule = edition.extendedBy
  if (!rule || plain.due === null) return plain
  const unextended = plain.due
  // Worked out only for an extension that counts: a cap past the end of the table matters to nobody else.
  const capped = (to: EpochDay) => (rule.atMost ? Math.min(to, addLimit(unextended, rule.atMost, reading.calendar)) : to)
  let due = unextended
  const extensions: Extension[] = []
  for (const one of pick(reading, rule.by)) {
    if (!one.shown || one === trigger || !aboutMatches(one.entry, trigger.entry) || !sameStage(one, trigger)) continue
    const to = dayIn(one.entry, rule.to)
    const refusal = whyNot(one, to, due, trigger)
    extensions.push({ entry: one, to, counted: refusal === null, because: refusal ?? 'told in time' })
    if (refusal !== null || to === null) continue
    const beyond = rule.beyondWhen !== null && present(fieldOf(one.entry, rule.beyondWhen))
    due = Math.max(due, beyond ? toEpochDay(to) : capped(toEpochDay(to)))
  }
  return { ...plain, due, extensions }
}

function whyNot(one: Noted, to: PlainDate | null, due: EpochDay, trigger: Noted): string | null {
  if (!one.dated) return 'the day it was given is not recorded'
  if (trigger.dated && one.earliest < trigger.earliest) return 'it came before the duty arose'
  if (one.latest > due) return 'it was given after the deadline'
  if (to === null) return 'it gave no new date'
  return toEpochDay(to) > due ? null : 'it gave no later date'
}

const present = (value: unknown): boolean => value !== undefined && value !== null && value !== false

const sameStage = (one: Noted, trigger: Noted): boolean => {
  const [a, b] = [one.entry.fields['stage'], trigger.entry.fields['stage']]
  return !present(a) || !present(b) || a === b
}
