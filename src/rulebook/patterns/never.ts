// never A (when C): each A that happened is a verdict of its own; what did not happen has none. Section 7 of docs/rulebook.md.
import { exceptionFor } from '../arise.ts'
import { verdictOf, type Duty } from '../duty.ts'
import { named } from '../explain.ts'
import type { Verdict } from '../verdict.ts'

export function judgeNever(duty: Duty): Verdict {
  const { trigger, rule, reading } = duty
  const due = trigger.dated ? trigger.earliest : null
  const exception = exceptionFor(rule, trigger, { from: -Infinity, due }, reading)
  if (exception)
    return verdictOf(duty, {
      is: 'not needed',
      due,
      entries: [exception.entry],
      because: `${named(trigger)}. Allowed: ${exception.because} (${named(exception.entry)}).`,
    })
  if (!trigger.shown)
    return verdictOf(duty, {
      is: 'not shown',
      due,
      missing: [`anything that settles whether this happened: ${trigger.entry.kind}`],
      because: `It is said to have happened (${named(trigger)}); nothing on the record settles whether it did.`,
    })
  return verdictOf(duty, {
    is: 'overdue',
    due,
    on: due,
    because: `On the record: ${named(trigger)}. What the standard asks: ${rule.rule.asks.charAt(0).toLowerCase()}${rule.rule.asks.slice(1)}.`,
  })
}
