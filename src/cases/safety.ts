// What must be known before anybody rings, writes or visits: at the head of every page of a case, one line each. Made from what
// the viewer may see; a line that has run out is gone the day after.
import { longDate, type PlainDate } from '../kernel/plain-date.ts'
import type { NewFact } from '../ledger/fact.ts'
import { stillStanding } from '../ledger/standing.ts'
import { latestDay } from './days.ts'

export type SafetyGiven = {
  readonly facts: readonly NewFact[]
  readonly today: PlainDate
  /** The language of the person the case is with, where it is not English. */
  readonly language: string | null
}

export function safetyLines({ facts, today, language }: SafetyGiven): readonly string[] {
  const standing = stillStanding(facts)
  const lastOf = (...types: readonly string[]) => standing.findLast(fact => types.includes(fact.type))
  return [
    ...awayFromHome(lastOf('ResidentLeftHome', 'ResidentCameHome')),
    ...holds(standing, today),
    ...safeContact(standing),
    ...agreedTimes(lastOf('ContactPlanAgreed')),
    ...interpreter(standing, language),
    ...beforeVisit(standing, today),
  ]
}

function awayFromHome(fact: NewFact | undefined): readonly string[] {
  if (fact?.type !== 'ResidentLeftHome') return []
  const day = latestDay(fact.occurred)
  return [`Not staying at home${day === null ? '' : ` since ${longDate(day)}`}`]
}

/** A hold ends on the day it names, or once the informant has said what may be done. */
function holds(facts: readonly NewFact[], today: PlainDate): readonly string[] {
  const asked = facts.findLast(fact => fact.type === 'InformantHoldAsked')
  const cleared = facts.findLastIndex(fact => fact.type === 'InformantClearanceAgreed')
  if (asked === undefined || cleared > facts.indexOf(asked)) return []
  const until = text(asked, 'until')
  if (until !== null && until < today) return []
  const what = 'Do not speak or write to the person reported'
  return [until === null ? `${what}: we were asked to wait` : `${what} before ${longDate(until as PlainDate)} has passed`]
}

const removedFrom = (facts: readonly NewFact[]): ReadonlySet<string> =>
  new Set(facts.filter(fact => fact.type === 'PartyRemoved').flatMap(fact => fact.about))

/** How anybody on the case may safely be reached; the person the case is with comes first, without a name. */
function safeContact(facts: readonly NewFact[]): readonly string[] {
  const removed = removedFrom(facts)
  const told = new Map<string, string>()
  for (const fact of facts) {
    const [party] = fact.about
    const how = text(fact, 'safeContact')
    if (fact.type !== 'PartyAdded' || party === undefined || removed.has(party) || how === null) continue
    const part = text(fact, 'part')
    told.set(party, part === 'resident' || part === 'complainant' ? how : `${text(fact, 'name') ?? part ?? 'Another'}: ${how}`)
  }
  return [...told.values()]
}

function agreedTimes(plan: NewFact | undefined): readonly string[] {
  if (plan === undefined || plan.fields['for'] === 'complaint') return []
  const [from, to] = [text(plan, 'from'), text(plan, 'to')]
  return [
    ...(from !== null && to !== null ? [`Call between ${from} and ${to}`] : from !== null ? [`Call after ${from}`] : []),
    ...(plan.fields['voicemail'] === false ? ['Leave no message'] : []),
  ]
}

function interpreter(facts: readonly NewFact[], language: string | null): readonly string[] {
  const asked = facts.findLast(fact => fact.type === 'PartyAdded' && text(fact, 'language') !== null)
  const needed = (asked && text(asked, 'language')) ?? language
  return needed === null ? [] : [`Interpreter: ${needed}`]
}

const beforeVisit = (facts: readonly NewFact[], today: PlainDate): readonly string[] =>
  facts
    .filter(fact => fact.type === 'StaffSafetyNoted' && (text(fact, 'ends') ?? '9999') >= today)
    .map(fact => `Before you visit: ${text(fact, 'what') ?? 'ask the lead'}`)

function text(fact: NewFact, field: string): string | null {
  const value = fact.fields[field]
  return typeof value === 'string' && value !== '' ? value : null
}
