// Making a verdict: the parts every pattern shares. A pattern decides; this fills in the rule, the edition and the reckoning.
import { fromEpochDay, shortDate, toEpochDay, type EpochDay } from '../kernel/plain-date.ts'
import { countBetween, orNull, skippedBetween } from '../kernel/working-days.ts'
import type { Deadline } from './deadline.ts'
import type { Noted, Reading } from './reading.ts'
import type { CompiledEdition, CompiledRule } from './rulebook.ts'
import type { Is, Reckoning, Verdict, WorkingDaysTaken } from './verdict.ts'

export type Duty = {
  readonly rule: CompiledRule
  readonly edition: CompiledEdition | null
  readonly trigger: Noted
  readonly reading: Reading
}

export type Found = {
  readonly is: Is
  readonly due: EpochDay | null
  readonly on?: EpochDay | null
  readonly soon?: boolean
  readonly workingDays?: WorkingDaysTaken | null
  readonly entries?: readonly (Noted | null | undefined)[]
  readonly reckoning?: Reckoning | null
  readonly missing?: readonly string[]
  readonly discharge?: Noted
  readonly because: string
}

export function verdictOf({ rule, edition, trigger, reading }: Duty, found: Found): Verdict {
  const cited = edition ?? rule.editions.at(-1)
  return {
    rule: rule.rule.rule,
    pattern: rule.pattern,
    asks: rule.rule.asks,
    edition: edition ? (edition.edition ?? `from ${shortDate(edition.from)}`) : 'none in force',
    cite: cited?.cite ?? rule.rule.standard,
    sure: cited?.sure ?? rule.rule.sure,
    failing: rule.rule.failing,
    head: rule.rule.head,
    is: found.is,
    soon: found.soon ?? false,
    due: found.due === null ? null : fromEpochDay(found.due),
    on: found.on === undefined || found.on === null ? null : fromEpochDay(found.on),
    workingDays: found.workingDays ?? null,
    trigger: trigger.entry.id,
    entries: idsOf(trigger, found.entries),
    reckoning: found.reckoning ?? null,
    missing: found.missing ?? [],
    recordedLate: found.discharge ? recordedLate(found.discharge, reading) : null,
    beneath: null,
    because: `${found.because.charAt(0).toUpperCase()}${found.because.slice(1)}`,
  }
}

function idsOf(trigger: Noted, others: Found['entries']): readonly string[] {
  const ids = [trigger.entry.id]
  for (const one of others ?? []) if (one && !ids.includes(one.entry.id)) ids.push(one.entry.id)
  return ids
}

/** Both ways of counting; null where a day is not exact, is the wrong way round, or lies outside the table. */
export function countTaken(exact: boolean, from: EpochDay, to: EpochDay, reading: Reading): WorkingDaysTaken | null {
  if (!exact || !Number.isFinite(from) || !Number.isFinite(to) || from > to) return null
  return orNull(() => countBetween(reading.calendar, from, to))
}

function recordedLate(discharge: Noted, { calendar }: Reading): Verdict['recordedLate'] {
  const { recordedOn } = discharge.entry
  if (recordedOn === null || !discharge.dated) return null
  const recorded = toEpochDay(recordedOn)
  if (recorded <= discharge.latest) return null
  const days = orNull(() => countBetween(calendar, discharge.latest, recorded))
  return days && { on: recordedOn, workingDays: days.exclusive }
}

export function reckon(
  deadline: Deadline,
  limit: string | null,
  until: EpochDay,
  reading: Reading,
  latestDue = deadline.due,
): Reckoning {
  const from = Number.isFinite(deadline.start) ? deadline.start : null
  const skipped = from !== null && from <= until ? orNull(() => skippedBetween(reading.calendar, from, until)) : null
  return {
    from: from === null ? null : fromEpochDay(from),
    startedBy: deadline.startedBy.entry.id,
    to: Number.isFinite(until) ? fromEpochDay(until) : null,
    limit,
    skipped: skipped ?? { bankHolidays: [], weekendDays: 0 },
    latestDue: latestDue === null || latestDue === deadline.due ? null : fromEpochDay(latestDue),
    shadow: deadline.shadow === null ? null : fromEpochDay(deadline.shadow),
    extensions: deadline.extensions.map(one => ({
      entry: one.entry.entry.id,
      to: one.to,
      counted: one.counted,
      because: one.because,
    })),
  }
}

/** Two working days or fewer are left; none are where only the benefit of the doubt keeps it in time. */
export const isSoon = (reading: Reading, due: EpochDay): boolean =>
  reading.asAt >= due || (orNull(() => countBetween(reading.calendar, reading.asAt, due))?.exclusive ?? Infinity) <= 2
