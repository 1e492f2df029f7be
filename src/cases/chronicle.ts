// The entries of a live case as they are told: what was taken back stands with its reason, and what replaces an entry has the
// old one beneath it. Neither is ever gone, and neither counts twice.
import type { PlainDate } from '../kernel/plain-date.ts'
import { entryIdIn, recordedDay } from '../ledger/entry.ts'
import type { EntryId, Recorded } from '../ledger/fact.ts'
import type { Entry } from '../rulebook/entry.ts'

/** An act of taking back or replacing, known by the day looked at. */
export type Undoing = { readonly fact: Recorded; readonly reasons: string | null }

export type Told = {
  readonly fact: Recorded
  readonly takenBack: Undoing | null
  /** Entries that this one replaces, each with the act of replacing. */
  readonly replaces: readonly { readonly fact: Recorded; readonly undoing: Undoing }[]
}

export type Chronicle = {
  /** Null for an entry that another tells: one that was replaced, and the acts of taking back and replacing themselves. */
  readonly tell: (entry: Entry) => Told | null
  /** Entries that no longer count. */
  readonly gone: ReadonlySet<EntryId>
}

export function chronicle(facts: readonly Recorded[], knownAt: PlainDate): Chronicle {
  const known = facts.filter(fact => recordedDay(fact.recordedAt) <= knownAt)
  const byId = new Map(known.map(fact => [fact.entryId, fact]))
  const withdrawn = new Map<EntryId, Undoing>()
  const replacing = new Map<EntryId, { fact: Recorded; undoing: Undoing }[]>()
  const replaced = new Set<EntryId>()
  for (const fact of known) {
    const of = text(fact, 'of')
    if (of === null || !undoes(fact)) continue
    const undoing = { fact, reasons: text(fact, 'reasons') }
    const old = byId.get(of)
    const by = byId.get(text(fact, 'with') ?? '')
    if (fact.type === 'EntryCorrected' && old && by) {
      replaced.add(of)
      replacing.set(by.entryId, [...(replacing.get(by.entryId) ?? []), { fact: old, undoing }])
    } else withdrawn.set(of, undoing)
  }
  return {
    gone: new Set([...withdrawn.keys(), ...replaced]),
    tell: entry => {
      const fact = byId.get(entryIdIn(entry.id))
      if (fact === undefined || replaced.has(fact.entryId) || undoes(fact)) return null
      return { fact, takenBack: withdrawn.get(fact.entryId) ?? null, replaces: chain(fact.entryId, replacing) }
    },
  }
}

type Replacing = ReadonlyMap<EntryId, readonly { readonly fact: Recorded; readonly undoing: Undoing }[]>

/** What was replaced may itself have replaced something. */
const chain = (entryId: EntryId, replacing: Replacing): Told['replaces'] =>
  (replacing.get(entryId) ?? []).flatMap(one => [one, ...chain(one.fact.entryId, replacing)])

const undoes = ({ type }: Recorded): boolean => type === 'EntryWithdrawn' || type === 'EntryCorrected'

function text(fact: Recorded, field: string): string | null {
  const value = fact.fields[field]
  return typeof value === 'string' && value !== '' ? value : null
}
