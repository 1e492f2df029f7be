// Days away. Nobody is away twice over: an absence that meets another is put together with it by hand.
import { longDate, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { StaffId } from '../../ledger/fact.ts'

export type Absence = {
  readonly id: string
  readonly staffId: StaffId
  readonly from: PlainDate
  /** The last day away; null while nobody knows. */
  readonly until: PlainDate | null
}
export type Days = Pick<Absence, 'from' | 'until'>

export type WhoIsAway = {
  readonly id: StaffId
  readonly name: string
  readonly startedOn: PlainDate
  readonly leftOn: PlainDate | null
  readonly absences: readonly Absence[]
}

export type AbsenceRecorded = Days & { readonly kind: 'planned' | 'sudden'; readonly says: readonly string[] }

export type AbsenceRefused =
  | { readonly why: 'ends-before-it-starts' }
  | { readonly why: 'not-here-then'; readonly name: string }
  | { readonly why: 'away-already'; readonly name: string; readonly days: Days }

const meets = (one: Days, other: Days): boolean =>
  (one.until === null || one.until >= other.from) && (other.until === null || other.until >= one.from)

export const daysInWords = ({ from, until }: Days): string =>
  until === null ? `from ${longDate(from)}, until nobody knows when` : `from ${longDate(from)} to ${longDate(until)}`

/** `not`: the absence whose days are being changed. */
function wrongWith(person: WhoIsAway, days: Days, not: string | null): AbsenceRefused | null {
  const { name, startedOn, leftOn, absences } = person
  if (days.until !== null && days.until < days.from) return { why: 'ends-before-it-starts' }
  if (days.from < startedOn || (leftOn !== null && days.from > leftOn)) return { why: 'not-here-then', name }
  const met = absences.find(one => one.id !== not && meets(one, days))
  return met === undefined ? null : { why: 'away-already', name, days: met }
}

const kindOn = (today: PlainDate, { from }: Days): 'planned' | 'sudden' => (from > today ? 'planned' : 'sudden')

export function recordAbsence(person: WhoIsAway, days: Days, today: PlainDate): Result<AbsenceRecorded, AbsenceRefused> {
  const wrong = wrongWith(person, days, null)
  if (wrong !== null) return refuse(wrong)
  return accept({ ...days, kind: kindOn(today, days), says: [`recorded ${person.name} as away ${daysInWords(days)}`] })
}

export type ChangeAbsence = { readonly days: Days | 'were not away'; readonly seen: string; readonly today: PlainDate }
export type AbsenceChanged = { readonly to: Omit<AbsenceRecorded, 'says'> | null; readonly says: readonly string[] }
export type ChangeAbsenceRefused = AbsenceRefused | { readonly why: 'moved-on' } | { readonly why: 'nothing-changed' }

export const versionOfAbsence = ({ from, until }: Days): string => `${from} ${until ?? ''}`

export function changeAbsence(
  person: WhoIsAway,
  absence: Absence,
  { days, seen, today }: ChangeAbsence,
): Result<AbsenceChanged, ChangeAbsenceRefused> {
  if (seen !== versionOfAbsence(absence)) return refuse({ why: 'moved-on' })
  if (days === 'were not away')
    return accept({ to: null, says: [`took back that ${person.name} was away ${daysInWords(absence)}`] })
  if (versionOfAbsence(days) === versionOfAbsence(absence)) return refuse({ why: 'nothing-changed' })
  const wrong = wrongWith(person, days, absence.id)
  if (wrong !== null) return refuse(wrong)
  const says = [`changed the days that ${person.name} is away: ${daysInWords(days)}`]
  return accept({ to: { ...days, kind: kindOn(today, days) }, says })
}
