// What may happen in a case, drawn from lots: of the kinds that the application records, in any compartment.
import { addDays, plainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Compartment } from '../../../ledger/compartment.ts'
import type { EntryId, NewFact } from '../../../ledger/fact.ts'
import { happened } from '../../../ledger/new-fact.ts'
import { becauses } from '../../walls.ts'
import type { Lots } from '../small-world.testing.ts'

type Kind = { readonly kind: string; readonly fields?: (lots: Lots, words: string) => Readonly<Record<string, string | boolean>> }
type Drawn = { readonly compartment: Compartment; readonly words: string; readonly entryId: EntryId; readonly n: number }

const first = plainDate('2026-03-02')
/** From before the cases began, as what is told later may be, up to a few days ahead: something is promised, something is due. */
export const someDay = (lots: Lots, within = 60): PlainDate => addDays(first, lots.number(within + 10) - 10)

const channel = (lots: Lots) => lots.one(['telephone', 'visit', 'email', 'letter'])

/** None of them says who works the case: that is for everybody on it to see. */
const kinds: readonly Kind[] = [
  { kind: 'report received', fields: (lots, says) => ({ type: 'noise', from: 'resident', danger: lots.chance(0.3), says }) },
  { kind: 'report acknowledged', fields: lots => ({ channel: channel(lots) }) },
  { kind: 'contact made', fields: (lots, content) => ({ channel: channel(lots), by: 'landlord', content }) },
  { kind: 'contact attempted', fields: (_, content) => ({ channel: 'telephone', outcome: 'no answer', content }) },
  { kind: 'resident chased', fields: () => ({ what: 'case' }) },
  { kind: 'resident wrote', fields: (_, content) => ({ asks: 'update', channel: 'email', content }) },
  { kind: 'letter sent', fields: (_, content) => ({ channel: 'letter', content }) },
  { kind: 'risk assessed', fields: lots => ({ level: lots.one(['low', 'medium', 'high']), of: 'resident' }) },
  { kind: 'risk event', fields: lots => ({ event: lots.one(['threat', 'violence', 'new need']) }) },
  { kind: 'need disclosed', fields: (_, what) => ({ what }) },
  { kind: 'safeguarding concern raised', fields: () => ({ who: 'child', by: 'social care' }) },
  { kind: 'safeguarding referred', fields: () => ({ to: 'social care' }) },
  { kind: 'decision made', fields: (_, reasons) => ({ what: 'the next step', reasons }) },
  { kind: 'agency contacted', fields: (lots, content) => ({ agency: 'police', channel: channel(lots), content }) },
  { kind: 'staff safety noted', fields: (_, what) => ({ what, ends: '2026-12-31' }) },
  { kind: 'contact plan agreed', fields: () => ({ for: 'case', from: '09:00', to: '12:00' }) },
  { kind: 'action plan agreed' },
  { kind: 'legal hold placed', fields: (_, reasons) => ({ reasons }) },
  { kind: 'evidence received', fields: () => ({ what: 'recording' }) },
]
const things: Readonly<Record<string, string>> = { 'report received': 'report', 'evidence received': 'evidence' }

export function somethingHappened(lots: Lots, { compartment, words, entryId, n }: Drawn): NewFact {
  if (lots.chance(0.15)) return promise(lots, { compartment, words, entryId, n })
  if (lots.chance(0.1)) return someParty(lots, { compartment, words, entryId, n })
  const { kind, fields } = lots.one(kinds)
  const thing = things[kind]
  return happened(kind, someDay(lots), fields?.(lots, words) ?? {}, {
    compartment,
    entryId,
    about: thing === undefined ? [] : [`${thing}-${n}`],
  })
}

const promise = (lots: Lots, { compartment, words, entryId, n }: Drawn): NewFact =>
  happened(
    'commitment made',
    someDay(lots),
    { what: words, by: someDay(lots, 75), in: 'call', told: true, act: lots.one(['contact', 'visit', '']) },
    { compartment, entryId, about: [`promise-${n}`] },
  )

const someParty = (lots: Lots, { compartment, words, entryId, n }: Drawn): NewFact =>
  happened(
    'party added',
    someDay(lots),
    {
      part: lots.one(['reporter', 'witness', 'advocate']),
      name: `Petra ${words}`,
      telephone: '020 7946 0999',
      safeContact: words,
    },
    { compartment, entryId, about: [`party-${n}`] },
  )

/** Raises a wall: against them, and against their managers when they are the subject. */
export const involves = (lots: Lots, staff: string, entryId: EntryId, because = lots.one(becauses.slice(0, 3))): NewFact =>
  happened('staff member involved', someDay(lots), { staff, because }, { compartment: 'staff conduct', entryId })
