// Somebody is of the case, in some part. Decided by what the person who writes it may see: somebody who is hidden from them
// does not stand in the way of being written down once more.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { Compartment } from '../../ledger/compartment.ts'
import type { NewFact, Recorded } from '../../ledger/fact.ts'
import { happened } from '../../ledger/new-fact.ts'
import type { Part } from '../../contact/index.ts'
import { partiesIn } from '../on-case.ts'
import type { Authority } from '../parts.ts'

export type AddParty = {
  /** Drawn at random: a number in sequence would tell of others. */
  readonly party: string
  readonly part: Part
  /** Null: not one of the landlord's residents. */
  readonly residentId: string | null
  readonly name: string
  readonly telephone: string
  readonly safeContact: string
  readonly language: string
  readonly authority: Authority | null
  readonly whoKnows: Compartment
  readonly on: PlainDate
}

export type AddPartyRefused =
  | { readonly why: 'no-name' }
  | { readonly why: 'informant-kept-apart' }
  | { readonly why: 'no-authority' }
  | { readonly why: 'no-language' }
  | { readonly why: 'already-of-the-case'; readonly part: Part }

export function addParty(facts: readonly Recorded[], command: AddParty): Result<readonly NewFact[], AddPartyRefused> {
  const { part, residentId, name, telephone, safeContact, language, authority, whoKnows } = command
  if (name.trim() === '') return refuse({ why: 'no-name' })
  if (part === 'reporter' && whoKnows !== 'informant identity') return refuse({ why: 'informant-kept-apart' })
  if (part === 'advocate' && authority === null) return refuse({ why: 'no-authority' })
  if (part === 'interpreter' && language === '') return refuse({ why: 'no-language' })
  const same = partiesIn(facts).some(
    one => one.removed === null && one.part === part && residentId !== null && one.residentId === residentId,
  )
  if (same) return refuse({ why: 'already-of-the-case', part })
  const told = { part, resident: residentId, name: name.trim(), telephone, safeContact, language }
  const fields = part === 'advocate' ? { ...told, authority } : told
  return accept([happened('party added', command.on, fields, { about: [command.party], compartment: whoKnows })])
}
