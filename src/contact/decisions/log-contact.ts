// One contact or attempt, with everything that came of it: what was said, what was promised, whether the resident was unhappy
// or in danger, and what happens next. Nothing here is turned away for being late or thin: the record says what happened.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { NewFact, When } from '../../ledger/fact.ts'
import type { Channel, ContactHistory, ContactResult } from '../contact.ts'
import { isResident } from '../parts.ts'
import { dissatisfaction, harm, type Harm } from './guards.ts'
import { keptPromises, nextSteps, promised, type NextStep, type Promised } from './promises.ts'
import { contactItself } from './what-happened.ts'

export type LogContact = {
  /** Whose act it was: theirs when they called or wrote. */
  readonly by: 'landlord' | 'resident'
  readonly channel: Channel
  readonly result: ContactResult
  /** The party it was with; null: the resident. */
  readonly with: string | null
  readonly when: When & { readonly precision: 'day' }
  readonly said: string
  readonly promises: readonly Promised[]
  /** Promises made before that this contact keeps. */
  readonly kept: readonly string[]
  readonly unhappy: 'yes' | 'no' | 'not discussed'
  readonly harms: readonly Harm[]
  readonly steps: readonly NextStep[]
  /** The moment of saving, in London. */
  readonly now: { readonly on: PlainDate; readonly at: string }
  /** What a new complaint would be called. */
  readonly complaint: string
  readonly logComplaint: Promised
  /** How the entry of the contact itself is called. */
  readonly entryId?: string
}

export type LogContactRefused =
  | { readonly why: 'in-the-future' }
  | { readonly why: 'before-the-case-began'; readonly beganOn: PlainDate }
  | { readonly why: 'nothing-said' }
  | { readonly why: 'no-such-party' }

/** A closed case takes contacts all the same: people ring after it. */
export function logContact(history: ContactHistory, command: LogContact): Result<readonly NewFact[], LogContactRefused> {
  const { when, now } = command
  if (when.on > now.on || (when.on === now.on && when.at !== undefined && when.at > now.at))
    return refuse({ why: 'in-the-future' })
  if (history.beganOn !== null && when.on < history.beganOn)
    return refuse({ why: 'before-the-case-began', beganOn: history.beganOn })
  if (command.result === 'spoke' && command.said.trim() === '') return refuse({ why: 'nothing-said' })
  const party = history.parties.find(one => one.party === command.with) ?? null
  if (command.with !== null && party === null) return refuse({ why: 'no-such-party' })
  const withResident = party === null || isResident(party.part)
  return accept([
    contactItself(history, command, party),
    ...(withResident && command.result === 'spoke' ? [...dissatisfaction(command), ...harm(command)] : []),
    ...promised(command),
    ...nextSteps(command),
    ...keptPromises(history, command, party),
  ])
}
