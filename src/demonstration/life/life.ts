// One case as it is lived: day after working day, with things put off to later days. Everything that happens is told to a
// recorder. The same lives make the demonstration's cases and those of the large landlord.
import { addDays, toEpochDay, type PlainDate } from '../../kernel/plain-date.ts'
import type { CaseId, EntryId } from '../../ledger/fact.ts'
import { staffId, type StaffName } from '../landlord/staff.ts'
import type { Lots } from '../random.ts'
import { pronouns, say, type Given, type Pronoun } from '../words/fill.ts'
import { habits, type Care, type Habit } from './care.ts'
import { recorderOf, type Tell, type Told } from './told.ts'
import { isWorked, workingDaysAfter } from './workdays.ts'

export type Person = {
  readonly residentId: string | null
  readonly name: string
  readonly telephone?: string
  readonly safeContact?: string
}

export type Setting = {
  readonly caseId: CaseId
  readonly reference: string
  readonly title: string
  readonly teamId: string
  readonly homeId: string | null
  readonly opened: PlainDate
  /** The last day of which anything is told: nothing is recorded after it. */
  readonly end: PlainDate
  readonly lead: StaffName
  readonly manager: StaffName
  readonly resident: Person
  readonly pronoun: Pronoun
  readonly care: Care
  readonly needs: readonly string[]
  readonly helper: Person | null
}

export type Life<More = object> = Setting &
  More & {
    readonly lots: Lots
    readonly tell: Tell
    /** Today, in the life of the case. */
    readonly today: () => PlainDate
    readonly leadNow: () => StaffName
    readonly leadBecomes: (name: StaffName) => void
    /** Done so many working days from today, if the case lives that long. */
    readonly later: (workingDays: number, work: () => void) => void
    /** `promise-3`: the next thing of that sort. */
    readonly next: (thing: string) => string
    readonly does: (habit: Habit) => boolean
    readonly say: (templates: readonly string[], given?: Given) => string
    /** Goes on day by day until the end of what is told, or until the day before `closing`. */
    readonly live: (eachDay: () => void, closing: PlainDate | null) => void
    /** The last three weeks of a case that is going to be closed: nothing new begins. */
    readonly windingDown: () => boolean
    /** Passes over the days in between, and over everything that was put off to them. */
    readonly sleepUntil: (day: PlainDate) => void
    readonly told: () => readonly Told[]
  }

export function lifeOf<More>(setting: Setting & More, lots: Lots, newEntry: () => EntryId): Life<More> {
  let today = setting.opened
  let lead = setting.lead
  const agenda = new Map<number, (() => void)[]>()
  const counts = new Map<string, number>()
  const words = pronouns[setting.pronoun]
  const { tell, told } = recorderOf(lots, () => staffId(lead), setting.end, newEntry)

  const next = (thing: string) => {
    const n = (counts.get(thing) ?? 0) + 1
    counts.set(thing, n)
    return `${thing}-${n}`
  }
  const later = (workingDays: number, work: () => void) => {
    const day = toEpochDay(workingDaysAfter(today, workingDays))
    const works = agenda.get(day)
    if (works === undefined) agenda.set(day, [work])
    else works.push(work)
  }
  let closes: PlainDate | null = null
  const live = (eachDay: () => void, closing: PlainDate | null) => {
    closes = closing
    for (; today <= setting.end && (closing === null || today < closing); today = addDays(today, 1)) {
      if (!isWorked(today)) continue
      later(0, eachDay)
      const works = agenda.get(toEpochDay(today)) ?? []
      // The list grows while it is worked through: what is put off to this same day is done on it.
      for (let n = 0; n < works.length; n++) works[n]?.()
      agenda.delete(toEpochDay(today))
    }
  }
  return {
    ...setting,
    lots,
    tell,
    told,
    next,
    later,
    live,
    windingDown: () => closes !== null && addDays(today, 28) >= closes,
    today: () => today,
    sleepUntil: day => {
      today = day
      agenda.clear()
    },
    leadNow: () => lead,
    leadBecomes: name => (lead = name),
    does: habit => lots.chance(habits[setting.care][habit]),
    say: (templates, given = {}) => say(lots, templates, { ...words, ...given }),
  }
}
