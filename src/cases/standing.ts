// How a case stands on a day: what is due, what is missing or cannot be shown, and when anybody last spoke.
// Duties of one rule are kept together, because twelve monthly reviews are one thing to read and not twelve.
import { toEpochDay, type PlainDate } from '../kernel/plain-date.ts'
import type { Entry } from '../rulebook/entry.ts'
import type { Is, Verdict } from '../rulebook/verdict.ts'
import type { JudgedRecord } from '../verdicts/index.ts'
import { latestDay } from './days.ts'
import { placed as placedOf, type Placed } from './placed.ts'

/** The duties of one rule whose verdicts say the same kind of thing. */
export type DutyGroup = { readonly rule: string; readonly asks: string; readonly verdicts: readonly Placed[] }

export type Standing = {
  readonly due: readonly Placed[]
  /** Overdue, or nothing on the record shows it. */
  readonly missing: readonly DutyGroup[]
  readonly late: readonly DutyGroup[]
  readonly shown: readonly DutyGroup[]
  readonly notNeeded: readonly DutyGroup[]
  readonly setAside: readonly DutyGroup[]
  readonly counts: { readonly [is in Is]: number }
  readonly lastContact: { readonly entry: Entry; readonly on: PlainDate; readonly daysAgo: number } | null
  readonly nextContact: Placed | null
}

/** `gone`: entries that were taken back or replaced, by the judge's ids; they are no contact. */
export function standingOf({ entries, verdicts, asAt, knownAt }: JudgedRecord, gone: ReadonlySet<string> = new Set()): Standing {
  const placed = placedOf(verdicts)
  const those = (...which: readonly Is[]) => placed.filter(one => which.includes(one.verdict.is))
  return {
    due: those('due').sort(byDue),
    missing: grouped([...those('overdue').sort(byDue), ...those('not shown')]),
    late: grouped(those('met late')),
    shown: grouped(those('met')),
    notNeeded: grouped(those('not needed')),
    setAside: grouped(those('waived', 'superseded')),
    counts: countsOf(verdicts),
    lastContact: lastContact(gone.size === 0 ? entries : entries.filter(entry => !gone.has(entry.id)), asAt, knownAt),
    nextContact: placed.filter(one => asksForContact(one.verdict, asAt)).sort(byDue)[0] ?? null,
  }
}

/** A duty of contact that is still running: a gap that ended with the case is not something still to be done. */
const asksForContact = ({ failing, pattern, is, reckoning }: Verdict, asAt: PlainDate): boolean =>
  failing === 'CONTACT_GAP' && pattern === 'while' && (is === 'due' || (is === 'overdue' && reckoning?.to === asAt))

/** The one due longest ago, or soonest, first. */
const byDue = (a: Placed, b: Placed): number => (a.verdict.due ?? '9999').localeCompare(b.verdict.due ?? '9999')

function grouped(placed: readonly Placed[]): readonly DutyGroup[] {
  const groups = new Map<string, Placed[]>()
  for (const one of placed) groups.set(one.verdict.rule, [...(groups.get(one.verdict.rule) ?? []), one])
  return [...groups.entries()].map(([rule, verdicts]) => ({ rule, asks: verdicts[0]?.verdict.asks ?? rule, verdicts }))
}

function countsOf(verdicts: readonly Verdict[]): Standing['counts'] {
  const counts: { -readonly [is in Is]: number } = {
    met: 0,
    'met late': 0,
    due: 0,
    overdue: 0,
    'not shown': 0,
    'not needed': 0,
    waived: 0,
    superseded: 0,
  }
  for (const { is } of verdicts) counts[is] += 1
  return counts
}

const reachesTheResident = new Set(['contact made', 'meeting held', 'complainant contacted'])

/** Spoke to, not tried: an attempt is not a contact. A meeting counts when the resident was in it. */
function lastContact(entries: readonly Entry[], asAt: PlainDate, knownAt: PlainDate): Standing['lastContact'] {
  const found = entries
    .filter(entry => reachesTheResident.has(entry.kind) && entry.held !== 'nobody' && withResident(entry))
    .filter(entry => entry.recordedOn === null || entry.recordedOn <= knownAt)
    .flatMap(entry => {
      const on = latestDay(entry.occurred)
      return on !== null && on <= asAt ? [{ entry, on, daysAgo: toEpochDay(asAt) - toEpochDay(on) }] : []
    })
    .sort((a, b) => b.on.localeCompare(a.on))
  return found[0] ?? null
}

const withResident = (entry: Entry): boolean => {
  const who = entry.fields['with']
  return (
    entry.kind !== 'meeting held' ||
    who === undefined ||
    (typeof who === 'string' && who.includes('resident')) ||
    (Array.isArray(who) && who.includes('resident'))
  )
}
