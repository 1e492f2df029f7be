// Which entries a person may correct or take back by hand. What decides who leads, who is of the case and what is hidden has
// acts of its own, with the checks that belong to them; and what takes an entry out is never itself taken out.
import type { NewFact } from './fact.ts'

const hasItsOwnAct = new Set([
  'RecordOpened',
  'EntryWithdrawn',
  'EntryCorrected',
  'ErasureAsked',
  'ErasureRefused',
  'ContentErased',
  'ContentRedacted',
  'LegalHoldPlaced',
  'LegalHoldLifted',
  'RestrictedRecordOpened',
  'RestrictedRecordAsked',
  'RestrictedRecordRefused',
  'RestrictedRecordClosed',
  'LeadNamed',
  'HelperNamed',
  'HelperStoodDown',
  'CoverArranged',
  'CoverEnded',
  'HandOverOffered',
  'HandOverAccepted',
  'HandOverRefused',
  'HandOverWithdrawn',
  'PartyAdded',
  'PartyRemoved',
  'StaffMemberInvolved',
  'StaffMemberCleared',
  'CaseOpened',
  'CaseClosed',
  'ComplaintClosed',
])

export const isCorrectable = ({ type }: Pick<NewFact, 'type'>): boolean => !hasItsOwnAct.has(type)

/** Fields that a person wrote in their own words, in the order in which they are asked for. */
export const ownWords = [
  'says',
  'content',
  'what',
  'note',
  'found',
  'decision',
  'words',
  'reasons',
  'safeContact',
  'ifUnreached',
  'mayKnow',
] as const
