// A must carry X, Y, Z. Known to be absent is one answer; not recorded either way is another. Section 8 of docs/rulebook.md.
import { exceptionFor } from '../arise.ts'
import { verdictOf, type Duty } from '../duty.ts'
import { named } from '../explain.ts'
import type { CompiledEdition } from '../rulebook.ts'
import { fieldOf } from '../select.ts'
import type { Verdict } from '../verdict.ts'

export function judgeContains(duty: Duty, edition: CompiledEdition): Verdict {
  const { trigger, rule, reading } = duty
  const due = trigger.dated ? trigger.earliest : null
  const on = trigger.dated ? trigger.latest : null
  const exception = exceptionFor(rule, trigger, { from: -Infinity, due }, reading)
  if (exception)
    return verdictOf(duty, {
      is: 'not needed',
      due,
      entries: [exception.entry],
      because: `${named(trigger)}. Not needed: ${exception.because} (${named(exception.entry)}).`,
    })
  if (!trigger.shown)
    return verdictOf(duty, {
      is: 'not shown',
      due,
      missing: [`anything on the record that shows: ${trigger.entry.kind}`],
      because: `It is said to have happened (${named(trigger)}); nothing on the record shows it.`,
    })
  const must = edition.must ?? []
  const without = must.filter(one => fieldOf(trigger.entry, one.field) === false).map(one => one.say)
  if (without.length > 0)
    return verdictOf(duty, {
      is: 'overdue',
      due,
      on: due,
      missing: without,
      because: `${named(trigger)}, without ${without.join('; ')}.`,
    })
  const unknown = must.filter(one => (fieldOf(trigger.entry, one.field) ?? null) === null).map(one => one.say)
  if (unknown.length > 0)
    return verdictOf(duty, {
      is: 'not shown',
      due,
      missing: unknown,
      because: `${named(trigger)}. The record does not show whether it carried ${unknown.join('; ')}.`,
    })
  return verdictOf(duty, {
    is: 'met',
    due,
    on,
    discharge: trigger,
    because: `${named(trigger)}, with ${must.map(one => one.say).join('; ')}.`,
  })
}
