// The pattern `while`: section 5 of docs/rulebook.md. A state opens and ends; inside it each duty starts where the last was done.
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Entry } from '../entry.ts'
import type { Rule } from '../rule.ts'
import type { Is, WorkingDaysTaken } from '../verdict.ts'
import { arises, editionFor, excuse, isSoon, reaching, say, workingDaysFrom, type Found, type World } from './arising.ts'
import {
  aboutTheSame,
  bothPresentAndEqual,
  comesBefore,
  earliestDay,
  isShown,
  isUndated,
  latestDay,
  later,
  picks,
} from './reading.ts'

export function judgeWhile(world: World, rule: Rule): Found[] {
  if (!rule.while) return []
  const { from } = rule.while
  return openersOf(world, rule)
    .filter(opener => arises(world, rule, from, opener))
    .flatMap(opener => dutiesOf(world, rule, opener))
}

function openersOf(world: World, rule: Rule): Entry[] {
  const openers: Entry[] = []
  for (const entry of world.record) {
    if (!rule.while || isUndated(entry) || !picks(rule.while.from, entry)) continue
    const isOpenAlready = openers.some(opener => {
      const end = endOf(world, rule, opener)
      return aboutTheSame(opener, entry) && (end === undefined || comesBefore(entry, end))
    })
    if (!isOpenAlready) openers.push(entry)
  }
  return openers
}

const endOf = (world: World, rule: Rule, opener: Entry): Entry | undefined => {
  const until = rule.while?.until
  return world.record.find(
    entry =>
      until !== undefined &&
      !isUndated(entry) &&
      picks(until, entry) &&
      aboutTheSame(entry, opener) &&
      comesBefore(opener, entry),
  )
}

type Duty = { readonly starter: Entry; readonly start: PlainDate; readonly latestStart: PlainDate }

function dutiesOf(world: World, rule: Rule, opener: Entry): Found[] {
  const found: Found[] = []
  let duty: Duty | null = {
    starter: opener,
    start: earliestDay(opener) as PlainDate,
    latestStart: latestDay(opener) as PlainDate,
  }
  while (duty) {
    const { verdict, next }: { verdict: Found | null; next: Duty | null } = judgeDuty(world, rule, opener, duty)
    if (verdict) found.push(verdict)
    duty = next
  }
  return found
}

type Judged = { readonly verdict: Found | null; readonly next: Duty | null }

function judgeDuty(world: World, rule: Rule, opener: Entry, { starter, start, latestStart }: Duty): Judged {
  const end = endOf(world, rule, opener)
  const endDay = end ? (earliestDay(end) as PlainDate) : null
  const isInside = (entry: Entry) =>
    (latestDay(entry) as PlainDate) > start &&
    entry.id !== opener.id &&
    comesBefore(starter, entry) &&
    (end === undefined || comesBefore(entry, end))
  const candidates = world.record.filter(
    entry =>
      !isUndated(entry) &&
      rule.expect !== undefined &&
      picks(rule.expect, entry) &&
      (rule.across === true || aboutTheSame(entry, opener)) &&
      (rule.same ?? []).every(field => bothPresentAndEqual(entry, opener, field)) &&
      isInside(entry),
  )
  const shown = candidates.find(isShown)
  const asserted = candidates.find(entry => !isShown(entry) && (shown === undefined || comesBefore(entry, shown)))
  const after = (entry: Entry): Duty => {
    const day = latestDay(entry) as PlainDate
    return { starter: entry, start: day, latestStart: day }
  }

  const edition = editionFor(world, rule, starter)
  const passOver = (is: Is): Judged => ({
    verdict: say(rule, starter, is, { rests: [opener], start }),
    next: shown ? after(shown) : null,
  })
  if (!edition?.days) return passOver('not needed')
  const { days } = edition
  const due = reaching(() => later(world.calendar, start, days), null)
  const latestDue = reaching(() => later(world.calendar, latestStart, days), null)
  if (due === null || latestDue === null) return passOver('not shown')

  const startIsExact = earliestDay(starter) === latestDay(starter)
  const taken = (to: PlainDate) => (startIsExact ? workingDaysFrom(world, start, to) : null)
  const told = (is: Is, by?: Entry, more: { on?: PlainDate; soon?: boolean; workingDays?: WorkingDaysTaken | null } = {}) =>
    say(rule, starter, is, { due, rests: [opener, by], start, ...more })
  const done = (is: 'met' | 'met late', by: Entry): Judged => {
    const on = latestDay(by) as PlainDate
    return { verdict: told(is, by, { on, workingDays: taken(on) }), next: after(by) }
  }

  if (shown && (latestDay(shown) as PlainDate) <= due) return done('met', shown)
  if (shown && (earliestDay(shown) as PlainDate) <= latestDue) return { verdict: told('not shown', shown), next: after(shown) }
  if (!shown && endDay !== null && endDay <= latestDue) return { verdict: null, next: null }
  const isBroken = shown !== undefined || endDay !== null || world.asAt > latestDue
  if (!isBroken) return { verdict: told('due', undefined, { soon: isSoon(world, due) }), next: null }
  const excused = excuse(world, rule, starter, start, due)
  if (excused) return { verdict: told('not needed', excused), next: shown ? after(shown) : null }
  if (asserted) return { verdict: told('not shown', asserted), next: after(asserted) }
  if (shown) return done('met late', shown)
  return { verdict: told('overdue', undefined, { workingDays: taken(endDay ?? world.asAt) }), next: null }
}
