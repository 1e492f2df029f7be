// The one fact of the contact itself. Which kind it is depends on who it was with and whether anybody was reached; everything
// that did not reach the resident is kept apart from what did.
import { happened } from '../../ledger/new-fact.ts'
import type { NewFact } from '../../ledger/fact.ts'
import { isWithinAgreedTimes } from '../agreed-times.ts'
import type { CaseParty, ContactHistory } from '../contact.ts'
import { isResident } from '../parts.ts'
import type { LogContact } from './log-contact.ts'

export function contactItself(history: ContactHistory, command: LogContact, party: CaseParty | null): NewFact {
  const [kind, fields] = party === null || isResident(party.part) ? withResident(history, command) : withOther(command, party)
  return happened(kind, command.when, fields, {
    compartment: party?.compartment ?? 'general',
    ...(command.entryId !== undefined && { entryId: command.entryId }),
  })
}

type Told = readonly [kind: string, fields: Parameters<typeof happened>[2]]

function withResident(history: ContactHistory, { by, channel, result, said, unhappy, when }: LogContact): Told {
  const content = said.trim()
  if (result === 'spoke') return ['contact made', { channel, by, content, unhappy }]
  // A missed call or a message of theirs reached us; it is no attempt of ours.
  if (by === 'resident') return ['resident wrote', { channel, content }]
  if (channel === 'letter' || channel === 'email') return ['letter sent', { channel, content }]
  const kind = isWithinAgreedTimes(history.plan, when, channel) ? 'contact attempted' : 'contact attempted outside agreed times'
  return [kind, { channel, outcome: outcomeOf(channel, result), content }]
}

const outcomeOf = (channel: LogContact['channel'], result: LogContact['result']): string =>
  (channel === 'text' || channel === 'WhatsApp') && result !== 'wrong number' ? 'sent' : result

/** Somebody else of the case: reaching them is an act of its own, and not reaching them is background. */
function withOther({ channel, result, said }: LogContact, { part, party, name }: CaseParty): Told {
  const content = said.trim()
  const reached = result === 'spoke' || channel === 'letter' || channel === 'email'
  if (reached && part === 'advocate') return ['advocate contacted', { channel, content, party }]
  if (reached && part === 'agency') return ['agency contacted', { agency: 'other', channel, content, party }]
  if ((reached || result === 'message left') && part === 'person reported')
    return ['person reported contacted', { channel, content, party }]
  const who = name ?? `the ${part}`
  const how = reached ? `Spoke to ${who}` : `Tried to reach ${who}: ${result}`
  return ['background', { says: content === '' ? `${how} (${channel})` : `${how} (${channel}). ${content}` }]
}
