// What was promised, what happens next, and what this contact keeps of what was promised before.
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { NewFact } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { Act, CaseParty, Channel, ContactHistory, OpenPromise } from '../contact.ts'
import { isResident } from '../parts.ts'
import type { LogContact } from './log-contact.ts'

/** `by` is the day that was given; null where none was. */
export type Promised = { readonly id: string; readonly what: string; readonly by: PlainDate | null }

/** What follows an attempt that reached nobody, or is agreed for later. */
export type NextStep =
  | { readonly step: 'text'; readonly words: string; readonly outbox: string }
  | { readonly step: 'contact' | 'advocate' | 'visit'; readonly promise: Promised }

const saidIn = (channel: Channel): string =>
  channel === 'visit' ? 'meeting' : channel === 'telephone' || channel === 'video' ? 'call' : 'letter'

export const promised = (command: LogContact): readonly NewFact[] =>
  command.promises.map(promise => commitment(command, promise, null, reached(command)))

/** A message that was left says what will be done as surely as a talk does. */
const reached = ({ result, channel }: LogContact): boolean =>
  result === 'spoke' || result === 'message left' || saidIn(channel) === 'letter'

const commitment = (command: LogContact, { id, what, by }: Promised, act: Act | null, told: boolean): NewFact =>
  happened(
    'commitment made',
    command.when,
    { what, by, in: told ? saidIn(command.channel) : 'record', told, act },
    { about: [id] },
  )

export const nextSteps = (command: LogContact): readonly NewFact[] => command.steps.map(step => stepFact(command, step))

function stepFact(command: LogContact, step: NextStep): NewFact {
  switch (step.step) {
    case 'text':
      // Now, whenever the attempt was: a step cannot be taken in the past.
      return happened(
        'contact attempted',
        { precision: 'day', on: command.now.on, at: command.now.at },
        { channel: 'text', outcome: 'sent', content: step.words, nextStep: true, outbox: step.outbox },
      )
    case 'contact':
      return commitment(command, step.promise, 'contact', command.result === 'spoke')
    case 'advocate':
    case 'visit':
      return commitment(command, step.promise, step.step, false)
  }
}

/** Those it was said to keep, and those that only asked for this: to ring, to visit, to ring the advocate. */
export function keptPromises(history: ContactHistory, command: LogContact, party: CaseParty | null): readonly NewFact[] {
  const keeps = (one: OpenPromise) => command.kept.includes(one.promise) || isThisAct(one, command, party)
  return history.promises
    .filter(one => (one.madeOn === null || one.madeOn <= command.when.on) && keeps(one))
    .map(one => happened('commitment done', command.when, {}, { about: [one.promise], compartment: one.compartment }))
}

function isThisAct({ act }: OpenPromise, { result, channel }: LogContact, party: CaseParty | null): boolean {
  const withResident = party === null || isResident(party.part)
  if (act === 'visit') return withResident && channel === 'visit'
  if (act === 'contact') return withResident && result === 'spoke'
  return act === 'advocate' && party?.part === 'advocate' && result === 'spoke'
}
