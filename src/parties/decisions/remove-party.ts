// Somebody is not of the case after all, or any more. They and the reason stay on the record.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { NewFact, Recorded, StaffId } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import { partiesIn, type PartyOnCase } from '../on-case.ts'

export type Remover = {
  readonly staffId: StaffId
  /** Whoever leads the case, and the manager of its team. */
  readonly overAll: boolean
}

export type RemoveParty = { readonly party: string; readonly reasons: string; readonly on: PlainDate; readonly by: Remover }

export type CannotRemove = { readonly why: 'gone' } | { readonly why: 'the-case-is-with-them' } | { readonly why: 'not-yours' }
export type RemovePartyRefused = CannotRemove | { readonly why: 'no-such-party' }

/** Null when they may take this person off. */
export function cannotRemove(party: PartyOnCase, { staffId, overAll }: Remover): CannotRemove | null {
  if (party.removed !== null) return { why: 'gone' }
  if (party.part === 'resident') return { why: 'the-case-is-with-them' }
  if (!overAll && party.addedBy !== staffId) return { why: 'not-yours' }
  return null
}

export function removeParty(facts: readonly Recorded[], command: RemoveParty): Result<readonly NewFact[], RemovePartyRefused> {
  const parties = partiesIn(facts)
  const found = parties.find(one => one.party === command.party)
  if (found === undefined) return refuse({ why: 'no-such-party' })
  const cannot = cannotRemove(found, command.by) ?? onlyComplainant(parties, found)
  if (cannot !== null) return refuse(cannot)
  const { compartment, party } = found
  return accept([happened('party removed', command.on, { reasons: command.reasons }, { about: [party], compartment })])
}

/** A complaint keeps at least one person who made it. */
const onlyComplainant = (parties: readonly PartyOnCase[], { part }: PartyOnCase): CannotRemove | null =>
  part === 'complainant' && parties.filter(one => one.part === 'complainant' && one.removed === null).length === 1
    ? { why: 'the-case-is-with-them' }
    : null
