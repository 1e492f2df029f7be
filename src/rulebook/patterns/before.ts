// before A, expect B: one verdict for each A. When the record went on to A without B, the answer is that B cannot be shown.
// Section 6 of docs/rulebook.md.
import { exceptionFor } from '../arise.ts'
import { addLimit } from '../deadline.ts'
import { verdictOf, type Duty, type Found } from '../duty.ts'
import { named } from '../explain.ts'
import { aboutMatches, equalFields, pick, type Noted } from '../reading.ts'
import type { CompiledEdition } from '../rulebook.ts'
import type { Verdict } from '../verdict.ts'

/** Precondition: an edition in force. Throws CalendarEnds where a limit runs off the table. */
export function judgeBefore(duty: Duty, edition: CompiledEdition): Verdict {
  const { trigger } = duty
  const candidates = candidatesOf(duty)
  const shown = candidates.filter(one => one.shown)
  const first = shown[0]
  if (!trigger.dated && first) return verdictOf(duty, notShown(duty, `the date of: ${trigger.entry.kind}`, [first]))
  const earlier = shown.findLast(one => one.dated && isBefore(one, duty, edition))
  if (earlier)
    return verdictOf(duty, {
      ...base(duty, earlier),
      is: 'met',
      on: earlier.latest,
      discharge: earlier,
      because: `${named(earlier)} came before ${named(trigger)}.`,
    })
  const undated = shown.find(one => !one.dated)
  if (undated) return verdictOf(duty, notShown(duty, `the date of: ${undated.entry.kind}`, [undated]))
  return verdictOf(duty, without(duty, candidates))
}

function without(duty: Duty, candidates: readonly Noted[]): Found {
  const { trigger } = duty
  const exception = exceptionFor(
    duty.rule,
    trigger,
    { from: -Infinity, due: trigger.dated ? trigger.earliest : null },
    duty.reading,
  )
  if (exception)
    return {
      ...base(duty, exception.entry),
      is: 'not needed',
      because: `Not needed before ${named(trigger)}: ${exception.because} (${named(exception.entry)}).`,
    }
  const later = candidates.find(one => one.shown && one.dated && one.order > trigger.order)
  if (later)
    return {
      ...base(duty, later),
      is: 'met late',
      on: later.latest,
      discharge: later,
      because: `${named(trigger)} came first; ${named(later)} followed.`,
    }
  const asserted = candidates.find(one => !one.shown)
  if (asserted) return notShown(duty, `anything on the record that shows: ${asserted.entry.kind}`, [asserted])
  return notShown(duty, `${(duty.rule.expect?.kinds ?? []).join(', or ')}, before that day`, [])
}

const candidatesOf = ({ rule, trigger, reading }: Duty): readonly Noted[] =>
  (rule.expect ? pick(reading, rule.expect) : []).filter(
    one =>
      one !== trigger &&
      (rule.rule.across === true || aboutMatches(one.entry, trigger.entry)) &&
      equalFields(one.entry, trigger.entry, rule.rule.same),
  )

const isBefore = (one: Noted, { trigger, reading }: Duty, edition: CompiledEdition): boolean =>
  one.latest <= trigger.earliest &&
  (edition.limit === null || addLimit(one.latest, edition.limit, reading.calendar) >= trigger.earliest)

const base = ({ trigger }: Duty, ...others: readonly Noted[]) => ({
  due: trigger.dated ? trigger.earliest : null,
  entries: others,
})

const notShown = (duty: Duty, missing: string, others: readonly Noted[]): Found => ({
  ...base(duty, ...others),
  is: 'not shown',
  missing: [missing],
  because: `The record went on to: ${named(duty.trigger)}. To show what was asked before it, the record would need: ${missing}.`,
})
