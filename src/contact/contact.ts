// Contact with the resident, as the record has it: when anybody last spoke to them, the attempts since, what they agreed
// about how and when, and what they were promised. An attempt is never a contact, and one outside the agreed hours is neither.
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Compartment } from '../ledger/compartment.ts'
import type { NewFact } from '../ledger/fact.ts'
import { stillStanding } from '../ledger/standing.ts'

export const channels = ['telephone', 'visit', 'text', 'WhatsApp', 'email', 'letter', 'video'] as const
export type Channel = (typeof channels)[number]

export const results = ['spoke', 'no answer', 'message left', 'wrong number'] as const
export type ContactResult = (typeof results)[number]

/** What of a thing that was promised can be done by logging a contact. */
export type Act = 'contact' | 'advocate' | 'visit' | 'complaint'

export type Attempt = { readonly on: PlainDate | null; readonly at: string | null; readonly channel: string }

/** What the resident agreed to. Hours are London's, '09:00'; the weekday 1 is Monday. Null: any. */
export type ContactPlan = {
  readonly from: string | null
  readonly to: string | null
  readonly weekdays: readonly number[] | null
  readonly voicemail: boolean
  readonly everyDays: number | null
}

export type OpenPromise = {
  readonly promise: string
  readonly what: string
  readonly madeOn: PlainDate | null
  readonly by: PlainDate | null
  readonly act: Act | null
  readonly compartment: Compartment
}

export type CaseParty = {
  readonly party: string
  readonly part: string
  readonly name: string | null
  /** Who may know of them: what is said to an informant is kept where the informant is. */
  readonly compartment: Compartment
}

export type ContactHistory = {
  /** The first day of the record: nothing was said to anybody about this case before it. */
  readonly beganOn: PlainDate | null
  readonly closed: boolean
  readonly lastSpokeOn: PlainDate | null
  /** Since anybody last spoke to the resident; without the texts sent as an attempt's next step. */
  readonly attempts: readonly Attempt[]
  readonly plan: ContactPlan | null
  readonly parties: readonly CaseParty[]
  readonly promises: readonly OpenPromise[]
}

/** Whatever a fold can read: a fact of the record, or one about to be. */
export type Told = NewFact

export const nothingYet: ContactHistory = {
  beganOn: null,
  closed: false,
  lastSpokeOn: null,
  attempts: [],
  plan: null,
  parties: [],
  promises: [],
}

/** Facts that were taken back or replaced are left out first. */
export const historyOf = (facts: readonly Told[]): ContactHistory => stillStanding(facts).reduce(evolve, nothingYet)

export function evolve(before: ContactHistory, fact: Told): ContactHistory {
  const history = { ...before, beganOn: earlier(before.beganOn, firstDay(fact)) }
  const on = lastDay(fact)
  switch (fact.type) {
    case 'CaseClosed':
    case 'ComplaintClosed':
      return { ...history, closed: true }
    case 'CaseReopened':
      return { ...history, closed: false }
    case 'ContactMade':
      return { ...history, ...spoken(history, on) }
    case 'ContactAttempted':
      return fact.fields['nextStep'] === true ? history : { ...history, attempts: attemptsWith(history, fact, on) }
    case 'ContactPlanAgreed':
      return fact.fields['for'] === 'complaint' ? history : { ...history, plan: planOf(fact) }
    case 'PartyAdded':
      return { ...history, parties: [...history.parties, partyOf(fact)] }
    case 'PartyRemoved':
      return { ...history, parties: history.parties.filter(one => !fact.about.includes(one.party)) }
    case 'CommitmentMade':
      return { ...history, promises: [...history.promises, promiseOf(fact)] }
    case 'CommitmentDone':
    case 'CommitmentExplained':
      return { ...history, promises: history.promises.filter(one => !fact.about.includes(one.promise)) }
    default:
      return history
  }
}

/** A late note of an old conversation ends the run of attempts before it, and not those after. */
function spoken(history: ContactHistory, on: PlainDate | null): Partial<ContactHistory> {
  if (on === null) return {}
  const lastSpokeOn = history.lastSpokeOn !== null && history.lastSpokeOn > on ? history.lastSpokeOn : on
  return { lastSpokeOn, attempts: history.attempts.filter(one => one.on !== null && one.on > lastSpokeOn) }
}

function attemptsWith(history: ContactHistory, fact: Told, on: PlainDate | null): readonly Attempt[] {
  if (on !== null && history.lastSpokeOn !== null && on < history.lastSpokeOn) return history.attempts
  return [...history.attempts, { on, at: fact.occurred.at ?? null, channel: text(fact, 'channel') ?? 'telephone' }]
}

const planOf = (fact: Told): ContactPlan => ({
  from: text(fact, 'from'),
  to: text(fact, 'to'),
  weekdays: numbers(fact.fields['weekdays']),
  voicemail: fact.fields['voicemail'] !== false,
  everyDays: typeof fact.fields['everyDays'] === 'number' ? fact.fields['everyDays'] : null,
})

const partyOf = (fact: Told): CaseParty => ({
  party: fact.about[0] ?? '',
  part: text(fact, 'part') ?? 'other',
  name: text(fact, 'name'),
  compartment: fact.compartment,
})

const promiseOf = (fact: Told): OpenPromise => ({
  promise: fact.about[0] ?? '',
  what: text(fact, 'what') ?? '',
  madeOn: firstDay(fact),
  by: text(fact, 'by') as PlainDate | null,
  act: text(fact, 'act') as Act | null,
  compartment: fact.compartment,
})

const text = (fact: Told, field: string): string | null => {
  const value = fact.fields[field]
  return typeof value === 'string' && value !== '' ? value : null
}
const numbers = (value: unknown): readonly number[] | null =>
  Array.isArray(value) ? value.filter(one => typeof one === 'number') : null

const firstDay = ({ occurred }: Told): PlainDate | null =>
  occurred.precision === 'undated' ? null : occurred.precision === 'day' ? occurred.on : occurred.from
const lastDay = ({ occurred }: Told): PlainDate | null =>
  occurred.precision === 'undated' ? null : occurred.precision === 'day' ? occurred.on : occurred.to
const earlier = (a: PlainDate | null, b: PlainDate | null): PlainDate | null => (a === null ? b : b === null || a < b ? a : b)
