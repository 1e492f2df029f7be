// A fact as the judge reads it. `HandOverOffered` is the kind `hand-over offered` and `ContactMade` is `contact made`: the
// vocabulary is turned into types once, so that no second list can differ from it.
import type { Instant } from '../kernel/instant.ts'
import { longDate, plainDate, type PlainDate } from '../kernel/plain-date.ts'
import type { Entry } from '../rulebook/entry.ts'
import { kinds } from '../rulebook/kinds.ts'
import type { EntryId, Recorded } from './fact.ts'
import { typeOf } from './new-fact.ts'

export { typeOf }

const kindsByType = new Map([...kinds.keys()].map(kind => [typeOf(kind), kind]))

/** Throws on a type that is not in the vocabulary: nothing unknown enters the record. */
export function kindOf(type: string): string {
  const kind = kindsByType.get(type)
  if (kind === undefined) throw new RangeError(`There is no kind of entry for the fact type ${type}`)
  return kind
}

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

const days = new Map<string, PlainDate>()
/** The day in London on which it went on the record. Kept by the hour, since formatting is slow. */
export function recordedDay(at: Instant): PlainDate {
  const hour = at.slice(0, 13)
  const kept = days.get(hour)
  if (kept !== undefined) return kept
  const day = plainDate(london.format(new Date(at)))
  if (days.size > 100_000) days.clear()
  days.set(hour, day)
  return day
}

const londonClock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' })

/** The time in London at which it went on the record, '10:42'. */
export const recordedTime = (at: Instant): string => londonClock.format(new Date(at))

/** "14:42 on Tuesday 5 May 2026", in London. */
export const momentInWords = (at: Instant): string => `${recordedTime(at)} on ${longDate(recordedDay(at))}`

/** What stands for a sealed value that its reader may not see, or that was destroyed: it was there, and says no more. */
export const withheldValue = '[withheld]'

/**
 * The judge puts entries of one day in the order of their ids, so an id begins with the place in the chain; what is shown and
 * addressed is only the random part after the dot.
 */
const judgedId = ({ seq, entryId }: Recorded): string => `${String(seq).padStart(7, '0')}.${entryId}`
export const entryIdIn = (judged: string): EntryId => judged.slice(judged.indexOf('.') + 1)

/** Where a field names another entry, the judge's id for it takes its place. */
export function entriesOf(facts: readonly Recorded[]): readonly Entry[] {
  const ids = new Map<unknown, string>(facts.map(fact => [fact.entryId, judgedId(fact)]))
  return facts.map(fact => {
    const entry = entryOf(fact)
    const named = namesEntries.filter(field => ids.has(entry.fields[field]))
    if (named.length === 0) return entry
    return {
      ...entry,
      fields: { ...entry.fields, ...Object.fromEntries(named.map(field => [field, ids.get(entry.fields[field]) ?? null])) },
    }
  })
}

const namesEntries = ['of', 'with', 'contradicts']

function entryOf(fact: Recorded): Entry {
  const { says, ...fields } = fact.fields
  const withheld = Object.fromEntries(fact.withheld.filter(field => field !== 'says').map(field => [field, withheldValue]))
  return {
    id: judgedId(fact),
    kind: kindOf(fact.type),
    occurred: fact.occurred,
    recordedOn: recordedDay(fact.recordedAt),
    held: fact.held,
    about: fact.about,
    fields: { ...fields, ...withheld },
    ...(typeof says === 'string' && { says }),
  }
}
