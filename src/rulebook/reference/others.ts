// The patterns `before`, `never` and `contains`: sections 6 to 8 of docs/rulebook.md.
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Entry } from '../entry.ts'
import type { Edition, Rule, Selectors } from '../rule.ts'
import { arises, editionFor, excuse, reaching, say, type Found, type World } from './arising.ts'
import {
  aboutTheSame,
  bothPresentAndEqual,
  comesBefore,
  earliestDay,
  isPresent,
  isShown,
  isUndated,
  latestDay,
  later,
  picks,
  valueOf,
} from './reading.ts'

type JudgeOne = (world: World, rule: Rule, edition: Edition, trigger: Entry) => Found

const forEach = (world: World, rule: Rule, selectors: Selectors | undefined, judgeOne: JudgeOne): Found[] =>
  world.record
    .filter(entry => selectors !== undefined && picks(selectors, entry) && arises(world, rule, selectors, entry))
    .map(trigger => {
      const edition = editionFor(world, rule, trigger)
      return edition ? judgeOne(world, rule, edition, trigger) : say(rule, trigger, 'not needed')
    })

export const judgeBefore = (world: World, rule: Rule): Found[] => forEach(world, rule, rule.before, beforeOne)
export const judgeNever = (world: World, rule: Rule): Found[] => forEach(world, rule, rule.never, neverOne)
export const judgeContains = (world: World, rule: Rule): Found[] => forEach(world, rule, rule.contains, containsOne)

const beforeOne: JudgeOne = (world, rule, edition, trigger) => {
  const day = earliestDay(trigger)
  const candidates = world.record.filter(
    entry =>
      entry.id !== trigger.id &&
      rule.expect !== undefined &&
      picks(rule.expect, entry) &&
      (rule.across === true || aboutTheSame(entry, trigger)) &&
      (rule.same ?? []).every(field => bothPresentAndEqual(entry, trigger, field)),
  )
  const shown = candidates.filter(isShown)
  const told = (is: Found['verdict']['is'], by?: Entry, on?: PlainDate | null) =>
    say(rule, trigger, is, { due: day, on: on ?? null, rests: [by] })

  if (day === null && shown.length > 0) return told('not shown', shown[0])
  for (const entry of day === null ? [] : shown.toReversed()) {
    const inTime = reaching(() => isBefore(world, edition, entry, day as PlainDate), 'unreached')
    if (inTime === 'unreached') return say(rule, trigger, 'not shown')
    if (inTime) return told('met', entry, latestDay(entry))
  }
  const undated = shown.find(isUndated)
  if (undated) return told('not shown', undated)
  const excused = excuse(world, rule, trigger, null, day)
  if (excused) return told('not needed', excused)
  const tooLate = shown.find(entry => comesBefore(trigger, entry) && (latestDay(entry) ?? '') > (day ?? ''))
  if (tooLate) return told('met late', tooLate, latestDay(tooLate))
  const asserted = candidates.find(entry => !isShown(entry))
  return told('not shown', asserted)
}

function isBefore(world: World, edition: Edition, entry: Entry, day: PlainDate): boolean {
  const done = latestDay(entry)
  return done !== null && done <= day && (edition.days === undefined || later(world.calendar, done, edition.days) >= day)
}

const neverOne: JudgeOne = (world, rule, _edition, trigger) => {
  const due = earliestDay(trigger)
  const excused = excuse(world, rule, trigger, null, due)
  if (excused) return say(rule, trigger, 'not needed', { due, rests: [excused] })
  if (!isShown(trigger)) return say(rule, trigger, 'not shown', { due })
  return say(rule, trigger, 'overdue', { due, on: due })
}

const containsOne: JudgeOne = (world, rule, edition, trigger) => {
  const due = earliestDay(trigger)
  const must = (edition.must ?? []).map(({ field }) => valueOf(trigger, field))
  const excused = excuse(world, rule, trigger, null, due)
  if (excused) return say(rule, trigger, 'not needed', { due, rests: [excused] })
  if (!isShown(trigger)) return say(rule, trigger, 'not shown', { due })
  if (must.some(value => value === false)) {
    const { verdict, ...rest } = say(rule, trigger, 'overdue', { due, on: due })
    return { ...rest, verdict: { ...verdict, isMissing: true } }
  }
  if (must.some(value => !isPresent(value))) return say(rule, trigger, 'not shown', { due })
  return say(rule, trigger, 'met', { due, on: latestDay(trigger) })
}
