// Somebody leaves, or stays after all. Nothing of cases is asked here: an administrator sees none, and a refusal because of one
// would tell of it. Whoever manages the team finds the cases on the team board until each is with somebody else.
import { longDate, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Result } from '../../kernel/result.ts'
import type { StaffId } from '../../ledger/fact.ts'
import { versionOf, type Person } from '../person.ts'

export type SetLastDay = {
  /** Null: they stay. */
  readonly lastDay: PlainDate | null
  readonly today: PlainDate
  readonly seen: string
  readonly by: StaffId
}

export type LastDaySet = {
  readonly lastDay: PlainDate | null
  /** The day is over already: they are out at once. A later one ends by itself. */
  readonly endsSessions: boolean
  readonly says: readonly string[]
}

export type LastDayRefused =
  | { readonly why: 'moved-on' }
  | { readonly why: 'your-own' }
  | { readonly why: 'before-the-first'; readonly first: PlainDate }
  | { readonly why: 'nothing-changed' }

export function setLastDay(person: Person, { lastDay, today, seen, by }: SetLastDay): Result<LastDaySet, LastDayRefused> {
  if (seen !== versionOf(person)) return refuse({ why: 'moved-on' })
  if (by === person.id) return refuse({ why: 'your-own' })
  if (lastDay === person.leftOn) return refuse({ why: 'nothing-changed' })
  if (lastDay !== null && lastDay < person.startedOn) return refuse({ why: 'before-the-first', first: person.startedOn })
  const says =
    lastDay === null ? `took back the last day of ${person.name}` : `set ${longDate(lastDay)} as the last day of ${person.name}`
  return accept({ lastDay, endsSessions: lastDay !== null && lastDay < today, says: [says] })
}
