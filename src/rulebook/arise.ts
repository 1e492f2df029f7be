// Whether a duty arises from an entry: what had to be there before, how often it has happened, and which edition was in force.
import { toEpochDay, type EpochDay } from '../kernel/plain-date.ts'
import { addLimit } from './deadline.ts'
import { aboutMatches, differentFields, equalFields, pick, type Noted, type Reading } from './reading.ts'
import type { CompiledEdition, CompiledGiven, CompiledRule } from './rulebook.ts'
import { dayIn } from './select.ts'

export const arises = (rule: CompiledRule, trigger: Noted, reading: Reading): boolean =>
  rule.given.every(given => holds(given, trigger, reading)) && happenedOften(rule, trigger, reading)

const holds = (given: CompiledGiven, trigger: Noted, reading: Reading): boolean =>
  pick(reading, given.picker).some(one => isEarlier(given, one, trigger)) !== (given.not ?? false)

function isEarlier(given: CompiledGiven, one: Noted, trigger: Noted): boolean {
  if (one === trigger || !comesBefore(one, trigger, given.sameDay ?? true)) return false
  if (!given.across && !aboutMatches(one.entry, trigger.entry)) return false
  if (!stillRuns(given, one, trigger)) return false
  return equalFields(one.entry, trigger.entry, given.same) && differentFields(one.entry, trigger.entry, given.differ)
}

/** To the day the earlier entry gives, else for the period; an undated entry cannot be shown to be within any. */
function stillRuns({ until, reach }: CompiledGiven, one: Noted, trigger: Noted): boolean {
  const lastDay = until === undefined ? null : dayIn(one.entry, until)
  if (lastDay !== null) return trigger.dated && trigger.earliest <= toEpochDay(lastDay)
  return !reach || (one.dated && trigger.dated && addLimit(one.latest, reach, null) >= trigger.earliest)
}

function comesBefore(one: Noted, trigger: Noted, sameDay: boolean): boolean {
  if (!one.dated) return true
  if (!trigger.dated) return false
  return sameDay ? one.earliest <= trigger.earliest : one.earliest < trigger.earliest
}

/** Fires on the entry that reaches the number within the period, and not again until the run has been broken. */
function happenedOften({ times, trigger: picker }: CompiledRule, trigger: Noted, reading: Reading): boolean {
  if (!times) return true
  if (!trigger.dated) return false
  const upTo = (last: Noted) =>
    pick(reading, picker).filter(
      one => one.dated && one.order <= last.order && (times.across || aboutMatches(one.entry, last.entry)),
    )
  const hasReached = (last: Noted) =>
    upTo(last).filter(one => addLimit(one.earliest, times.within, null) >= last.earliest).length >= times.atLeast
  const previous = upTo(trigger).at(-2)
  return hasReached(trigger) && (previous === undefined || !hasReached(previous))
}

/** The edition in force on the day of the governing entry; null when there was none. Undated: the latest that had begun by the day of looking. */
export function editionFor(rule: CompiledRule, trigger: Noted, reading: Reading): CompiledEdition | null {
  const governing = rule.governedBy
    ? pick(reading, rule.governedBy).find(one => aboutMatches(one.entry, trigger.entry))
    : undefined
  const { dated, earliest } = governing ?? trigger
  return dated ? inForce(rule.editions, earliest) : (rule.editions.findLast(edition => edition.fromDay <= reading.asAt) ?? null)
}

const inForce = (editions: readonly CompiledEdition[], day: EpochDay): CompiledEdition | null =>
  editions.find(edition => edition.fromDay <= day && day <= edition.untilDay) ?? null

/** The days between which an exception counts: from the start of the clock (or ever), to the day it is due (or ever). */
export type Span = { readonly from: EpochDay; readonly due: EpochDay | null }

/** The exception that lifts a duty, if there is one: its entry and its reason. */
export function exceptionFor({ unless }: CompiledRule, trigger: Noted, { from, due }: Span, reading: Reading) {
  for (const { picker, everBefore, because } of unless) {
    const found = pick(reading, picker).find(
      one =>
        one !== trigger &&
        one.shown &&
        aboutMatches(one.entry, trigger.entry) &&
        (everBefore || !one.dated || one.earliest >= from) &&
        (due === null || one.latest <= due),
    )
    if (found) return { entry: found, because }
  }
  return null
}
