// A published case file told as one of Thistlecombe's cases: entry by entry the same kinds, days moved by whole weeks, other
// names. What the record needs besides (the record itself, the people, the orders and how they were carried out) is added.
import type { CaseFile, CaseFileEntry } from '../../../casefiles/index.ts'
import { addDays, isPlainDate, plainDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Compartment } from '../../../ledger/compartment.ts'
import type { EntryId, When } from '../../../ledger/fact.ts'
import type { FieldValue } from '../../../rulebook/entry.ts'
import { residentId } from '../../landlord/residents.ts'
import { staffId, teamId } from '../../landlord/staff.ts'
import { recorderOf, type Recorder, type ToldCase } from '../../life/told.ts'
import { idOf, lotsFrom } from '../../random.ts'
import { ownWords } from './own-words.ts'
import { retold } from './retell.ts'
import type { Telling } from './tellings.ts'
import { afterwards } from './orders.ts'

export const thenId = (story: number): string => idOf(`case/story ${story} then`)
/** The name that an entry of the case file has in the record. */
export const thenEntry = (story: number, entry: string): EntryId => lotsFrom(`story ${story} then/${entry}`).hex(6)

export function toldThen(telling: Telling, file: CaseFile, homeId: (address: string) => string): ToldCase {
  const lots = lotsFrom(`story ${telling.story} then`)
  let naming: EntryId | null = null
  const officerOn = { day: plainDate('2000-01-01') }
  const leadOn = () => staffId(officerOn.day >= telling.afterwards.from ? telling.afterwards.officer : telling.officer)
  const end = plainDate('2026-05-04')
  const recorder = recorderOf(lots, leadOn, end, () => naming ?? lots.hex(6))
  const entries = file.entries.map(entry => ({ entry, when: moved(entry.on, telling.days) }))
  const first = entries
    .flatMap(({ when }) => (when.precision === 'undated' ? [] : [lastDay(when)]))
    .reduce((a, b) => (a < b ? a : b))

  begin(recorder, telling, first, homeId)
  for (const { entry, when } of entries) {
    officerOn.day = when.precision === 'undated' ? first : lastDay(when)
    naming = thenEntry(telling.story, entry.id)
    tellEntry(recorder, telling, entry, when, first)
    naming = null
  }
  officerOn.day = end
  afterwards(recorder, telling, file)
  return { caseId: thenId(telling.story), facts: recorder.told() }
}

function begin({ tell }: Recorder, telling: Telling, on: PlainDate, homeId: (address: string) => string): void {
  const { reference, title, home, resident, advocate, personReported, subject } = telling
  tell('record opened', on, { kind: 'antisocial behaviour', reference, title, team: teamId('North'), home: homeId(home) })
  const add = (n: number, fields: { readonly [field: string]: FieldValue | undefined }) =>
    tell('party added', on, fields, { about: [`party-${n}`] })
  add(1, { part: 'resident', resident: residentId(resident), name: resident })
  add(2, {
    part: 'person reported',
    name: personReported.name,
    resident: personReported.residents ? residentId(personReported.name) : undefined,
  })
  if (advocate) add(3, { part: 'advocate', name: advocate, authority: 'told us by the resident' })
  if (subject)
    tell('staff member involved', on, { staff: staffId(subject), because: 'subject' }, { compartment: 'staff conduct' })
}

const closerKinds: { readonly [kind: string]: Compartment } = {
  'safeguarding concern raised': 'safeguarding',
  'safeguarding referred': 'safeguarding',
  'safeguarding outcome recorded': 'safeguarding',
  'staff complaint made': 'staff conduct',
  'staff complaint investigated': 'staff conduct',
}

function tellEntry({ tell }: Recorder, telling: Telling, entry: CaseFileEntry, when: When, first: PlainDate): void {
  const near = when.precision === 'undated' ? first : addDays(lastDay(when), -telling.days)
  const says = ownWords[telling.caseFile]?.[entry.id] ?? retold(entry.says, near, telling)
  const recorded =
    entry.recorded !== undefined ? addDays(entry.recorded, telling.days) : when.precision === 'undated' ? first : undefined
  tell(
    entry.kind,
    when,
    { ...fieldsOf(entry, telling), says },
    {
      about: entry.about ?? [],
      held: entry.held ?? 'landlord',
      compartment: closerKinds[entry.kind] ?? 'general',
      ...(recorded !== undefined && { recorded }),
      ...((entry.held === 'resident' || entry.held === 'other') && { by: null }),
    },
  )
}

/** Dates in fields move with the case, and the name of another entry becomes its name in the record. */
function fieldsOf({ fields = {} }: CaseFileEntry, telling: Telling): { [field: string]: FieldValue } {
  const value = (given: unknown): FieldValue => {
    if (typeof given === 'string' && isPlainDate(given)) return addDays(given, telling.days)
    if (typeof given === 'string' && /^e\d{3,4}$/.test(given)) return thenEntry(telling.story, given)
    if (Array.isArray(given)) return given.map(value)
    if (typeof given === 'object' && given !== null)
      return Object.fromEntries(Object.entries(given).map(([name, one]) => [name, value(one)]))
    return given as FieldValue
  }
  return value(fields) as { [field: string]: FieldValue }
}

function moved(on: CaseFileEntry['on'], days: number): When {
  if (on === 'undated') return { precision: 'undated' }
  if (typeof on === 'string') return { precision: 'day', on: addDays(on, days) }
  const [precision, [from, to]] = 'about' in on ? (['about', on.about] as const) : (['between', on.between] as const)
  return { precision, from: addDays(from, days), to: addDays(to, days) }
}

export const lastDay = (when: Exclude<When, { precision: 'undated' }>): PlainDate =>
  when.precision === 'day' ? when.on : when.to
