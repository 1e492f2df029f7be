// Words of an entry are asked to be destroyed. Each compartment's are asked for by an entry of its own, so that whoever cannot
// see a field does not learn that it was asked about.
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { EntryId, NewFact, Recorded } from '../../ledger/fact.ts'
import { erasing } from '../../ledger/erasures.ts'
import { holdsInForce } from '../../ledger/legal-hold.ts'
import { happened } from '../../ledger/new-fact.ts'
import { erasuresWaiting, sealedFieldsOf } from '../erasure.ts'

export type AskErasure = {
  readonly entryId: EntryId
  readonly fields: readonly string[]
  readonly how: { readonly as: 'erased'; readonly rule: string } | { readonly as: 'redacted'; readonly instead: string }
  readonly reasons: string
  readonly on: PlainDate
}

export type AskRefused =
  | { readonly why: 'no-such-entry' }
  | { readonly why: 'held' }
  | { readonly why: 'not-there' }
  | { readonly why: 'says-what-was-destroyed' }
  | { readonly why: 'already-asked' }

export function askErasure(facts: readonly Recorded[], command: AskErasure): Result<readonly NewFact[], AskRefused> {
  const fact = facts.find(one => one.entryId === command.entryId)
  if (fact === undefined) return refuse({ why: 'no-such-entry' })
  if (holdsInForce(facts).length > 0) return refuse({ why: 'held' })
  // Why something was destroyed is all that is left of it.
  if (Object.hasOwn(erasing, fact.type)) return refuse({ why: 'says-what-was-destroyed' })
  const [wanted, there] = [[...new Set(command.fields)].sort(), sealedFieldsOf(fact)]
  if (wanted.length === 0 || !wanted.every(field => there.includes(field))) return refuse({ why: 'not-there' })
  const waiting = erasuresWaiting(facts).filter(one => one.of === fact.entryId)
  if (waiting.some(one => one.fields.some(field => wanted.includes(field)))) return refuse({ why: 'already-asked' })
  const byCompartment = Map.groupBy(wanted, field => fact.closer?.[field] ?? fact.compartment)
  const common = { of: fact.entryId, ...command.how, reasons: command.reasons }
  return accept(
    [...byCompartment].map(([compartment, fields]) =>
      happened('erasure asked', command.on, { ...common, fields }, { compartment }),
    ),
  )
}
