// The second reader: docs/rulebook.md once more, slowly, with no index and nothing kept. Only tests use it. The judge and
// this file were written apart and share no code but types and the way a date is written; where they differ, one is wrong.
import type { ReferenceCalendar } from '../kernel/working-days.reference.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import type { Entry } from './entry.ts'
import type { Found, ReferenceVerdict, World } from './reference/arising.ts'
import { judgeAfter } from './reference/after.ts'
import { judgeBefore, judgeContains, judgeNever } from './reference/others.ts'
import { comesBefore, inOrder, isPresent, latestDay } from './reference/reading.ts'
import { judgeWhile } from './reference/while.ts'
import type { Rule } from './rule.ts'

export type { ReferenceVerdict } from './reference/arising.ts'

export type ReferenceOptions = { readonly asAt: PlainDate; readonly knownAt: PlainDate; readonly calendar: ReferenceCalendar }

export function referenceJudge(
  entries: readonly Entry[],
  rules: readonly Rule[],
  { asAt, knownAt, calendar }: ReferenceOptions,
): ReferenceVerdict[] {
  const exists = (entry: Entry) => (entry.recordedOn === null || entry.recordedOn <= knownAt) && (latestDay(entry) ?? '') <= asAt
  const existing = inOrder(entries.filter(exists))
  const takenOut = existing.filter(entry => undoing(existing, entry).length > 0)
  const judged = (record: readonly Entry[]) => rules.flatMap(rule => judgeRule({ record, asAt, calendar }, rule))
  const waivers = existing.filter(entry => entry.kind === 'duty waived' && !takenOut.includes(entry))
  const standing = existing.filter(entry => !takenOut.includes(entry))
  const superseded = takenOut.flatMap(entry =>
    judged(inOrder([...standing, entry]))
      .filter(found => found.trigger.id === entry.id)
      .map(found => wrap(found, 'superseded', undoing(existing, entry).slice(0, 1))),
  )
  return [...judged(standing).map(found => waive(found, waivers)), ...superseded]
    .sort(byRuleTriggerAndStart)
    .map(found => found.verdict)
}

const undoes = (entry: Entry) => entry.kind === 'entry withdrawn' || entry.kind === 'entry corrected'

/** A withdrawal is not itself withdrawn. */
const undoing = (existing: readonly Entry[], entry: Entry): Entry[] =>
  undoes(entry) ? [] : existing.filter(other => undoes(other) && other.fields['of'] === entry.id)

/** What would be said without the waiver or the correction stays, beneath. */
function wrap(found: Found, is: 'waived' | 'superseded', because: readonly Entry[]): Found {
  const beneath = found.verdict
  const entries = [...new Set([...beneath.entries, ...because.map(entry => entry.id)])].sort()
  return { ...found, verdict: { ...beneath, is, soon: false, entries, beneath } }
}

const judgeRule = (world: World, rule: Rule): Found[] => [
  ...judgeAfter(world, rule),
  ...judgeWhile(world, rule),
  ...judgeBefore(world, rule),
  ...judgeNever(world, rule),
  ...judgeContains(world, rule),
]

function waive(found: Found, waivers: readonly Entry[]): Found {
  const waiver = waivers.find(
    ({ fields }) => fields['rule'] === found.verdict.rule && (!isPresent(fields['of']) || fields['of'] === found.trigger.id),
  )
  return waiver ? wrap(found, 'waived', [waiver]) : found
}

function byRuleTriggerAndStart(a: Found, b: Found): number {
  if (a.verdict.rule !== b.verdict.rule) return a.verdict.rule < b.verdict.rule ? -1 : 1
  if (a.trigger.id !== b.trigger.id) return comesBefore(a.trigger, b.trigger) ? -1 : 1
  return (a.start ?? '') < (b.start ?? '') ? -1 : (a.start ?? '') > (b.start ?? '') ? 1 : 0
}
