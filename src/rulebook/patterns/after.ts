// after A, expect B within N (unless C): one verdict for each A. Section 4 of docs/rulebook.md, in its order.
import type { EpochDay } from '../../kernel/plain-date.ts'
import { exceptionFor } from '../arise.ts'
import { deadlineOf, promisedDay, type Deadline } from '../deadline.ts'
import { countTaken, isSoon, reckon, verdictOf, type Duty, type Found } from '../duty.ts'
import { dayInWords, howDue, named, plural, taken } from '../explain.ts'
import { aboutMatches, equalFields, pick, type Noted } from '../reading.ts'
import type { CompiledEdition } from '../rulebook.ts'
import type { Verdict } from '../verdict.ts'

type After = {
  readonly duty: Duty
  readonly limit: string | null
  readonly deadline: Deadline
  /** The deadline reckoned from the latest day the trigger and the clock may have: the benefit of the doubt. */
  readonly latestDue: EpochDay | null
}

/** Precondition: an edition in force. Throws CalendarEnds where a limit runs off the table. */
export function judgeAfter(duty: Duty, edition: CompiledEdition): Verdict {
  const { rule, trigger, reading } = duty
  const candidates = candidatesOf(duty)
  const promised = promisedDay(rule, trigger)
  if (!trigger.dated && promised === null) return verdictOf(duty, triggerUndated(trigger, candidates))
  const deadline = deadlineOf(rule, edition, trigger, reading, 'earliest')
  const exact = trigger.exact && deadline.startedBy.exact
  const latestDue = exact ? deadline.due : deadlineOf(rule, edition, trigger, reading, 'latest').due
  return verdictOf(
    duty,
    answer({ duty, limit: promised === null ? (edition.days ?? null) : null, deadline, latestDue }, candidates),
  )
}

function candidatesOf({ rule, trigger, reading }: Duty): readonly Noted[] {
  if (!rule.expect) return []
  const { same, across } = rule.rule
  return pick(reading, rule.expect).filter(
    one =>
      one !== trigger &&
      (!one.dated || !trigger.dated || one.latest >= trigger.earliest) &&
      (across === true || aboutMatches(one.entry, trigger.entry)) &&
      equalFields(one.entry, trigger.entry, same),
  )
}

const triggerUndated = (trigger: Noted, candidates: readonly Noted[]): Found => ({
  is: 'not shown',
  due: null,
  entries: candidates.filter(one => one.shown && one.dated).slice(0, 1),
  missing: [`the date of: ${trigger.entry.kind}`],
  because: `The duty arose with: ${named(trigger)}. Without that date nothing can be reckoned.`,
})

function answer(after: After, candidates: readonly Noted[]): Found {
  const { deadline, latestDue, duty } = after
  const { due } = deadline
  const first = candidates.find(one => one.shown && one.dated)
  if (first && (due === null || first.latest <= due)) return done(after, 'met', first)
  const isLate = first !== undefined && due !== null && first.earliest > (latestDue ?? due)
  if (first && !isLate) return inexact(after, first)
  const exception = exceptionFor(duty.rule, duty.trigger, { from: duty.trigger.earliest, due }, duty.reading)
  if (exception) return notNeeded(after, exception.entry, exception.because)
  return first ? done(after, 'met late', first) : notDone(after, candidates)
}

function notDone(after: After, candidates: readonly Noted[]): Found {
  const undated = candidates.find(one => one.shown)
  if (undated)
    return notShown(
      after,
      `the date of: ${undated.entry.kind}`,
      `It is on the record (${named(undated)}), but not when.`,
      undated,
    )
  const asserted = candidates[0]
  if (asserted) return onlyAsserted(after, asserted)
  const { due } = after.deadline
  if (due === null)
    return notShown(after, 'a date, or any record that it was done', 'Nothing on the record shows that it was done.')
  return after.duty.reading.asAt > (after.latestDue ?? due) ? overdue(after, due) : stillDue(after, due)
}

function done(after: After, is: 'met' | 'met late', discharge: Noted): Found {
  const { deadline, duty } = after
  const workingDays = countTaken(deadline.exact, deadline.start, discharge.latest, duty.reading)
  const when = is === 'met' ? 'Done' : 'Done after that day'
  const because = `${begun(after)} ${when}: ${named(discharge)}.${taken(workingDays)}`
  return { ...base(after, discharge.latest, discharge), is, on: discharge.latest, workingDays, discharge, because }
}

function inexact(after: After, first: Noted): Found {
  const vague = first.exact ? after.duty.trigger : first
  const because = `On the record: ${named(first)}. The days recorded do not settle whether that was in time.`
  return notShown(after, `the exact date of: ${vague.entry.kind}`, because, first)
}

function onlyAsserted(after: After, asserted: Noted): Found {
  const because = `It is said to have happened (${named(asserted)}); nothing on the record shows it.`
  return notShown(after, `anything on the record that shows: ${asserted.entry.kind}`, because, asserted)
}

function overdue(after: After, due: EpochDay): Found {
  const { deadline, duty } = after
  const { asAt } = duty.reading
  const over = countTaken(true, due, asAt, duty.reading)
  const because = `${begun(after)} Nothing on the record by ${dayInWords(asAt)}${over ? `, ${plural(over.exclusive, 'working day')} after that` : ''}.`
  return {
    ...base(after, asAt),
    is: 'overdue',
    workingDays: countTaken(deadline.exact, deadline.start, asAt, duty.reading),
    because,
  }
}

const stillDue = (after: After, due: EpochDay): Found => ({
  ...base(after, due),
  is: 'due',
  soon: isSoon(after.duty.reading, due),
  because: `${begun(after)} Not yet on the record.`,
})

const notNeeded = (after: After, entry: Noted, reason: string): Found => ({
  ...base(after, entry.latest, entry),
  is: 'not needed',
  because: `${begun(after)} Not needed: ${reason} (${named(entry)}).`,
})

const notShown = (after: After, missing: string, because: string, entry?: Noted): Found => ({
  ...base(after, after.deadline.start, entry),
  is: 'not shown',
  missing: [missing],
  because: `${begun(after)} ${because}`,
})

const base = ({ deadline, limit, duty, latestDue }: After, until: EpochDay, other?: Noted) => ({
  due: deadline.due,
  reckoning: reckon(deadline, limit, until, duty.reading, latestDue),
  entries: [deadline.startedBy, ...deadline.extensions.map(one => one.entry), other],
})

const begun = ({ duty, deadline, limit }: After): string => howDue(duty.trigger, deadline, limit)
