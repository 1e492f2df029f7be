// while S holds, expect B at least every N: a chain of duties, each starting where the last was met. The gaps that the
// timeline draws are these verdicts. Section 5 of docs/rulebook.md.
import type { EpochDay } from '../../kernel/plain-date.ts'
import { orNull } from '../../kernel/working-days.ts'
import { arises, editionFor, exceptionFor } from '../arise.ts'
import { addLimit, type Deadline } from '../deadline.ts'
import { countTaken, isSoon, reckon, verdictOf, type Duty, type Found } from '../duty.ts'
import { dayInWords, howDue, named, taken } from '../explain.ts'
import { aboutMatches, equalFields, pick, type Noted, type Reading } from '../reading.ts'
import type { CompiledEdition, CompiledRule } from '../rulebook.ts'
import type { Verdict } from '../verdict.ts'

type State = {
  readonly rule: CompiledRule
  readonly reading: Reading
  readonly opener: Noted
  readonly closer: Noted | null
  readonly candidates: readonly Noted[]
}

/** One duty of the chain: from when, at the latest from when (an opening may be approximate), and the entry that started it. */
type Link = { readonly state: State; readonly startedBy: Noted; readonly start: EpochDay; readonly latestStart: EpochDay }
/** When it is due, and the day until which it has the benefit of the doubt. */
type Dues = { readonly due: EpochDay; readonly latestDue: EpochDay }
type Answer = { readonly verdict: Verdict | null; readonly next: Noted | null }

export function judgeWhile(rule: CompiledRule, reading: Reading): readonly Verdict[] {
  const answers = statesOf(rule, reading).flatMap(state => (arises(rule, state.opener, reading) ? dutiesOf(state) : []))
  return answers
    .sort((a, b) => a.link.startedBy.order - b.link.startedBy.order || a.link.start - b.link.start)
    .map(one => one.verdict)
}

function statesOf(rule: CompiledRule, reading: Reading): readonly State[] {
  const states: State[] = []
  for (const opener of pick(reading, rule.trigger)) {
    if (!opener.dated || states.some(state => isOpenAt(state, opener))) continue
    const closer = rule.until
      ? pick(reading, rule.until).find(one => one.dated && one.order > opener.order && aboutMatches(one.entry, opener.entry))
      : undefined
    states.push({ rule, reading, opener, closer: closer ?? null, candidates: candidatesOf(rule, reading, opener, closer) })
  }
  return states
}

const isOpenAt = ({ opener, closer }: State, other: Noted): boolean =>
  aboutMatches(opener.entry, other.entry) && (closer === null || other.order < closer.order)

const candidatesOf = (rule: CompiledRule, reading: Reading, opener: Noted, closer: Noted | undefined): readonly Noted[] =>
  (rule.expect ? pick(reading, rule.expect) : []).filter(
    one =>
      one.dated &&
      one !== opener &&
      (!closer || one.order < closer.order) &&
      (rule.rule.across === true || aboutMatches(one.entry, opener.entry)) &&
      equalFields(one.entry, opener.entry, rule.rule.same),
  )

function dutiesOf(state: State): readonly { readonly link: Link; readonly verdict: Verdict }[] {
  const verdicts: { link: Link; verdict: Verdict }[] = []
  let link: Link | null = { state, startedBy: state.opener, start: state.opener.earliest, latestStart: state.opener.latest }
  while (link) {
    const { verdict, next }: Answer = answer(link)
    if (verdict) verdicts.push({ link, verdict })
    link = next && { state, startedBy: next, start: next.latest, latestStart: next.latest }
  }
  return verdicts
}

function answer(link: Link): Answer {
  const { state, startedBy } = link
  const next = state.candidates.find(one => one.shown && follows(one, link)) ?? null
  const edition = editionFor(state.rule, startedBy, state.reading)
  const duty: Duty = { rule: state.rule, edition, trigger: startedBy, reading: state.reading }
  if (!edition?.limit) return { verdict: verdictOf(duty, noEdition(link)), next }
  const { limit } = edition
  const dueFrom = (start: EpochDay) => orNull(() => addLimit(start, limit, state.reading.calendar))
  const [due, latestDue] = [dueFrom(link.start), dueFrom(link.latestStart)]
  if (due === null || latestDue === null) return { verdict: verdictOf(duty, noCalendar(link)), next }
  return judgeLink(link, duty, edition, { due, latestDue }, next)
}

/** Later than the start of the clock, in order and by day: a day's duty is not met on the day it arose. */
const follows = (one: Noted, { startedBy, start }: Link): boolean => one.order > startedBy.order && one.latest > start

function judgeLink(link: Link, duty: Duty, edition: CompiledEdition, dues: Dues, next: Noted | null): Answer {
  const { state } = link
  const { due, latestDue } = dues
  if (next && next.latest <= due) return { verdict: verdictOf(duty, done(link, edition, due, next, 'met')), next }
  if (next && next.earliest <= latestDue) return { verdict: verdictOf(duty, inexact(link, edition, due, next)), next }
  const ended = state.closer?.earliest ?? null
  const horizon = ended ?? state.reading.asAt
  if (!next && ended !== null && ended <= latestDue) return { verdict: null, next: null }
  if (!next && ended === null && horizon <= latestDue)
    return { verdict: verdictOf(duty, stillDue(link, edition, dues)), next: null }
  const exception = exceptionFor(state.rule, duty.trigger, { from: link.start, due }, state.reading)
  if (exception)
    return {
      verdict: verdictOf(duty, {
        ...base(link, edition, due, due, exception.entry),
        is: 'not needed',
        because: `${begun(link, edition, due)} Not needed: ${exception.because} (${named(exception.entry)}).`,
      }),
      next,
    }
  const asserted = state.candidates.find(one => !one.shown && follows(one, link) && (!next || one.order < next.order))
  if (asserted) return { verdict: verdictOf(duty, onlyAsserted(link, edition, due, asserted)), next: asserted }
  if (next) return { verdict: verdictOf(duty, done(link, edition, due, next, 'met late')), next }
  return { verdict: verdictOf(duty, overdue(link, edition, due, horizon)), next: null }
}

function done(link: Link, edition: CompiledEdition, due: EpochDay, discharge: Noted, is: 'met' | 'met late'): Found {
  const workingDays = countTaken(link.startedBy.exact, link.start, discharge.latest, link.state.reading)
  const because = `${begun(link, edition, due)} Next: ${named(discharge)}, ${discharge.latest - link.start} days on.${taken(workingDays)}`
  return { ...base(link, edition, due, discharge.latest, discharge), is, on: discharge.latest, workingDays, discharge, because }
}

function overdue(link: Link, edition: CompiledEdition, due: EpochDay, horizon: EpochDay): Found {
  const workingDays = countTaken(link.startedBy.exact, link.start, horizon, link.state.reading)
  const because = `${begun(link, edition, due)} Nothing on the record by ${dayInWords(horizon)}, ${horizon - link.start} days on.`
  return { ...base(link, edition, due, horizon), is: 'overdue', workingDays, because }
}

const stillDue = (link: Link, edition: CompiledEdition, { due, latestDue }: Dues): Found => ({
  ...base(link, edition, due, due),
  reckoning: reckon(deadline(link, due), edition.days ?? null, due, link.state.reading, latestDue),
  is: 'due',
  soon: isSoon(link.state.reading, due),
  because: `${begun(link, edition, due)} Not yet on the record.`,
})

const inexact = (link: Link, edition: CompiledEdition, due: EpochDay, next: Noted): Found => ({
  ...base(link, edition, due, next.latest, next),
  is: 'not shown',
  missing: [`the exact date of: ${next.entry.kind}`],
  because: `${begun(link, edition, due)} On the record: ${named(next)}. The days recorded do not settle whether that was in time.`,
})

const onlyAsserted = (link: Link, edition: CompiledEdition, due: EpochDay, asserted: Noted): Found => ({
  ...base(link, edition, due, asserted.latest, asserted),
  is: 'not shown',
  missing: [`anything on the record that shows: ${asserted.entry.kind}`],
  because: `${begun(link, edition, due)} It is said to have happened (${named(asserted)}); nothing on the record shows it.`,
})

const noEdition = (link: Link): Found => ({
  is: 'not needed',
  due: null,
  entries: [link.state.opener],
  because: `No edition of this was in force on ${dayInWords(link.start)}.`,
})

const noCalendar = (link: Link): Found => ({
  is: 'not shown',
  due: null,
  entries: [link.state.opener],
  missing: ['a calendar that reaches the day on which it is due'],
  because: `The bank holiday table does not reach far enough from ${dayInWords(link.start)}.`,
})

const base = (link: Link, edition: CompiledEdition, due: EpochDay, until: EpochDay, other?: Noted) => ({
  due,
  reckoning: reckon(deadline(link, due), edition.days ?? null, until, link.state.reading),
  entries: [link.state.opener, other],
})

const deadline = ({ start, startedBy }: Link, due: EpochDay): Deadline => ({
  start,
  startedBy,
  exact: startedBy.exact,
  due,
  shadow: null,
  extensions: [],
})

const begun = (link: Link, edition: CompiledEdition, due: EpochDay): string =>
  howDue(link.startedBy, { ...deadline(link, due) }, edition.days ?? null)
